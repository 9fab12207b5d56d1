import type { Application } from '../catalogue/applications.ts'
import type { Channel } from '../catalogue/channels.ts'
import type { Product } from '../catalogue/products.ts'
import type { Platform } from '../platform.ts'
import type { Standing, Subscription } from '../subscription.ts'
import type { RegionContext } from './region.ts'

/** One way of getting one application onto one platform, with all that is known around it. */
export interface Case extends RegionContext {
  /** Absent while the catalogue is browsed without an account. */
  subscription?: Subscription
  standing?: Standing
  product?: Product
  application?: Application
  platform: Platform
  channel: Channel
  /** The public link, where there is one. */
  url: string | null
  /** Null where the device in hand is not known. */
  forThisDevice: boolean | null
  desktopMode: boolean
  /** The device in hand has an ARM processor. */
  arm: boolean
}
