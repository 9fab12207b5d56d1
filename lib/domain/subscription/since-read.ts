import type { Subscription } from '../subscription.ts'
import { daysLeft as daysUntil, plainDate } from './plain-date.ts'

/**
 * A subscription that was read at `readAt` (epoch ms), as it is now: with as many days fewer as
 * have passed, and without what has become void: a day of renewal that is past; and, where no last
 * day is known, that it is still running after that day or after the days that were left.
 */
export function sinceRead(subscription: Subscription, readAt: number, now: Date): Subscription {
  const { renewsOn = '9', expiresOn } = subscription
  const today = plainDate(now)
  const left = countedDown(subscription, readAt, now)
  // Portals round, so on the last days nobody can tell.
  const { daysLeft = 0, renewsIn = 0 } = left
  const isRenewed = renewsOn < today || renewsIn < -1
  const isOver = !expiresOn && (isRenewed || daysLeft < -1)
  if (!isRenewed && !isOver) return left
  const { renewsOn: _past, renewsIn: _passed, ...rest } = left
  const { expired, daysLeft: _left, ...unsure } = rest
  return isOver && !expired ? unsure : rest
}

/** With as many days fewer as have passed since `readAt` (epoch ms); the same where none have. */
export function countedDown(subscription: Subscription, readAt: number, now: Date): Subscription {
  const passed = daysUntil(plainDate(now), plainDate(new Date(readAt)))
  const { daysLeft, renewsIn } = subscription
  if (passed <= 0 || (daysLeft ?? renewsIn) === undefined) return subscription
  return {
    ...subscription,
    ...(daysLeft !== undefined && { daysLeft: daysLeft - passed }),
    ...(renewsIn !== undefined && { renewsIn: renewsIn - passed }),
  }
}
