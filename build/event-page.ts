import type { UserManifest } from 'wxt'
import { laterFiles } from '../lib/browser/later-script.ts'

/** What a service worker loads when it needs it. */
const later = laterFiles.map((file) => file.slice(1))

/**
 * WXT writes only a service worker for Safari's MV3; iPadOS and older Safaris want an event page
 * that does not persist. An event page, there and in Firefox, has from the start what a service
 * worker loads later: it cannot load by itself.
 */
export function useEventPage(
  manifest: UserManifest | { background?: unknown },
  browser: string,
): void {
  const { background } = manifest as {
    background?: { service_worker?: string; scripts?: string[] }
  }
  if (!background || browser === 'chrome') return
  const scripts = background.scripts ?? [background.service_worker!]
  manifest.background = {
    scripts: [...later, ...scripts],
    ...(browser === 'safari' && { persistent: false }),
  } as never
}
