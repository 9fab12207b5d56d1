import { portalOrigin } from '../domain/portal-addresses.ts'
import { browser } from './api.ts'

export const portalPattern = `${portalOrigin}/*`
const portal = { origins: [portalPattern] }

/**
 * Whether the extension may work on the portal. In Safari and Firefox the user can withhold the
 * site, elsewhere an administrator can.
 */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(portal)

/**
 * Call it only inside a click. False = the user said no. Rejects where the browser does not ask.
 */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(portal)

/**
 * Calls back after access was granted or withdrawn, anywhere. In the worker, call it in the first
 * turn. Returns a function that stops it.
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
