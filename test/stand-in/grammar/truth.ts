/** What may be said of one subscription. Values as the design names them; a day is `YYYY-MM-DD`. */
export interface Facts {
  activated?: boolean
  expired?: boolean
  free?: boolean
  trial?: boolean
  activatedOn?: string
  expiresOn?: string
  used?: number
  total?: number
  daysLeft?: number
  ownership?: 'own' | 'shared'
  autoRenewal?: boolean
  portalState?: 'blocked' | 'suspended'
}

export interface TrueSubscription {
  product: string
  /** What a person sees: whoever reads it all is right. */
  said: Facts
  /** What follows from it, or stands in the page out of sight: may be stated, need not. */
  implied: Facts
  /** Stands in the page, but out of sight: need not be read. */
  hidden?: boolean
}

export type TrueKind =
  | 'subscriptions'
  | 'downloads'
  | 'download-dialog'
  | 'other-downloads'
  | 'sign-in'
  | 'terms'
  | 'two-step'
  | 'security'
  | 'other'
  | 'unknown'

export type TruePlatform = 'windows' | 'macos' | 'ios' | 'android'

/** The truth about a drawn page: made from what was drawn, never from the markup. */
export interface Truth {
  /** Any of these is right. */
  kinds: TrueKind[]
  sessions: ('signed-in' | 'signed-out' | 'unknown')[]
  /**
   * What pressing Download would hand out; the first is what a person sees, the others may be said
   * as well.
   */
  offered: (TruePlatform | null)[]
  application: string | null
  /** What the page lists; null: it lists none. */
  subscriptions: TrueSubscription[] | null
  /** False: there may be more than the page lists. */
  whole: boolean
  /**
   * The page says how many there are: who reads them all need not wonder whether there are more.
   */
  counted: boolean
  /** Store ids of links that belong to an application on the page. */
  storeIds: string[]
  /** Strings that no reader may pass on. */
  secrets: string[]
}
