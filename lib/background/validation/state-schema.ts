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
import type { Manners, StoredAccount, StoredReading, StoredState } from '../../contracts/stored.ts'

export const emptyState = (): StoredState => ({
  version: 1,
  current: null,
  accounts: {},
  session: 'unknown',
  links: [],
  manners: {},
})

/** Accounts kept apart (issue: five); one more may stand in a state that a newer version wrote. */
export const mostAccounts = 5
export const mostLinks = 100

const key = text(200)
const lock = shape<NonNullable<Manners['lock']>>(
  { token: key, since: number, account: key },
  { tab: number, loadedAt: number },
)
const manners = shape<Manners>(
  {},
  {
    lock,
    attempts: record(number, 50),
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

/** The kept state if it is wholly as this version knows it, copied; `undefined` = of another shape: put it aside. */
export const checkState = shape<StoredState>(
  {
    version: exactly(1),
    current: orNull(key),
    accounts: record(account, 2 * mostAccounts),
    session,
    links: list(link, 2 * mostLinks),
    manners,
  },
  {
    switchedFrom: key,
    currentSince: number,
    device,
    clockOff: number,
    told: list(text(300), 2000),
    reminded: record(shape<{ at: number; shown: boolean }>({ at: number, shown: flag }, {}), 5000),
  },
)
