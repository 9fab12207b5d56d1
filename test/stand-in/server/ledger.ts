import type { Mail } from '../mail.ts'

/**
 * Who asked, as far as headers tell. The page's own script marks its requests; an extension does
 * not know the mark.
 */
export type Initiator = 'navigation' | 'page' | 'content-script' | 'worker' | 'unknown'

export interface LedgerEntry {
  /** ISO, by this computer's clock. */
  time: string
  method: string
  /** With query, without host. */
  path: string
  by: Initiator
  status: number
  /** Whether the session's cookie came along. */
  cookie: boolean
  headers: Record<string, string>
}

export interface Click {
  time: string
  text: string
  tag: string
  /** What the press does in the portal; empty: nothing. */
  action: string
  /** False: pressed by a script. */
  trusted: boolean
  at: string
}

export interface Trap {
  time: string
  name: string
  by: Initiator
  detail: string
}

/** Something in the page that the portal did not put there, as a page can see it. */
export interface Footprint {
  time: string
  /** Element name, or what else it is: `global`, `message`. */
  tag: string
  /** Attributes, and whether a shadow root stands open. */
  detail: string
}

export interface Ledger {
  mails: Mail[]
  requests: LedgerEntry[]
  clicks: Click[]
  traps: Trap[]
  footprints: Footprint[]
}

export const emptyLedger = (): Ledger => ({
  mails: [],
  requests: [],
  clicks: [],
  traps: [],
  footprints: [],
})

const extensionOrigin = /^(?:chrome|moz|safari-web)-extension:/

export function initiatorOf(headers: Headers): Initiator {
  if (headers.get('x-stand-in') === 'page') return 'page'
  const target = headers.get('sec-fetch-dest')
  if (target === 'document' || target === 'iframe') return 'navigation'
  if (target && target !== 'empty') return 'page'
  if (extensionOrigin.test(headers.get('origin') ?? '')) return 'worker'
  const site = headers.get('sec-fetch-site')
  if (site === 'none') return 'worker'
  if (site !== 'same-origin') return 'unknown'
  // Firefox calls its event page same-origin, too, where it has access. That page has no address to
  // come from.
  return headers.has('referer') ? 'content-script' : 'worker'
}
