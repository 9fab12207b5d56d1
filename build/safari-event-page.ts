import type { UserManifest } from 'wxt'

/**
 * WXT writes only a service worker for Safari's MV3; iPadOS and older Safaris want an event page
 * that does not persist.
 */
export function useEventPage(manifest: UserManifest | { background?: unknown }): void {
  const background = manifest.background as { service_worker?: string } | undefined
  if (background?.service_worker)
    manifest.background = { scripts: [background.service_worker], persistent: false } as never
}
