import type { Device } from '../domain/device.ts'
import type { Platform } from '../domain/platform.ts'

/** What the worker tells the companion to show on the portal's page. */
export type CompanionBrief =
  | {
      show: 'banner'
      device: Device
      offered: Platform
      /** The application's name, and how it was chosen: said as such in the banner. */
      application: string
      chosenBy: 'dialog' | 'account' | 'main'
      /** A public store link; null = lead to the portal's own way. */
      url: string | null
    }
  | {
      show: 'guide'
      /** `default`: confirm the default download; `other`: Other downloads (QR, link, App Store). */
      way: 'default' | 'other'
      application: string | null
      /** The subscription's name as the portal shows it; null = any. */
      product: string | null
      platform: Platform | null
    }
