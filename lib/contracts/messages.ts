import type { KeptAnswers } from '../domain/answers/kept-answers.ts'
import type { DeviceFacts, Device } from '../domain/device.ts'
import type { Link } from '../domain/link.ts'
import type { PageKind } from '../domain/page-kind.ts'
import type { Platform } from '../domain/platform.ts'
import type { Failure, Reading } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { CompanionBrief, GuideJob } from './companion-brief.ts'

/**
 * What the watcher tells of the page it is on. Page input: checked again on arrival
 * (`lib/background/validation/message-schemas.ts`).
 */
export interface PageReport {
  kind: PageKind
  session: 'signed-in' | 'signed-out' | 'unknown'
  offered: Platform | null
  application: string | null
  links: Link[]
  subscriptions: Reading<Subscription[]> | null
  missing: string[]
  account: AccountSeen | null
  /**
   * When this document was loaded, epoch ms (`lib/portal/watch/loaded-at.ts`): tells one visit from
   * the next, and old tabs from new.
   */
  loadedAt: number
  /**
   * When the page showed this, epoch ms: a report that nobody heard is sent again, and by then
   * another tab may have shown what is newer.
   */
  at: number
  facts: DeviceFacts
  /**
   * The same was said before without an answer, and this tab is not reading: a lost "read now" is
   * said again.
   */
  again?: boolean
  /** The page's own language (`html[lang]`), for quoting the portal's labels; null = not said. */
  language: string | null
}

/**
 * Whose page it is, made in the watcher (`lib/portal/page/account/read-account.ts`); null in a
 * message = the page does not say.
 * `key`: salted hash; `masked`: `a…@e….com` or null.
 */
export interface AccountSeen {
  key: string
  masked: string | null
  /**
   * When another account than this one was last shown by this same document (it signed in anew
   * without a load), epoch ms.
   */
  since?: number
}

export interface UsagesRead {
  reading: Reading<Subscription[]>
  account: AccountSeen | null
  /** When the asking document was loaded, epoch ms (`lib/portal/watch/loaded-at.ts`). */
  loadedAt: number
  /** Epoch ms at which the answer came in, by this computer's clock. */
  at: number
  /** The portal's `Date` header, epoch ms: tells a clock that is off. */
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
   * Something relevant on the page changed. `read`: fetch the JSON now and send `usages-read`.
   * `sayAgainIn`: it would be read, but for a gap between reads that is over in so many ms; report
   * then what the page shows, changed or not.
   */
  'page-report': {
    from: 'portal-tab'
    payload: PageReport
    reply: { read: boolean; sayAgainIn?: number }
  }
  /**
   * The watcher wants the reader in its tab: pages that may not be read do without. Answers once it
   * is there.
   */
  'reader-wanted': {
    from: 'portal-tab'
    /** The page's, of lib/domain/page-language.ts; null = its words are not known. */
    payload: { language: string | null }
    reply: { injected: boolean }
  }
  'usages-read': { from: 'portal-tab'; payload: UsagesRead; reply: { kept: boolean } }
  /**
   * The watcher hashes with it; nothing else that is kept is for portal tabs. null = there is none.
   */
  'salt-wanted': {
    from: 'portal-tab'
    payload: Record<string, never>
    reply: { salt: string | null }
  }
  /** The injected companion asks what to show; null = nothing (any more). */
  'companion-ready': {
    from: 'portal-tab'
    payload: Record<string, never>
    reply: CompanionBrief | null
  }
  /**
   * Its words in the language that the user chose, for it cannot read our files; null = the
   * browser's own language.
   */
  'companion-words': {
    from: 'portal-tab'
    payload: Record<string, never>
    reply: Record<string, { message: string } | undefined> | null
  }
  /**
   * `this-is-a-mac` = for good (stored as the device's platform); `not-now` = in this tab for as
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
   * From the guide: the earliest step it was needed for, 1-based; the next page counts from it too.
   */
  'guide-begun': { from: 'portal-tab'; payload: { step: number }; reply: null }
  /** The user asks for a reading. Resolves when it has ended. */
  refresh: {
    from: 'own-page'
    payload: Record<string, never>
    reply: { ok: true } | { ok: false; failure: Failure }
  }
  /**
   * The popup opened; the worker reads if the data is older than 15 minutes and the rate limit
   * allows it. Answers at once.
   */
  'popup-opened': {
    from: 'own-page'
    payload: { facts: DeviceFacts }
    reply: { device: Device; reading: boolean }
  }
  /** Open (or focus) the portal and show the steps there. */
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
   * Count the account's devices, if the user has switched that on. `asked`: in so many words, not
   * by opening a page.
   */
  'count-devices': { from: 'own-page'; payload: { asked: boolean }; reply: { read: boolean } }
  /** Drop everything kept, salt and settings too. */
  'forget-everything': { from: 'own-page'; payload: Record<string, never>; reply: null }
  /** The notice "you are signed in as somebody else than last time" was seen. */
  'account-switch-seen': { from: 'own-page'; payload: Record<string, never>; reply: null }
}

/** Who sent a message, as the browser noted it. */
export interface Sender {
  /** Of the tab; absent for the popup. */
  tab?: number
  /** In a private window: nothing of it may be kept. */
  inPrivate?: true
}

/** The worker's answers, one for each message. */
export type MessageHandlers = {
  [K in MessageName]: (
    payload: MessageMap[K]['payload'],
    sender: Sender,
  ) => Promise<MessageMap[K]['reply']>
}

/** Messages from the worker to a portal tab. */
export interface TabMessageMap {
  /** Fetch the JSON now. */
  'read-usages': { payload: Record<string, never>; reply: UsagesRead | null }
  /** Are you there, and current? Answers the extension's version. */
  'watcher-ping': { payload: Record<string, never>; reply: { version: string } }
  /** Everything was forgotten, the salt too: ask for the new one. */
  'salt-changed': { payload: Record<string, never>; reply: null }
  /**
   * What is to be shown may have changed: the companion asks. `brief`: as it will be answered, so
   * that nobody waits for that; null = not known. True = a companion is there.
   */
  'companion-look': { payload: { brief: CompanionBrief | null }; reply: true }
  /** There is nothing to show any more. */
  'companion-leave': { payload: Record<string, never>; reply: null }
}

export type MessageName = keyof MessageMap
export type OwnPageMessage = {
  [K in MessageName]: MessageMap[K]['from'] extends 'own-page' ? K : never
}[MessageName]

/**
 * The worker was asked and did not answer in time, or there was none. What was asked may have
 * happened all the same.
 */
export type NoAnswer = 'no-answer'
/** By then, ms, one of our own pages says that no answer came, and shows another way. */
export const answerTimeout = 3_000
export type TabMessageName = keyof TabMessageMap

/** Who may send what, at run time: the same as `from` above, checked by the compiler. */
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
