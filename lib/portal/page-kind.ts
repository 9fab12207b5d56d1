import { isProductName } from './product-name.ts'
import type { Look } from './look.ts'
import type { Session } from './read-session.ts'

export type PageKind = 'subscriptions' | 'downloads' | 'download-dialog' | 'other-downloads' | 'sign-in' | 'terms' | 'two-step' | 'security' | 'other' | 'unknown'

/**
 * Pages that are recognised and then left alone: nothing but the kind and the session is read of them.
 * null = none of these. Source: portal.md §3, §4.4, §8.
 */
export function guardedKind(look: Look, { pathname, hash }: URL, session: Session): PageKind | null {
  if (look.has('twoStep')) return 'two-step'
  const inside = session === 'signed-in'
  if (look.has('terms')) return 'terms'
  if (!inside && (look.has('signIn') || look.has('password') || look.has('entryPanel'))) return 'sign-in'
  // Where the security settings live is not public: their name in the route, or a password field of a signed-in person.
  if (/secur|authenticator/i.test(pathname + hash)) return session === 'signed-out' ? 'unknown' : 'security'
  if (look.has('secret') || look.has('password')) return 'security'
  if (hash.includes('/auth/')) return inside ? 'terms' : 'unknown'
  return null
}

/** The kind of the page itself, with no dialog over it. A route alone proves nothing (portal.md §2). `listed`: it lists subscriptions. */
export function pageKind(look: Look, { pathname }: URL, listed: boolean): PageKind {
  const route = pathname.toLowerCase()
  const titled = (label: 'subscriptions' | 'downloads' | 'devices') => look.labelled(label, 'h1,h2,[role=heading]').length > 0
  if (look.has('downloads') || look.has('card')) return 'downloads'
  if (look.has('subscriptions') || titled('subscriptions') || (listed && route === '/mylicenses')) return 'subscriptions'
  if (route === '/mydownloads' && (titled('downloads') || (!listed && look.all('name').some((name) => isProductName(look.text(name)))))) return 'downloads'
  const own = look.has('header') || look.has('accountMenu')
  return own && (titled('devices') || /^\/(?:mydevices|mypasswords|mykids|vpn|dr|myaccount\w*)(?:\/|$)/.test(route)) ? 'other' : 'unknown'
}
