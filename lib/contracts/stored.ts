import type { Session } from '../domain/session.ts'
import type { KeptAnswers } from '../domain/answers/kept-answers.ts'
import type { DeviceCounts } from '../domain/device-counts.ts'
import type { Device } from '../domain/device.ts'
import type { PageKind } from '../domain/page-kind.ts'
import type { Platform } from '../domain/platform.ts'
import type { Failure, Warning } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { CompanionBrief } from './companion-brief.ts'
import type { Language } from './languages.ts'

/**
 * Everything the product keeps in `storage.local`, as ONE item under `stateKey`, so that each write
 * is atomic. Shape of version 1. An item of another shape is put aside under `asideKey`: it neither
 * stops us nor is lost.
 * All times are epoch milliseconds.
 */
export interface StoredState {
  version: 1
  /** Salted hash of the account that the portal last showed as signed in; null = never seen. */
  current: string | null
  /**
   * The account before, if the portal now shows another one and the user has not seen the notice
   * yet.
   */
  switchedFrom?: string
  /**
   * When the page that named the current account was loaded. An older tab that shows somebody else
   * changes nothing.
   */
  currentSince?: number
  /**
   * That page was no longer fresh when it was heard. Where none was heard since, somebody else may
   * be signed in by now.
   */
  namedLate?: true
  /**
   * At most `maxAccounts`. A new account takes the place of the one that was not seen for longest.
   */
  accounts: Record<string, StoredAccount>
  /**
   * The session by the portal's last page. `signed-out` stops automatic reads until a page says
   * otherwise.
   */
  session: Session
  /**
   * When the page that last said "signed out" was loaded. An older tab still shows the session
   * before, so it does not end this.
   */
  signedOutSince?: number
  /**
   * This device as the worker judged it from a page's facts and platform info; absent until first
   * asked.
   */
  device?: Device
  rateLimit: RateLimit
  /**
   * How far this computer's clock is from the portal's, ms, by the last answer that had a date;
   * absent = not known.
   */
  clockSkew?: number
  /**
   * Keys (`Alert.key`) of the alerts that the user saw in the popup: the badge counts only what
   * is new since.
   */
  alertsSeen?: string[]
  /**
   * Reminders that were given: `<product key> <end date> <account>` (`Reminder.key`) → when, and
   * whether the browser certainly showed it.
   */
  reminded?: Record<string, { at: number; shown: boolean }>
}

/**
 * The account of somebody who is signed in on pages that name nobody. It is kept apart from every
 * named account.
 */
export const unnamed = 'unnamed'

/** A state that a newer version wrote may hold more: up to twice as many are read. */
export const maxAccounts = 5

export interface StoredAccount {
  lastSeen: number
  /** The last good reading. Survives every failure. */
  reading?: StoredReading
  /** What each source said last; `reading` is both merged. */
  parts?: { json?: StoredReading & { source: 'json' }; page?: StoredReading & { source: 'page' } }
  /**
   * When a page last showed subscriptions. A page about one subscription alone does not make the
   * kept list newer.
   */
  pageAt?: number
  /** What the user said of its subscriptions, by their id. */
  answers?: Record<string, KeptAnswers>
  /**
   * How many devices there are of each system, if the user wants that counted; and when they were
   * counted, epoch ms.
   */
  devices?: { counts: DeviceCounts; at: number }
  /** The newest failure, stored beside the reading. It goes once a newer reading is good. */
  failure?: { failure: Failure; at: number }
}

export interface StoredReading {
  subscriptions: Subscription[]
  warnings: Warning[]
  readAt: number
  source: 'json' | 'page' | 'both'
}

/**
 * A read that has not reported back after this time, ms, counts as lost: its worker was killed or
 * its tab was closed.
 */
export const lockTimeout = 30_000

/** What keeps requests to the portal rare (docs/architecture.md, Towards the portal). */
export interface RateLimit {
  /**
   * The one read under way. `tab`, `loadedAt`: the document that was told to read; absent = the
   * worker reads. It ends by itself.
   */
  lock?: { token: string; since: number; account: string; tab?: number; loadedAt?: number }
  /**
   * When the last read of each account began, by account key; '' = nobody knows whose account it
   * was.
   */
  attempts?: Record<string, number>
  /** When portal pages caused a read within the last hour, for any account. */
  pageReads?: number[]
  /**
   * Reads within the last hour that news on a page caused, and what the news was
   * (lib/background/refresh/page-news.ts).
   */
  newsReads?: { at: number; news: string }[]
  /** No automatic read before this time (back-off). */
  nextAutomaticAt?: number
  /** No read at all before this time: the portal said `Retry-After`. */
  retryAt?: number
  /** When the two times above were set. After the clock was set back, both waits begin anew. */
  backOffSetAt?: number
  /** Consecutive failures, for the back-off. */
  failures?: number
}

/**
 * What the worker knows of one open portal tab. In `storage.session` under `tabsKey`, by tab id.
 */
export interface TabState {
  /** `PageReading.kind`; `unknown` = the page was not recognised. */
  kind: PageKind
  session: Session
  offered: Platform | null
  application: string | null
  account: string | null
  loadedAt: number
  seenAt: number
  /** The banner that the companion shows there, by the last page seen; absent = none. */
  banner?: CompanionBrief
  /** The guide that the user asked for, until it ends. It is shown in place of the banner. */
  guide?: CompanionBrief
  /** "Not now": no banner in this tab for as long as it is open. */
  notNow?: true
  /** An old watcher lives there and can't be replaced: the user should reload the tab. */
  reload?: true
}

/** What the user (or an administrator) chose; `lib/browser/settings.ts` says where each lives. */
export interface Settings {
  automaticReading: boolean
  /** Hours between alarm reads: 6 to 48. */
  intervalHours: number
  reminders: boolean
  /** Days before the end. */
  reminderDays: number
  /** The user's own answer to "Which device is this?"; kept on this device only, never synced. */
  thisDevice: Platform | null
  /** ISO 3166-1 alpha-2, upper case; null = not said. */
  region: string | null
  theme: 'system' | 'light' | 'dark'
  /** The language of every word the product says; null = as the browser. */
  language: Language | null
  /** The companion's banner on the portal's pages. */
  banner: boolean
  /**
   * The user allows counting the account's devices by system. This is kept on this device only: a
   * consent is not copied to another.
   */
  deviceCounts: boolean
  /** The toolbar icon also counts subscriptions whose places are all used. */
  placesBadge: boolean
}

export const stateKey = 'state'
export const asideKey = 'aside'
/** Settings that stay on this device, in `storage.local`. */
export const deviceSettingsKey = 'device-settings'
/** Random, made once by the worker; account hashes are useless without it. */
export const saltKey = 'salt'
/** The user's own name for an account (`Grandma`), by account key. Never synced. */
export const nicknamesKey = 'nicknames'
/**
 * `SetupSheet` (lib/domain/setup): who gets what on which device. Only the overview reads and
 * writes it.
 */
export const setupSheetKey = 'setup-sheet'
/** `newsNumber` of the news that the user has closed. */
export const newsSeenKey = 'news-seen'
/** `storage.session`: account key → masked e-mail (`a…@e….com`). */
export const maskedNamesKey = 'masked-names'
/** `storage.session`: what the popup has to say beside the reading. It ends with the browser. */
export const noticesKey = 'notices'
/** Each part is absent where there is nothing to say. The worker writes it, the popup reads it. */
export interface Notices {
  /**
   * When a write did not fit: what is kept may be older than what was read. It goes once something
   * newer is kept.
   */
  storageFull?: number
  /**
   * A part of what was kept could not be read and was put aside. The popup says so once, until the
   * browser closes.
   */
  partLost?: true
}
/**
 * `storage.session`: the user has closed the notice that a part was lost. Only the popup reads and
 * writes it.
 */
export const partLostSeenKey = 'part-lost-seen'
/** `storage.session`: where the user was in the popup. Only the popup reads and writes it. */
export const popupPlaceKey = 'popup-place'
/**
 * `storage.session`: the facts of a page or of the popup as JSON, and the device that the worker
 * judged from them.
 */
export const deviceSeenKey = 'device-seen'
/** `storage.session`: tab id → TabState */
export const tabsKey = 'portal-tabs'
