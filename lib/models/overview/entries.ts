import { word } from '../../browser/i18n.ts'
import { currentAccount, subscriptionsOf } from '../../contracts/account-subscriptions.ts'
import type { StoredAccount, StoredReading } from '../../contracts/stored.ts'
import { type Subscription, standing } from '../../domain/subscription.ts'
import { accountName } from '../account-name.ts'
import { differencesOf } from '../differences.ts'
import { doubtsIn } from '../doubts.ts'
import { updatedWords } from '../format-time.ts'
import { doubtWords } from '../doubt-words.ts'
import { partRead } from '../part-read.ts'
import type { Clock } from '../clock.ts'
import { byUse } from '../order-by-use.ts'
import type { Kept } from '../kept.ts'
import { readAccounts, unreadAccounts } from '../read-accounts.ts'

/** One account read in this browser. */
export interface AccountView {
  key: string
  /** The user's own name for it, or the masked address, or a number. */
  name: string
  /** The user's own name alone; null = none. */
  nickname: string | null
  readAt: number
  /** It is signed in now: the notice of the popup's home is about it. */
  isCurrent: boolean
  /**
   * The words for what is known to be wrong with the list (it is a part, or the page says something
   * else), but for what the notice says already; '' = nothing.
   */
  doubts: string
  /** It has no subscriptions, and no notice says so. */
  isEmpty: boolean
  subscriptions: Subscription[]
  /** What is in doubt of each, by its id. */
  doubtful: ReturnType<typeof doubtsIn>
}

export interface Entry {
  account: AccountView
  subscription: Subscription
}

/**
 * Every account of which a list was read. The one that is signed in now comes first; the notice
 * says `noticed` of it.
 */
export function accountViews(
  { stored, ...names }: Pick<Kept, 'stored' | 'nicknames' | 'maskedNames'>,
  now: Date,
  noticed: string,
): AccountView[] {
  const current = currentAccount(stored)
  return readAccounts(stored)
    .map(({ key, number, account, reading }): AccountView => {
      const isCurrent = account === current
      const said = isCurrent ? noticed : null
      return {
        key,
        nickname: names.nicknames[key] ?? null,
        name: accountName(names, key) ?? String(number),
        readAt: reading.readAt,
        isCurrent,
        doubts: doubtsOf(account, reading, { said, now }),
        isEmpty:
          reading.subscriptions.length === 0 && !partRead(reading) && said !== 'nothing-there',
        subscriptions: subscriptionsOf(account, now) ?? [],
        doubtful: doubtsIn(reading.warnings),
      }
    })
    .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
}

/** What there is to say of an account that was never read. */
export type UnreadView = Pick<AccountView, 'key' | 'name' | 'isCurrent' | 'isEmpty' | 'doubts'>

/**
 * Every account that is known, but of which no list was ever read. Why that failed is not said
 * here: of the one that is signed in the notice says it, and another one may have been signed out
 * since.
 */
export function unreadViews({
  stored,
  ...names
}: Pick<Kept, 'stored' | 'nicknames' | 'maskedNames'>): UnreadView[] {
  const current = currentAccount(stored)
  return unreadAccounts(stored).map(({ key, number, account }) => {
    const isCurrent = account === current
    return {
      key,
      name: accountName(names, key) ?? String(number),
      isCurrent,
      doubts: account.failure && !isCurrent ? word('state_list_not_read_title') : '',
      isEmpty: false,
    }
  })
}

/** What the notice says is left out. */
function doubtsOf(
  account: StoredAccount,
  reading: StoredReading,
  { said, now }: { said: string | null; now: Date },
): string {
  if (said === 'partly-read' || said === 'maybe-incomplete') return ''
  const differences = said === 'differs' ? null : differencesOf(account)
  return doubtWords({ reading, differences }, (time) => updatedWords(time, now))
}

interface Timeline {
  /** Subscriptions that need the user, or have ended. */
  first: Entry[]
  /** The soonest end first. */
  dated: Entry[]
  /** Free or not started, so there is no last day. */
  endless: Entry[]
  undated: Entry[]
}

/**
 * The subscriptions of all accounts in one: first those that need something, then by their end.
 */
export function timelineOf(accounts: readonly AccountView[], clock: Clock): Timeline {
  const owner = new Map(
    accounts.flatMap((account) => account.subscriptions.map((one) => [one, account] as const)),
  )
  const { attention, usable } = byUse([...owner.keys()], clock)
  const entry = (subscription: Subscription): Entry => ({
    subscription,
    account: owner.get(subscription)!,
  })
  const end = ({ subscription: { expiresOn, free } }: Entry) => (free ? undefined : expiresOn)
  const rest = usable.map(entry)
  const open = rest.filter((one) => end(one) === undefined)
  const isEndless = ({ subscription }: Entry) =>
    ['free', 'not-activated'].includes(
      standing(subscription, clock.now, { clockTrusted: clock.trusted }).kind,
    )
  return {
    first: attention.map(entry),
    dated: rest
      .filter((one) => end(one) !== undefined)
      .toSorted((a, b) => (end(a)! < end(b)! ? -1 : 1)),
    endless: open.filter(isEndless),
    undated: open.filter((one) => !isEndless(one)),
  }
}

/** The subscription that a sheet is for; null = none was chosen, or it is gone. */
export const entryOf = (
  accounts: readonly AccountView[],
  wanted: { account: string; id: string } | null,
): Entry | null => {
  const account = accounts.find(({ key }) => key === wanted?.account)
  const subscription = account?.subscriptions.find(({ id }) => id === wanted?.id)
  return account && subscription ? { account, subscription } : null
}
