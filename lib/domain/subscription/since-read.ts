import { dayMs } from '../durations.ts'
import type { Subscription } from '../subscription.ts'
import { plainDate } from './plain-date.ts'

/**
 * A subscription as it was read at `readAt` (epoch ms), without what time has made void: a day of
 * renewal that is past, and, where no last day is said, that it still runs beyond that day or
 * beyond the days that were left.
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
