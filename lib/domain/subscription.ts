import type { PlainDate } from './plain-date.ts'

/** One subscription of the account. What is not known is absent, never false, 0 or ''. */
export interface Subscription {
  /** Stable for one subscription over readings; a digest, not the portal's own licence id. */
  id: string
  /** The product's name as the portal shows it: control and direction characters removed, at most 120 characters. */
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
  /** Whole days left, as the portal says; its sign after the end is not public. The date goes before it. */
  daysLeft?: number
  /** Device places. */
  places?: { used?: number; total?: number }
  ownership?: 'own' | 'shared'
  autoRenewal?: boolean
  /** Only where the page says so in words or marks we know (domain.md §3: not in the JSON). */
  portalState?: 'blocked' | 'suspended' | 'grace' | 'limited' | 'renewed-inactive'
  /** Who manages the term, where the page says so (domain.md §2). */
  managedBy?: 'provider' | 'app-store' | 'reseller'
}
