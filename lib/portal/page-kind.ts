import type { Look } from './look.ts'

export type PageKind = 'subscriptions' | 'downloads' | 'download-dialog' | 'other-downloads' | 'sign-in' | 'terms' | 'two-step' | 'security' | 'other' | 'unknown'

/**
 * Pages that are recognised and then left alone: nothing but the kind and the session is read of them.
 * null = none of these. Source: portal.md §3, §4.4, §8.
 */
export function guardedKind(look: Look, url: URL): PageKind | null {
  const route = decodeURI(url.pathname + url.hash)
  if (look.has('twoStep')) return 'two-step'
  if (/secur|two-?step|authenticator/i.test(route) || look.has('secret')) return 'security'
  if (look.has('terms')) return 'terms'
  if (look.has('signIn') || look.has('password')) return 'sign-in'
  return null
}

/** The kind of an open dialog, by hooks first, then by labels; null = no dialog we know. */
export function dialogKind(look: Look, dialog: Element): PageKind | null {
  if (look.has('otherButton', dialog)) return 'download-dialog'
  if (look.has('otherView', dialog) || look.has('sendForm', dialog)) return 'other-downloads'
  const press = 'button,a,[role=button],kl-button,kl-link'
  if (look.labelled('manageSubscription', press, dialog).length > 0) return 'subscriptions'
  if (look.labelled('otherDownloads', press, dialog).length > 0) return 'download-dialog'
  if (look.labelled('otherDownloads', headings, dialog).length > 0) return 'other-downloads'
  if (look.labelled('downloadOnAppStore', press, dialog).length > 0 || look.labelled('sendLink', press, dialog).length > 0) return 'other-downloads'
  return dialog.matches('[data-at-selector="downloadDialog"]') || look.has('downloadDialog', dialog) || look.has('brand', dialog) ? 'download-dialog' : null
}

export const headings = 'h1,h2,h3,[role=heading]'

/** The kind of the page itself, with no dialog over it. A route alone proves nothing (portal.md §2). */
export function pageKind(look: Look, url: URL): PageKind {
  const titled = (label: 'subscriptions' | 'downloads' | 'devices') => look.labelled(label, headings).length > 0
  if (look.has('downloads') || look.has('card')) return 'downloads'
  if (look.has('subscriptions') || titled('subscriptions')) return 'subscriptions'
  if (titled('downloads') && /^\/MyDownloads/i.test(url.pathname)) return 'downloads'
  if (titled('devices') || (look.has('header') && otherRoute.test(url.pathname))) return 'other'
  return 'unknown'
}

const otherRoute = /^\/(?:MyDevices|MyPasswords|MyKids|VPN|dr|MyAccount\w*)(?:\/|$)/i
