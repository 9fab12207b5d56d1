import type { Generation } from './scenario.ts'
import { applications, type ApplicationId } from './applications.ts'

export type PageName =
  | 'sign-in'
  | 'terms'
  | 'subscriptions'
  | 'home'
  | 'downloads'
  | 'devices'
  | 'orders'
  | 'security'
  | 'other'
export const dialogs = [
  'subscription',
  'download',
  'other-downloads',
  'send-link',
  'captcha',
  'sent',
  'send-to-device',
  'connected-device',
  'manage',
  'orders',
  'two-step',
] as const
export type DialogName = (typeof dialogs)[number]

/** Where in the portal an address leads. */
export interface Place {
  page: PageName
  dialog: DialogName | null
  subscription: string | null
  application: ApplicationId | null
}

/** Real routes, but `/MyAccount/Security`: where the security settings live is not public. */
const pages: Record<string, PageName> = {
  '/mylicenses': 'subscriptions',
  '/mydownloads': 'downloads',
  '/mydevices': 'devices',
  '/myaccount/ordershistory': 'orders',
  '/myaccountredirector/orderhistory': 'orders',
  '/myaccount/security': 'security',
}

export const origin = 'https://my.kaspersky.com'

/**
 * The address of a dialog: an Angular outlet in the fragment, as the orders' dialog is known to
 * have.
 */
export const modal = (dialog: DialogName, subscription: string, application?: string) =>
  `#(modal:${[dialog, subscription, application].filter(Boolean).join('/')})`

/**
 * Reads path and fragment; an unknown path is `other`. The home section was a page of its own until
 * 2019.
 */
export function placeOf(address: string, generation: Generation): Place {
  const root = generation === '2019' ? 'home' : 'subscriptions'
  const url = new URL(address, origin)
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  const page = url.hash.startsWith('#/auth/layout/main')
    ? 'terms'
    : path === ''
      ? root
      : path === '/dashboard' && root === 'home'
        ? 'home'
        : (pages[path] ?? 'other')
  const [name = '', subscription = null, application = null] =
    /^#\(modal:(.+)\)$/.exec(decodeURIComponent(url.hash))?.[1]?.split('/') ?? []
  if (name === 'myaccount') return { page, dialog: 'orders', subscription: null, application: null }
  const dialog = dialogs.find((known) => known === name) ?? null
  return {
    page,
    dialog,
    subscription,
    application: application && application in applications ? (application as ApplicationId) : null,
  }
}
