import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fetchUsages } from '../../../lib/portal/fetch/fetch-usages.ts'
import type { Reading } from '../../../lib/domain/reading.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { as, ask, cookiesOf } from '../../stand-in/ask.ts'
import { faultNames, faults } from '../../stand-in/faults.ts'
import { accounts, startPortal, type FaultName, type Portal } from '../../stand-in/index.ts'

const clock = '2026-11-22T12:00:00Z'

/**
 * Every fault of the JSON that the stand-in can play, and what comes of reading it: right, or a
 * failure with a name.
 */
let portal: Portal
let cookies: { cookie: string }
beforeAll(async () => {
  portal = await startPortal({ clock, seed: 2 })
})
// A fault may have ended the session.
beforeEach(async () => {
  portal.change({ faults: [], signedIn: true })
  cookies = cookiesOf(await ask(portal, '/MyLicenses', as.navigation))
})
afterAll(() => portal.close())

/**
 * `fetch` of a content script, over the stand-in's own connection. Redirects are not followed, as
 * the reader wishes.
 */
const fetchFrom: typeof fetch = async (url, { headers, signal } = {}) => {
  const asked = ask(
    portal,
    url instanceof Request ? url.url : url.toString(),
    { ...cookies, ...as.contentScript, ...(headers as Record<string, string>) },
    portal.scenario.faults.includes('json-hangs') ? 200 : 10_000,
  )
  const { status, headers: said, body } = await asked
  signal?.throwIfAborted()
  return new Response([204, 304].includes(status) ? null : body, {
    status,
    headers: Object.entries(said).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  })
}

const readingOf = async (...names: FaultName[]) => {
  portal.change({ faults: names })
  return (await fetchUsages('/MyLicenses/GetProductUsagesAndViewSettings', fetchFrom, Date.now))
    .reading
}

/** A reading in short: the failure, or how many were read and what else is told of the list. */
function short(reading: Reading<Subscription[]>): string {
  if (!reading.ok)
    return [
      reading.failure.kind,
      ...('missing' in reading.failure ? reading.failure.missing : []),
      ...('status' in reading.failure ? [reading.failure.status] : []),
    ].join(' ')
  return [reading.value.length, ...new Set(reading.warnings.map(({ kind }) => kind))].join(' ')
}

/** What comes of reading each. A number: so many subscriptions, with what is told of the list. */
const outcomes: Partial<Record<FaultName, string>> = {
  'signed-out-midway': 'signed-out',
  'sign-in-host': 'signed-out',
  'redirect-loop': 'signed-out',
  'wall-403': 'portal-error 403',
  'wall-200': 'layout-changed json',
  // A content script's own fetch carries one; what the worker gets is in odd-portal.test.ts.
  'json-wants-referer': '7',
  throttled: 'throttled',
  'throttled-seconds': 'throttled',
  'throttled-date': 'throttled',
  'json-204': 'layout-changed json',
  'json-401': 'signed-out',
  'json-404': 'layout-changed json',
  'json-500': 'portal-error 500',
  'json-503': 'portal-error 503',
  'json-503-later': 'throttled',
  'json-hangs': 'unreachable',
  'json-reset': 'unreachable',
  'json-truncated': 'layout-changed json',
  'json-is-html': 'layout-changed json',
  'json-wrong-type': '7',
  'json-empty': 'layout-changed json',
  'json-null': 'layout-changed productUsages unusedProductUsages',
  'json-gzip': '7',
  'json-bom': '7',
  'json-prefixed': '7',
  'json-in-text': '7',
  'json-wrapped': '7',
  'json-tells-an-error': 'layout-changed json',
  'json-paged': '3 maybe-incomplete',
  'another-list': '6 maybe-incomplete',
  'keys-capital': '7',
  'lists-renamed': '7',
  'lists-not-lists': '7',
  'one-list-missing': '6 maybe-incomplete',
  'fields-missing': '6 partly-read contradiction',
  'fields-of-wrong-types': 'layout-changed brandedNameModel',
  'fields-null': 'layout-changed brandedNameModel',
  'fields-unknown': '7 fields-unknown',
  'entries-not-objects': '7 partly-read',
  'entries-twice': '7 contradiction',
  'ten-megabytes': '7',
  'fifty-megabytes': 'layout-changed json',
  'json-deep': 'layout-changed json',
  'dates-far': '7 fields-unread',
  'dates-in-another-form': '7 fields-unread',
  'dates-with-zone': '7',
  'dates-alone': '7',
  'names-short': '7',
  'names-marked': '7',
  'counts-odd': '7 fields-unread',
  'ids-duplicate': '7 contradiction',
  'ids-numbers': '7',
  'ids-beyond-numbers': '7 contradiction',
  'ids-missing': '7',
  'hostile-strings': '7 fields-unread',
}

test.each(faultNames.filter((name) => faults[name].victim === 'json'))('%s', async (name) => {
  expect(short(await readingOf(name))).toBe(outcomes[name])
})

/** Product and last day, as the demo family's account has them. */
const truth = accounts
  .demo!.subscriptions.map(
    ({ product, endsInDays }) =>
      `${product} ${endsInDays === null ? undefined : new Date(Date.parse(clock) + endsInDays * 86_400_000).toISOString().slice(0, 10)}`,
  )
  .toSorted()

const harmless: FaultName[] = [
  'json-wrong-type',
  'json-prefixed',
  'json-in-text',
  'json-wrapped',
  'keys-capital',
  'lists-renamed',
  'lists-not-lists',
  'json-bom',
  'json-gzip',
  'fields-unknown',
  'ten-megabytes',
  'dates-with-zone',
  'dates-alone',
  'names-marked',
  'ids-numbers',
  'ids-missing',
]
test.each(harmless)('%s takes nothing from any product or day', async (name) => {
  const reading = await readingOf(name)
  expect(
    reading.ok &&
      reading.value.map(({ product, expiresOn }) => `${product} ${expiresOn}`).toSorted(),
  ).toEqual(truth)
})
