import type { StoreKind } from './link.ts'
import type { Platform } from './platform.ts'

/** How an application gets onto a device. `portal` = the portal's own personal installer, QR code or button. */
export type Channel = 'portal' | StoreKind | 'vendor-apk' | 'google-play'

/** How sure the source is: domain.md, `Confidence`. */
export type Confidence = 'sure' | 'likely' | 'weak'

/**
 * Why something is not to be had (or, as a notice, what to know about it). The words are messages
 * `reason_<id>` and `step_<id>` (dashes as underscores) in public/_locales.
 */
export interface Reason {
  /** A reason id of domain.md §4. */
  id: string
  /** `asserted`: known to apply. `candidate`: official help names it as possible ("may be because …"). */
  standing: 'asserted' | 'candidate'
  confidence: Confidence
  /** Where the one next step leads. */
  step: NextStep
}

/** `portal` = a place on my.kaspersky.com; `help` = an article; `support` = Customer Service; `none` = said in words only. */
export interface NextStep {
  kind: 'portal' | 'help' | 'support' | 'own-page' | 'none'
  url: string | null
}

export type Availability = { available: true } | { available: false; reasons: Reason[] }

export interface DownloadOption {
  /** Catalogue id of the application. */
  applicationId: string
  /** The application's name. */
  application: string
  platform: Platform
  channel: Channel
  /** A public store link, or null: personal installers have no address here, the way is the portal. */
  url: string | null
  availability: Availability
  /** What to know beside an available download (term starts on install, renew in time, …), best first. */
  notices: Reason[]
  /** For the device in hand. */
  forThisDevice: boolean
  /** The portal's own way signs the application in by itself, so it is the better one although a public link exists. */
  portalIsBetter: boolean
}
