import { publicPages } from '../catalogue/public-pages.ts'
import { type Availability, type Way, isClosed } from './availability.ts'
import { places } from './next-step.ts'
import type { Case } from './reason-case.ts'

/**
 * A public address for the device that needs the application, in a QR code, a mail or a message.
 * Opening it starts nothing, and it says nothing about the user.
 */
export interface Scan {
  /**
   * `portal`: My Kaspersky, which offers that device its own default download once signed in
   * (95255).
   */
  opens: 'store' | 'portal' | 'vendor-page'
  url: string
}

/** Null where the way is certainly closed, or where a store is only searched by name. */
export function scanOf(
  { url, channel }: Pick<Case, 'url' | 'channel'>,
  way: Way | undefined,
  availability: Availability,
): Scan | null {
  if (isClosed(availability)) return null
  if (url !== null) return { opens: 'store', url }
  if (way === 'portal') return { opens: 'portal', url: places.subscriptions.url }
  return channel === 'vendor-apk' ? { opens: 'vendor-page', url: publicPages.downloads.url } : null
}
