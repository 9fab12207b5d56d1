import type { Subscription } from '../subscription.ts'
import { daysLeft as daysUntil, plainDate } from './plain-date.ts'

/**
 * A subscription that was read at `readAt` (epoch ms), as it is now: with as many days left fewer
 * as have passed, and without what has become void: a day of renewal that is past; and, where no
 * last day is known, that it is still running after that day or after the days that were left.
 */
export function sinceRead(subscription: Subscription, readAt: number, now: Date): Subscription {
  const { renewsOn = '9', daysLeft: counted = Infinity, expiresOn } = subscription
  const today = plainDate(now)
  const daysLeft = counted - Math.max(0, daysUntil(today, plainDate(new Date(readAt))))
  const isRenewed = renewsOn < today
  const isOver = !expiresOn && (isRenewed || daysLeft < -1)
  if (!isRenewed && !isOver)
    return daysLeft < counted ? { ...subscription, daysLeft } : subscription
  const { renewsOn: _past, ...rest } = subscription
  const { expired, daysLeft: _left, ...unsure } = rest
  return isOver && !expired ? unsure : rest
}
