import { dayMs } from '../durations.ts'
import type { Subscription } from '../subscription.ts'
import { plainDate } from './plain-date.ts'

/**
 * A subscription that was read at `readAt` (epoch ms), without what has become void since: a day of
 * renewal that is past; and, where no last day is known, that it is still running after that day or
 * after the days that were left.
 */
export function sinceRead(subscription: Subscription, readAt: number, now: Date): Subscription {
  const { renewsOn = '9', daysLeft = Infinity, expiresOn } = subscription
  const isRenewed = renewsOn < plainDate(now)
  const isOver = !expiresOn && (isRenewed || now.getTime() - readAt > (daysLeft + 1) * dayMs)
  if (!isRenewed && !isOver) return subscription
  const { renewsOn: _past, ...rest } = subscription
  const { expired, daysLeft: _left, ...unsure } = rest
  return isOver && !expired ? unsure : rest
}
