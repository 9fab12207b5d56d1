import { portalOrigin } from '../domain/portal-addresses.ts'
import { browser } from './api.ts'

export const portalPattern = `${portalOrigin}/*`
const portal = { origins: [portalPattern] }

/**
 * May the extension work on the portal? Users of Safari and Firefox can withhold it; administrators
 * anywhere.
 */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(portal)

/** Only inside a click. False = the user said no; a browser that refuses to ask rejects. */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(portal)

/**
 * Told after access was granted or withdrawn, anywhere. In the worker: call in the first turn.
 * Returns the way to stop.
 */
export function watchAccess(changed: (granted: boolean) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  const added = ({ origins }: { origins?: string[] }) => origins?.length && changed(true)
  const removed = ({ origins }: { origins?: string[] }) => origins?.length && changed(false)
  onAdded?.addListener(added)
  onRemoved?.addListener(removed)
  return () => {
    onAdded?.removeListener(added)
    onRemoved?.removeListener(removed)
  }
}
