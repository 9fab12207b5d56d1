import { exactly, flag, list, number, orNull, record, shape, text } from './validators.ts'
import {
  device,
  failure,
  keptAnswers,
  link,
  session,
  subscriptions,
  warnings,
} from './value-schemas.ts'
import { mostAnswers } from '../accounts/keep-answers.ts'
import type { RateLimit, StoredAccount, StoredReading, StoredState } from '../../contracts/stored.ts'

export const emptyState = (): StoredState => ({
  version: 1,
  current: null,
  accounts: {},
  session: 'unknown',
  links: [],
  rateLimit: {},
})

/** Accounts kept apart (issue: five); one more may stand in a state that a newer version wrote. */
export const maxAccounts = 5
export const maxLinks = 100

const key = text(200)
const lock = shape<NonNullable<RateLimit['lock']>>(
  { token: key, since: number, account: key },
  { tab: number, loadedAt: number },
)
const rateLimit = shape<RateLimit>(
  {},
  {
    lock,
    attempts: record(number, 50),
    pageReads: list(number, 50),
    newsReads: list(shape<{ at: number; news: string }>({ at: number, news: text(40) }, {}), 50),
    nextAutomaticAt: number,
    backOffSetAt: number,
    retryAt: number,
    failures: number,
  },
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
const account = shape<StoredAccount>(
  { lastSeen: number },
  {
    reading: storedReading,
    parts: shape<NonNullable<StoredAccount['parts']>>(
      {},
      { json: part('json'), page: part('page') },
    ),
    answers: record(keptAnswers, 2 * mostAnswers),
    failure: shape<NonNullable<StoredAccount['failure']>>({ failure, at: number }, {}),
  },
)

/** Names that fields had until November 2026, so that an update loses nothing. */
const formerNames: Record<string, string> = { manners: 'rateLimit', clockOff: 'clockSkew' }

const withTodaysNames = (found: unknown): unknown =>
  typeof found === 'object' && found !== null && !Array.isArray(found)
    ? Object.fromEntries(
        Object.entries(found).map(([name, value]) => [
          Object.hasOwn(formerNames, name) ? formerNames[name] : name,
          value,
        ]),
      )
    : found

/** The kept state if it is wholly as this version knows it, copied; `undefined` = of another shape: put it aside. */
export const checkState = (found: unknown): StoredState | undefined =>
  wholeState(withTodaysNames(found))

const wholeState = shape<StoredState>(
  {
    version: exactly(1),
    current: orNull(key),
    accounts: record(account, 2 * maxAccounts),
    session,
    links: list(link, 2 * maxLinks),
    rateLimit,
  },
  {
    switchedFrom: key,
    currentSince: number,
    device,
    clockSkew: number,
    told: list(text(300), 2000),
    reminded: record(shape<{ at: number; shown: boolean }>({ at: number, shown: flag }, {}), 5000),
  },
)
