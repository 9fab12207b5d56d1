import { withAnswers } from '../domain/answers/kept-answers.ts'
import { sinceRead } from '../domain/subscription/since-read.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { StoredAccount, StoredState } from './stored.ts'

/**
 * An account's last good list with the user's own answers, without what can no longer be true; null
 * = no list was read.
 */
export const subscriptionsOf = (
  account: StoredAccount | null | undefined,
  now: Date,
): Subscription[] | null =>
  account?.reading?.subscriptions.map((each) =>
    withAnswers(sinceRead(each, account.reading!.readAt, now), account.answers?.[each.id], now),
  ) ?? null

/** The account that the portal showed last; null = none, or nothing is kept for it. */
export const currentAccount = (stored: StoredState | null): StoredAccount | null =>
  stored?.current == null ? null : (stored.accounts[stored.current] ?? null)
