import { isRoute } from '../../domain/portal-addresses.ts'
import type { PageReading } from './page-reading.ts'

/** The reading of a page that says nothing. */
export const nothing: PageReading = {
  kind: 'unknown',
  session: 'unknown',
  offered: null,
  application: null,
  links: [],
  subscriptions: null,
  missing: [],
}

/**
 * The address of the Subscriptions page must show subscriptions, so it is reported that none were
 * found.
 */
export const unread = (url: URL, selector: string): PageReading => ({
  ...nothing,
  subscriptions: isRoute(url, '/MyLicenses') ? notFound(selector) : null,
  missing: [selector],
})

/** A list that was not read, for want of what `selector` names. */
export const notFound = (selector: string): PageReading['subscriptions'] => ({
  ok: false,
  failure: { kind: 'layout-changed', missing: [selector] },
})
