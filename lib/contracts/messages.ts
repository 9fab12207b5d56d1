import type { Session } from '../domain/session.ts'
import type { KeptAnswers } from '../domain/answers/kept-answers.ts'
import type { DeviceFacts, Device } from '../domain/device.ts'
import type { Link } from '../domain/link.ts'
import type { PageKind } from '../domain/page-kind.ts'
import type { Platform } from '../domain/platform.ts'
import type { Failure, Reading } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { CompanionBrief, GuideJob } from './companion-brief.ts'

/**
 * The watcher's report of the page it is on. It is page input and is checked again on arrival
 * (`lib/background/validation/message-schemas.ts`).
 */
export interface PageReport {
  kind: PageKind
  session: Session
  offered: Platform | null
  application: string | null
  links: Link[]
  subscriptions: Reading<Subscription[]> | null
  missing: string[]
  account: AccountSeen | null
  /**
   * When this document was loaded, epoch ms (`lib/portal/dom/loaded-at.ts`). It tells one visit
   * from the next, and old tabs from new ones.
   */
  loadedAt: number
  /**
   * When the page showed this, epoch ms. A report that nobody received is sent again, and by then
   * another tab may have shown something newer.
   */
  at: number
  facts: DeviceFacts
  /**
   * The same report got no answer before, and this tab is not reading. So a "read now" that was
   * lost is sent once more.
   */
  again?: boolean
  /** The page's own language (`html[lang]`), for quoting the portal's labels; null = not said. */
  language: string | null
}

/**
 * The account that the page names, as the watcher found it
 * (`lib/portal/page/account/read-account.ts`); null in a message = the page names none.
 * `key`: salted hash; `masked`: `a…@e….com` or null.
 */
export interface AccountSeen {
  key: string
  masked: string | null
  /**
   * Epoch ms at which this same document began to show this account, after it showed another one
   * (somebody signed in without a load).
   */
  since?: number
}

export interface UsagesRead {
  reading: Reading<Subscription[]>
  account: AccountSeen | null
  /** When the asking document was loaded, epoch ms (`lib/portal/dom/loaded-at.ts`). */
  loadedAt: number
  /** Epoch ms at which the answer came in, by this computer's clock. */
  at: number
  /** The portal's `Date` header, epoch ms. It shows whether this computer's clock is wrong. */
  portalTime?: number
}

/**
 * Every message there is: payload, reply, who may send it. What is sent is `{ name, payload }`, the
 * answer is the bare reply.
 * `portal-tab`: the top frame of a tab on https://my.kaspersky.com; `own-page`: popup, options,
 * overview.
 */
export interface MessageMap {
  /**
   * Something relevant on the page changed.
   * `read`: fetch the JSON now and send `usages-read`. `sayAgainIn`: a read has to wait so many ms
   * for a gap between reads; report again then what the page shows, changed or not.
   */
  'page-report': {
    from: 'portal-tab'
    payload: PageReport
    reply: { read: boolean; sayAgainIn?: number }
  }
  /**
   * The watcher asks for the reader in its tab. It does not ask on pages that may not be read. The
   * reply comes once the reader is there.
   */
  'reader-wanted': {
    from: 'portal-tab'
    /** The page's language, one of lib/domain/page-language.ts; null = we have no words for it. */
    payload: { language: string | null }
    reply: { injected: boolean }
  }
  'usages-read': { from: 'portal-tab'; payload: UsagesRead; reply: { kept: boolean } }
  /**
   * The watcher hashes accounts with the salt; portal tabs get nothing else that is kept. null =
   * there is none.
   */
  'salt-wanted': {
    from: 'portal-tab'
    payload: Record<string, never>
    reply: { salt: string | null }
  }
  /** The injected companion asks what to show; null = nothing, or nothing any more. */
  'companion-ready': {
    from: 'portal-tab'
    payload: Record<string, never>
    reply: CompanionBrief | null
  }
  /**
   * The companion's words in the language that the user chose, because it cannot read our files;
   * null = use the browser's own language.
   */
  'companion-words': {
    from: 'portal-tab'
    payload: Record<string, never>
    reply: Record<string, { message: string } | undefined> | null
  }
  /**
   * `this-is-a-mac`: stored for good as the device's platform. `not-now`: holds in this tab for as
   * long as it is open.
   */
  'companion-dismissed': {
    from: 'portal-tab'
    payload: { how: 'this-is-a-mac' | 'not-now' | 'guide-ended' }
    reply: null
  }
  /** From the banner: begin the guide in this tab. */
  'companion-guide': {
    from: 'portal-tab'
    payload: { application: string | null; platform: Platform | null }
    reply: CompanionBrief | null
  }
  /**
   * The guide reports the earliest step that was needed, 1-based. The next page counts from it too.
   */
  'guide-begun': { from: 'portal-tab'; payload: { step: number }; reply: null }
  /** The user asks for a reading. The reply comes when it has ended. */
  refresh: {
    from: 'own-page'
    payload: Record<string, never>
    reply: { ok: true } | { ok: false; failure: Failure }
  }
  /**
   * The popup opened. The worker reads if the data is older than 15 minutes and the rate limit
   * allows it. The reply does not wait for that.
   */
  'popup-opened': {
    from: 'own-page'
    payload: { facts: DeviceFacts }
    reply: { device: Device }
  }
  /** Open the portal, or bring it to the front, and show the steps there. */
  'show-where': {
    from: 'own-page'
    payload: {
      subscription: string | null
      application: string | null
      platform: Platform | null
      /** Absent = the way to the download. */
      job?: GuideJob
    }
    reply: { shown: boolean }
  }
  /** The scrubbed skeleton of the active portal tab, for the user to look at and save. */
  'scrubbed-copy': {
    from: 'own-page'
    payload: Record<string, never>
    reply: { html: string } | { failure: Failure }
  }
  /** What the user said of a subscription of the account that is shown; null = forget it. */
  'keep-answers': {
    from: 'own-page'
    payload: { subscription: string; answers: KeptAnswers | null }
    reply: null
  }
  /**
   * Count the account's devices, if the user has switched that on. `asked`: the user pressed the
   * button, rather than just opened the page.
   */
  'count-devices': { from: 'own-page'; payload: { asked: boolean }; reply: { read: boolean } }
  /** Delete everything that is kept, salt and settings included. */
  'forget-everything': { from: 'own-page'; payload: Record<string, never>; reply: null }
  /** The user has seen the notice "you are signed in as somebody else than last time". */
  'account-switch-seen': { from: 'own-page'; payload: Record<string, never>; reply: null }
}

/** The sender of a message, as the browser states it. */
export interface Sender {
  /** The tab's id; absent for the popup. */
  tab?: number
  /** The sender is in a private window, so nothing of it may be kept. */
  inPrivate?: true
}

/** The worker's answers, one for each message. */
export type MessageHandlers = {
  [K in MessageName]: (
    payload: MessageMap[K]['payload'],
    sender: Sender,
  ) => Promise<MessageMap[K]['reply']>
}

export type MessageName = keyof MessageMap
export type OwnPageMessage = {
  [K in MessageName]: MessageMap[K]['from'] extends 'own-page' ? K : never
}[MessageName]

/**
 * The worker did not answer in time, or there was none. What it was asked to do may have happened
 * all the same.
 */
export type NoAnswer = 'no-answer'
/** After this, ms, our own pages say that no answer came, and show another way. */
export const answerTimeout = 3_000

/** The same as `from` above, for use at run time; the compiler holds the two equal. */
export const senders: { [K in MessageName]: MessageMap[K]['from'] } = {
  'page-report': 'portal-tab',
  'reader-wanted': 'portal-tab',
  'usages-read': 'portal-tab',
  'salt-wanted': 'portal-tab',
  'companion-ready': 'portal-tab',
  'companion-words': 'portal-tab',
  'companion-dismissed': 'portal-tab',
  'companion-guide': 'portal-tab',
  'guide-begun': 'portal-tab',
  refresh: 'own-page',
  'popup-opened': 'own-page',
  'show-where': 'own-page',
  'scrubbed-copy': 'own-page',
  'keep-answers': 'own-page',
  'count-devices': 'own-page',
  'forget-everything': 'own-page',
  'account-switch-seen': 'own-page',
}
