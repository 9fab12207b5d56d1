import { type PlainDate, daysLeft, isRealDay, plainDate } from './subscription/plain-date.ts'

/** One subscription of the account. What is not known is absent, never false, 0 or ''. */
export interface Subscription {
  /** Stable for one subscription over readings; a digest, not the portal's own licence id. */
  id: string
  /**
   * The product's name as the portal shows it, at most 120 characters, without control and
   * direction characters.
   */
  product: string
  activated?: boolean
  expired?: boolean
  free?: boolean
  trial?: boolean
  activatedOn?: PlainDate
  /** The last day. */
  expiresOn?: PlainDate
  /** Length of the term, whole days, as the portal says. */
  termDays?: number
  /**
   * Whole days left, as the portal says. Which sign it has after the end is not public. Where a
   * date is known, the date counts.
   */
  daysLeft?: number
  /** Device places. */
  places?: { used?: number; total?: number }
  ownership?: 'own' | 'shared'
  autoRenewal?: boolean
  /**
   * When it renews or the next payment is due, where the page says so. This need not be the last
   * day.
   */
  renewsOn?: PlainDate
  /** Whole days until then, as the page counts them. Where a date is known, the date counts. */
  renewsIn?: number
  /** Only where the page says so in words or marks we know (domain.md §3: not in the JSON). */
  portalState?: 'blocked' | 'suspended' | 'grace' | 'limited' | 'renewed-inactive'
  /**
   * Whether the page shows its own Download button for it, usable; absent where the page does not
   * say surely.
   */
  downloadOffered?: boolean
  /** Who manages the term, where the page says so (domain.md §2). */
  managedBy?: 'provider' | 'app-store' | 'reseller'
}

/**
 * The last day, and the days until then: 0 = ends today, negative = ended. `days` is absent where
 * the clock cannot be trusted, `on` where the portal only counts the days.
 */
type End = { on: PlainDate; days?: number } | { on?: undefined; days: number }

/**
 * What state a subscription is in. Names are ours: the portal's own are not public (domain.md §3).
 */
export type Standing =
  | { kind: 'active'; ends?: End }
  /** Ends soon, and nothing says that it renews by itself. */
  | { kind: 'expiring'; ends: End & { days: number } }
  /**
   * `date`: only the end date says so; the subscription may have been renewed since it was read.
   */
  | { kind: 'expired'; by: 'portal' | 'date'; ends?: End }
  | { kind: 'not-activated'; termDays?: number }
  | { kind: 'free' }
  | { kind: 'blocked' | 'suspended' | 'grace' | 'limited' | 'renewed-inactive'; ends?: End }
  /** `contradiction`: the portal says ended, its own date says otherwise. */
  | { kind: 'unknown'; why: 'not-said' | 'contradiction'; ends?: End }

export interface StandingOptions {
  /**
   * False: this computer's clock is off (it differs from the portal's by over a day); dates then
   * stand without a countdown.
   */
  clockTrusted?: boolean
  /**
   * Days before the end from which a subscription counts as expiring. 14: from then an official app
   * offered renewal (domain.md §3, weak).
   */
  soonDays?: number
}

/** The portal's own 0 of days may as well be of what never ends. */
function endOf(
  { expiresOn, daysLeft: counted = 0 }: Subscription,
  now: Date,
  clockTrusted: boolean,
): End | undefined {
  if (!expiresOn || !isRealDay(expiresOn))
    return clockTrusted && counted > 0 ? { days: counted } : undefined
  return clockTrusted && now.getTime() > 0
    ? { on: expiresOn, days: daysLeft(expiresOn, plainDate(now)) }
    : { on: expiresOn }
}

/**
 * The state of one subscription, from what the portal said and from the calendar. Total; what is
 * not known is `unknown`.
 * The portal's own words come first, then its flags, then the end date in the user's zone
 * (domain.md §1 and §3).
 */
export function standing(
  subscription: Subscription,
  now: Date,
  options: StandingOptions = {},
): Standing {
  const ends = endOf(subscription, now, options.clockTrusted ?? true)
  const dated = ends && { ends }
  if (subscription.portalState) return { kind: subscription.portalState, ...dated }
  // A subscription that was never in use cannot have ended, and one that has ended cannot end
  // later. One day is tolerated, because the portal's zone may already be in tomorrow.
  const ahead = ends?.days ?? 0
  if (subscription.activated === false ? ahead < -1 : subscription.expired && ahead > 1)
    return { kind: 'unknown', why: 'contradiction', ...dated }
  if (subscription.activated === false) return notActivated(subscription)
  if (subscription.expired) return { kind: 'expired', by: 'portal', ...dated }
  if (subscription.free) return { kind: 'free' }
  if (ends && isCounted(ends)) return byDate(ends, subscription, options.soonDays ?? 14)
  return subscription.expired === false && subscription.activated
    ? { kind: 'active', ...dated }
    : { kind: 'unknown', why: 'not-said', ...dated }
}

const isCounted = (ends: End): ends is End & { days: number } => ends.days !== undefined

const notActivated = ({ termDays }: Subscription): Standing => ({
  kind: 'not-activated',
  ...(termDays === undefined ? {} : { termDays }),
})

/**
 * A subscription that renews by itself has most likely renewed since it was read, so its old date
 * says nothing.
 */
function byDate(
  ends: End & { days: number },
  { autoRenewal }: Subscription,
  soonDays: number,
): Standing {
  if (ends.days < 0)
    return autoRenewal === true
      ? { kind: 'unknown', why: 'not-said', ends }
      : { kind: 'expired', by: 'date', ends }
  return ends.days <= soonDays && autoRenewal !== true
    ? { kind: 'expiring', ends }
    : { kind: 'active', ends }
}
