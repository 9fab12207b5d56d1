import { isRecord } from '../../domain/is-record.ts'
import { type Check, exactly, flag, orNull } from '../../contracts/validators.ts'
import { count, list, number, ownKey, record, shape, text, yes } from './validators.ts'
import { device, failure, keptAnswers, session, subscriptions, warnings } from './value-schemas.ts'
import { anyAccount } from '../rate-limit/attempts.ts'
import { subscriptionLimit } from '../../domain/subscription/limits.ts'
import type { DeviceCounts } from '../../domain/device-counts.ts'
import {
  maxAccounts,
  type RateLimit,
  type StoredAccount,
  type StoredReading,
  type StoredState,
} from '../../contracts/stored.ts'

export const emptyState = (): StoredState => ({
  version: 1,
  current: null,
  accounts: {},
  session: 'unknown',
  rateLimit: {},
})

const deviceCounts = shape<DeviceCounts>(
  {},
  {
    windows: count(0),
    macos: count(0),
    ipados: count(0),
    ios: count(0),
    android: count(0),
    linux: count(0),
    chromeos: count(0),
    other: count(0),
  },
)
const key = ownKey(200)
const lock = shape<NonNullable<RateLimit['lock']>>(
  { token: key, since: number, account: key },
  { tab: number, loadedAt: number },
)
const storedReading = shape<StoredReading>(
  { subscriptions, warnings, readAt: number, source: exactly('json', 'page', 'both') },
  {},
)
const part = <S extends 'json' | 'page'>(source: S) =>
  shape<StoredReading & { source: S }>(
    { subscriptions, warnings, readAt: number, source: exactly(source) } as never,
    {},
  )

type Checks<T> = { [K in keyof T]-?: Check<Exclude<T[K], undefined>> }

const rateLimitParts: Checks<RateLimit> = {
  lock,
  attempts: record(number, 50),
  pageReads: list(number, 50),
  newsReads: list(shape<{ at: number; news: string }>({ at: number, news: text(40) }, {}), 50),
  nextAutomaticAt: number,
  backOffSetAt: number,
  retryAt: number,
  failures: number,
}
const accountParts: Checks<Omit<StoredAccount, 'parts'>> = {
  lastSeen: number,
  reading: storedReading,
  pageAt: number,
  answers: record(keptAnswers, 2 * subscriptionLimit),
  devices: shape<NonNullable<StoredAccount['devices']>>({ counts: deviceCounts, at: number }, {}),
  failure: shape<NonNullable<StoredAccount['failure']>>({ failure, at: number }, {}),
}
const sourceParts: Checks<NonNullable<StoredAccount['parts']>> = {
  json: part('json'),
  page: part('page'),
}
const stateParts: Checks<Omit<StoredState, 'version' | 'accounts' | 'rateLimit'>> = {
  current: orNull(key),
  session,
  switchedFrom: key,
  currentSince: number,
  namedLate: yes,
  signedOutSince: number,
  device,
  clockSkew: number,
  alertsSeen: list(text(300), 2000),
  reminded: record(shape<{ at: number; shown: boolean }>({ at: number, shown: flag }, {}), 5000),
}

/**
 * The parts of an item that could be read, and those that could not, for a version that understands
 * them; `lost: null` = all was read.
 */
interface Salvaged {
  state: StoredState
  lost: Record<string, unknown> | null
}

/**
 * Copies every part of a stored state that this version understands. Each part is checked by
 * itself, so that a wrong field costs only itself. From a state of another version only the rate
 * limit is taken, which must not be forgotten. A rate limit with anything wrong in it counts as
 * just used.
 */
export function salvage(item: unknown, now: number): Salvaged {
  if (!isRecord(item)) return { state: emptyState(), lost: { item } }
  const lost: Record<string, unknown> = {}
  const rateLimit = salvageRateLimit(item.rateLimit, lost, now)
  if (item.version !== 1) return { state: { ...emptyState(), rateLimit }, lost: { item } }
  const state: StoredState = {
    ...emptyState(),
    ...pick(item, stateParts, lost, ''),
    rateLimit,
    accounts: salvageAccounts(item.accounts, lost),
  }
  return { state: withCurrent(state), lost: Object.keys(lost).length > 0 ? lost : null }
}

/** Whether a state that is about to be written could be read again without loss. */
export const isWhole = (state: StoredState): boolean => salvage(state, 0).lost === null

/**
 * Copies the parts that pass their check. Parts that fail are noted in `lost`, by `path` and name.
 * Unknown parts are left out.
 */
function pick<T>(
  found: Record<string, unknown>,
  checks: Checks<T>,
  lost: Record<string, unknown>,
  path: string,
): Partial<T> {
  const kept: Record<string, unknown> = {}
  for (const [name, check] of Object.entries<Check<unknown>>(checks)) {
    const value = Object.hasOwn(found, name) ? found[name] : undefined
    if (value === undefined) continue
    const checked = check(value)
    if (checked === undefined) lost[path + name] = value
    else kept[name] = checked
  }
  return kept as Partial<T>
}

function salvageRateLimit(found: unknown, lost: Record<string, unknown>, now: number): RateLimit {
  const before = Object.keys(lost).length
  const kept = isRecord(found) ? pick(found, rateLimitParts, lost, 'rateLimit.') : {}
  // Every state that we wrote has a rate limit. If it is missing, or another product's state is
  // here, nobody knows when the portal was asked last.
  const foreign =
    !isRecord(found) || Object.keys(found).some((name) => !Object.hasOwn(rateLimitParts, name))
  if (foreign) lost.rateLimit = found ?? null
  return Object.keys(lost).length === before
    ? kept
    : { ...kept, attempts: { ...kept.attempts, [anyAccount]: now } }
}

function salvageAccounts(
  found: unknown,
  lost: Record<string, unknown>,
): Record<string, StoredAccount> {
  if (found === undefined) return {}
  if (!isRecord(found)) {
    lost.accounts = found
    return {}
  }
  const kept = Object.entries(found).flatMap(([name, value]) => {
    const account = key(name) === undefined ? null : salvageAccount(value, lost, name)
    if (!account) lost[`accounts.${name}`] = value
    return account ? [[name, account] as const] : []
  })
  for (const [name] of kept.slice(2 * maxAccounts)) lost[`accounts.${name}`] = found[name]
  return Object.fromEntries(kept.slice(0, 2 * maxAccounts))
}

function salvageAccount(
  found: unknown,
  lost: Record<string, unknown>,
  name: string,
): StoredAccount | null {
  if (!isRecord(found)) return null
  const path = `accounts.${name}.`
  const { parts: sources } = found
  const parts = isRecord(sources) ? pick(sources, sourceParts, lost, `${path}parts.`) : undefined
  if (sources !== undefined && !parts) lost[`${path}parts`] = sources
  const kept = pick(found, accountParts, lost, path)
  // The reading is the sources merged. So if it is broken, it is made again from the sources that
  // are left.
  const reading = kept.reading ?? parts?.json ?? parts?.page
  return { lastSeen: 0, ...kept, ...(parts && { parts }), ...(reading && { reading }) }
}

/** The current account always has an entry. */
const withCurrent = (state: StoredState): StoredState =>
  state.current === null || Object.hasOwn(state.accounts, state.current)
    ? state
    : { ...state, accounts: { ...state.accounts, [state.current]: { lastSeen: 0 } } }
