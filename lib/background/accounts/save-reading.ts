import { minuteMs } from '../../domain/durations.ts'
import {
  isNear,
  mergeReadings,
  type TimedReading,
} from '../../domain/subscription/merge-readings.ts'
import { isSameProduct, productKey } from '../../domain/subscription/product-key.ts'
import type { Failure, Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { recordAccount, withAccount } from './accounts.ts'
import {
  type StoredAccount,
  type StoredReading,
  type StoredState,
  unnamed,
} from '../../contracts/stored.ts'

/** A good reading from one source. */
export type Part = StoredReading & { source: 'json' | 'page' }
type Sources = NonNullable<StoredAccount['parts']>
/**
 * A page's list this much older than the JSON, ms, is from another visit. Then only facts that do
 * not change are taken from it.
 */
const pageHolds = 15 * minuteMs

/**
 * Stores a good reading under its account, if it is newer than that source's last one. A failure
 * that is older than the reading is dropped.
 */
export function saveReading(state: StoredState, key: string, part: Part): StoredState {
  const seen =
    key === unnamed ? recordAccount(state, { key, since: part.readAt }, part.readAt) : state
  return withAccount(seen, key, (account) => withPart(account, part, key === unnamed), part.readAt)
}

function withPart(account: StoredAccount, part: Part, withoutAccounts: boolean): StoredAccount {
  const before = account.parts ?? {}
  const isPage = part.source === 'page'
  const last = isPage ? account.pageAt : before.json?.readAt
  if (last !== undefined && last > part.readAt) return account
  const kept = withoutAccounts ? partsOfVisit(before, part.readAt) : withoutGone(before, part)
  const read = (kept.page && withinList(kept.page, part)) ?? part
  const parts = { ...kept, [part.source]: read }
  const { failure, answers, ...rest } = account
  const stillFails = failure !== undefined && failure.at > read.readAt
  // The first reading since a sign-out may be another person's, while the answers are the last
  // person's.
  const isOther = withoutAccounts && !account.parts
  return {
    ...rest,
    parts,
    reading: mergeSources(parts),
    ...(isPage && { pageAt: part.readAt }),
    ...(answers && !isOther && { answers }),
    ...(stillFails && { failure }),
  }
}

/**
 * The longer list of an earlier page, brought up to date by a page about one subscription alone. It
 * keeps the list's time, so that nothing looks newer than its oldest part. Null where the later
 * page is not of that kind: it says how many subscriptions there are, or lists several.
 */
function withinList(list: Part, one: Part): Part | null {
  const isOne = one.source === 'page' && one.subscriptions.length === 1
  if (!isOne || !mayGoOn(one) || list.subscriptions.length < 2) return null
  const merged = mergeReadings(timed(list), timed(one))
  if (!merged?.reading.ok) return null
  const isNew = merged.reading.warnings.some(
    (warning) => warning.kind === 'sources-disagree' && warning.fields.includes('product'),
  )
  return {
    ...list,
    subscriptions: merged.reading.value,
    warnings: isNew && !mayGoOn(list) ? [...list.warnings, ...one.warnings] : list.warnings,
  }
}

const mayGoOn = ({ warnings }: Part) => warnings.some(({ kind }) => kind === 'maybe-incomplete')

/**
 * An earlier page's part without what the new list has overtaken. A subscription that the list had
 * and no longer has is removed: what the page said of it must not be taken for a later one of the
 * same name. Where the list now has another last day, the page's last day is removed.
 */
function withoutGone(sources: Sources, part: Part): Sources {
  const { json, page } = sources
  if (!json || !page || part.source === 'page' || part.readAt - page.readAt <= pageHolds)
    return sources
  const without = (isSame: (one: Subscription, now: Subscription) => boolean) =>
    json.subscriptions
      .filter((one) => !part.subscriptions.some((now) => now.id === one.id && isSame(one, now)))
      .map(({ product }) => productKey(product))
  const gone = without(() => true)
  const moved = without((one, now) => one.expiresOn === now.expiresOn)
  const subscriptions = page.subscriptions
    .filter(({ product }) => !gone.includes(productKey(product)))
    .map(({ expiresOn, ...one }) =>
      expiresOn && !moved.includes(productKey(one.product)) ? { ...one, expiresOn } : one,
    )
  return { json, page: { ...page, subscriptions } }
}

/** On pages that name nobody, only the time shows that two parts belong to one person. */
function partsOfVisit({ json, page }: Sources, at: number): Sources {
  const near = (part: Part | undefined) => part !== undefined && at - part.readAt < pageHolds
  return { ...(json && near(json) && { json }), ...(page && near(page) && { page }) }
}

/**
 * Merged by `mergeReadings`. The time is the JSON's, which has the list, so that nothing looks
 * newer than its oldest part.
 */
function mergeSources({ json, page }: Sources): StoredReading {
  if (!json || !page) return (json ?? page)!
  const sameVisit = json.readAt - page.readAt <= pageHolds
  // A page's list from long ago is no evidence against an answer that has none.
  if (!sameVisit && json.subscriptions.length === 0) return json
  const merged = mergeReadings(
    timed(json),
    timed(sameVisit ? page : { ...page, subscriptions: lasting(page, json) }),
  )
  if (!merged?.reading.ok) return json
  return {
    subscriptions: merged.reading.value,
    warnings: sameVisit ? merged.reading.warnings : json.warnings,
    readAt: json.readAt,
    source: merged.source,
  }
}

const timed = ({ subscriptions, warnings, readAt }: Part): TimedReading => ({
  reading: { ok: true, value: subscriptions, warnings },
  at: readAt,
})

/**
 * Facts that only pages state and that stay true after the visit: who owns and who manages a
 * subscription, and in which zone its last day is meant.
 */
const lasting = (page: Part, json: Part): Subscription[] =>
  page.subscriptions.flatMap(({ id, product, ownership, managedBy, expiresOn }) => {
    const known = json.subscriptions.filter((one) => isSameProduct(one, { product }))
    const isEnd = known.some((one) => isNear(one.expiresOn, expiresOn))
    return known.length === 0
      ? []
      : {
          id,
          product,
          ...(ownership && { ownership }),
          ...(managedBy && { managedBy }),
          ...(isEnd && { expiresOn: expiresOn! }),
        }
  })

/**
 * Stores a failure beside the last good reading. If no account is known it is stored with the
 * unnamed one, so that it is shown.
 */
export function saveFailure(
  state: StoredState,
  key: string | null,
  failure: Failure,
  at: number,
): StoredState {
  const account = key ?? state.current ?? unnamed
  const named = state.current === null ? { ...state, current: account } : state
  return withAccount(
    named,
    account,
    (entry) => ({
      ...entry,
      failure: { failure: withEarlier(failure, entry.failure?.failure), at },
    }),
    at,
  )
}

/** Until something is read again, page and JSON each add the names of what they did not find. */
const withEarlier = (failure: Failure, before: Failure | undefined): Failure =>
  failure.kind === 'layout-changed' && before?.kind === failure.kind
    ? { ...failure, missing: [...new Set([...before.missing, ...failure.missing])] }
    : failure

/** Stores that a read failed: the failure, and what it reveals of the session. */
export function saveFailedRead(
  state: StoredState,
  key: string | null,
  reading: Extract<Reading<unknown>, { ok: false }>,
  at: number,
): StoredState {
  const kept = saveFailure(state, key, reading.failure, at)
  return reading.failure.kind === 'signed-out'
    ? { ...forgetNamelessParts(kept), session: 'signed-out' }
    : kept
}

/**
 * After a sign-out the next reading may be somebody else's. So on pages that name nobody it is not
 * merged with the last one.
 */
export function forgetNamelessParts(state: StoredState): StoredState {
  const { parts: _parts, devices: _counts, ...rest } = state.accounts[unnamed] ?? { lastSeen: 0 }
  return state.accounts[unnamed]
    ? { ...state, accounts: { ...state.accounts, [unnamed]: rest } }
    : state
}
