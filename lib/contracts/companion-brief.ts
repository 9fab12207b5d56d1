import { isAppleMobile } from '../domain/device-kinds.ts'
import type { Device } from '../domain/device.ts'
import type { Mismatch } from '../domain/mismatch.ts'
import type { Platform } from '../domain/platform.ts'

/** Guides that do not end in a download: help article 95255, "see also". */
export type GuideJob = 'add-code' | 'connect'

/** What the worker tells the companion to show on the portal's page. */
export type CompanionBrief =
  | {
      show: 'banner'
      device: Device
      offered: Platform
      cause: Mismatch['cause']
      /** `none`: this application is not made for the device. */
      remedy: Mismatch['remedy']
      /**
       * The application's name, and how it was chosen, which the banner says too. Null = a dialog
       * that names no application.
       */
      application: string | null
      chosenBy: 'dialog' | 'account' | 'main'
      /** A public store link; null = the banner leads to the portal's own way. */
      url: string | null
    }
  | {
      show: 'guide'
      /**
       * `default`: confirm the default download; `other`: Other downloads (QR, link, App Store);
       * `none`: none is made;
       * `add-code`: add a subscription; `connect`: connect a device.
       */
      way: 'default' | 'other' | 'none' | GuideJob
      application: string | null
      /** The subscription's name as the portal shows it; null = any. */
      product: string | null
      platform: Platform | null
      /**
       * The first step that the person saw, 1-based: the guide counts from it. Absent = none yet.
       */
      from?: number
    }

/** A guide has at most so many steps. */
export const mostSteps = 6

/**
 * Whether the banner asks if this is a Mac after all: the page offers a Mac's software to what
 * looks like an iPad or iPhone.
 */
export const mayBeMac = (brief: CompanionBrief): boolean =>
  brief.show === 'banner' && brief.offered === 'macos' && isAppleMobile(brief.device.platform)
