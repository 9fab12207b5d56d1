import type { StoredReading, StoredState } from '../../contracts/stored.ts'
import type { Differences } from '../differences.ts'
import { type ExportFile, exportedAccounts, fileName, iso, whole } from './exported-accounts.ts'

/**
 * Subscriptions, numbered within their account. Their id is derived from the portal's
 * (lib/portal/text/hash-id.ts), so it does not go into the file.
 */
function numbered({ subscriptions, warnings }: StoredReading) {
  const numbers = new Map(subscriptions.map(({ id }, index) => [id, index + 1]))
  return {
    warnings: warnings.map((warning) =>
      'subscription' in warning && warning.subscription !== undefined
        ? { ...warning, subscription: numbers.get(warning.subscription) }
        : warning,
    ),
    subscriptions: subscriptions.map((one) => ({ ...one, id: numbers.get(one.id) })),
  }
}

/** The same without ids, numbered as in `numbered`. */
const unnamed = (
  { onlyOnPage, otherwise, pageAt, listAt }: Differences,
  { subscriptions }: StoredReading,
) => ({
  onlyOnPage,
  otherwise: otherwise.map(({ id, page, list }) => {
    const number = subscriptions.findIndex((one) => one.id === id) + 1
    return { subscription: number, page: { ...page, id: number }, list: { ...list, id: number } }
  }),
  pageReadAt: iso(pageAt),
  listReadAt: iso(listAt),
})

/**
 * For programs: our own field names and every warning, but nothing that tells which account or
 * licence it is.
 */
export function dataFile(state: StoredState, about: { now: Date; version: string }): ExportFile {
  const accounts = exportedAccounts(state).map((read) => ({
    account: read.account,
    readAt: iso(read.reading.readAt),
    whole: whole(read),
    ...(read.differences && { differences: unnamed(read.differences, read.reading) }),
    ...numbered(read.reading),
  }))
  const data = {
    format: 'download-companion-subscriptions',
    formatVersion: 1,
    madeBy: about.version,
    madeAt: about.now.toISOString(),
    accounts,
  }
  return {
    name: fileName(about.now, 'json'),
    type: 'application/json',
    text: `${JSON.stringify(data, null, 2)}\n`,
  }
}
