/** One host for all countries; the language is no part of an address (portal.md §1). */
export const portalHost = 'my.kaspersky.com'
export const portalOrigin = `https://${portalHost}`

/**
 * Sections of the portal that are shown or asked for. A route is never the only proof of what a
 * page is (portal.md §2).
 */
export type Section = '/MyLicenses' | '/MyDownloads' | '/MyDevices'
export type PortalPath = '/' | Section

/** Whether an address is that of a section, in any case and with a slash behind or without one. */
export const isRoute = ({ pathname }: Pick<URL, 'pathname'>, path: Section): boolean =>
  pathname.replace(/\/$/, '').toLowerCase() === path.toLowerCase()

export const portalPage = (path: PortalPath): string => portalOrigin + path

/** The page with the account's subscriptions (portal.md §2). */
export const subscriptionsPage = `${portalOrigin}/MyLicenses`
