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
 * is atomic. Shape of version 1. An item of another shape is put aside under `asideKey`, never
 * crashed on, never overwritten blindly.
 * All times are epoch milliseconds.
 */
export interface StoredState {
  version: 1
  /** Salted hash of the account that the portal last showed as signed in; null = never seen. */
  current: string | null
  /**
   * The account before it, when the portal showed another one than last time and the user has not
   * seen the notice.
   */
  switchedFrom?: string
  /** When the page that said so was loaded: an older tab showing somebody else changes nothing. */
  currentSince?: number
  /** At most `maxAccounts`; the one longest unseen is dropped for another. */
  accounts: Record<string, StoredAccount>
  /**
   * What the portal's pages last said; `signed-out` silences automatic reads until a page says
   * otherwise.
   */
  session: 'signed-in' | 'signed-out' | 'unknown'
  /**
   * When the page that last said "signed out" was loaded: an older tab still shows what was before,
   * and ends nothing.
   */
  signedOutSince?: number
  /**
   * This device as the worker judged it from a page's facts and platform info; absent until first
   * asked.
   */
  device?: Device
  rateLimit: RateLimit
  /**
   * How far this computer's clock is from the portal's, ms, as of the last answer that said; absent
   * = not known.
   */
  clockSkew?: number
  /**
   * Keys (`Alert.key`) of the alerts that the user saw in the popup: the badge counts only what
   * is new since.
   */
  alertsSeen?: string[]
  /**
   * Reminders given: `<product key> <end date> <account>` (`Reminder.key`) → when, and whether the
   * browser has certainly shown it.
   */
  reminded?: Record<string, { at: number; shown: boolean }>
}

/** A state that a newer version wrote may hold more than these: up to twice as many are read. */
export const maxAccounts = 5
/** The portal allows 100 subscriptions (domain.md §7). */
export const maxAnswers = 100

export interface StoredAccount {
  lastSeen: number
  /** The last good reading. Survives every failure. */
  reading?: StoredReading
  /** What each source said last; `reading` is what they say together. */
  parts?: { json?: StoredReading & { source: 'json' }; page?: StoredReading & { source: 'page' } }
  /** When a page last showed subscriptions; a page of one does not make the kept list newer. */
  pageAt?: number
  /** What the user said of its subscriptions, by their id. */
  answers?: Record<string, KeptAnswers>
  /** How many devices of each system, where the user wants that counted; and when, epoch ms. */
  devices?: { counts: DeviceCounts; at: number }
  /** The newest failure, stored beside the reading; gone once a newer reading is good. */
  failure?: { failure: Failure; at: number }
}

export interface StoredReading {
  subscriptions: Subscription[]
  warnings: Warning[]
  readAt: number
  source: 'json' | 'page' | 'both'
}

/**
 * A read that did not report back by then, ms, is given up: its worker was killed or its tab
 * closed.
 */
export const lockTimeout = 30_000

/** What keeps requests to the portal rare (docs/architecture.md, Towards the portal). */
export interface RateLimit {
  /**
   * The one read under way. `tab`, `loadedAt`: the document that was told to; absent = the worker
   * asks. Runs out by itself.
   */
  lock?: { token: string; since: number; account: string; tab?: number; loadedAt?: number }
  /** Last read begun, by account key; '' = nobody knows whose. */
  attempts?: Record<string, number>
  /** When portal pages caused a read, whosever, within the last hour. */
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
  /** When the two above were decided: a clock that was set back makes them begin anew. */
  backOffSetAt?: number
  /** Consecutive failures, for the back-off. */
  failures?: number
}

/** What the worker knows of one open portal tab. `storage.session`, under `tabsKey`, by tab id. */
export interface TabState {
  /** `PageReading.kind`; `unknown` = the page was not recognised. */
  kind: PageKind
  session: 'signed-in' | 'signed-out' | 'unknown'
  offered: Platform | null
  application: string | null
  account: string | null
  loadedAt: number
  seenAt: number
  /** What the companion shows there, by the last page seen; absent = nothing. */
  banner?: CompanionBrief
  /** The guide that the user asked for, until it ends; it goes before the banner. */
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
  /** Of every word the product says; null = as the browser. */
  language: Language | null
  /** The companion's banner on the portal's pages. */
  banner: boolean
  /**
   * The account's devices may be counted by system. Of this device only: a consent is not carried
   * elsewhere.
   */
  deviceCounts: boolean
  /** Places that are all used count on the toolbar icon, too. */
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
 * `SetupSheet` (lib/domain/setup): what the user wants on which device. Written and read by the
 * overview alone.
 */
export const setupSheetKey = 'setup-sheet'
/** `newsNumber` of the news that the user has put away. */
export const newsSeenKey = 'news-seen'
/** `storage.session`: account key → masked e-mail (`a…@e….com`). */
export const maskedNamesKey = 'masked-names'
/**
 * `storage.session`: what the popup has to say beside the reading; no part of it outlives the
 * browser.
 */
export const noticesKey = 'notices'
/** Each part is absent where there is nothing to say. Written by the worker, read by the popup. */
export interface Notices {
  /**
   * A write did not fit, at this time: what is kept may be older than what was read. Gone once
   * something newer was kept.
   */
  storageFull?: number
  /**
   * A part of what was kept could not be read, and was put aside. Said once in a run of the
   * browser.
   */
  partLost?: true
}
/**
 * `storage.session`: the user has read that a part was lost, and put the notice away; written and
 * read by the popup alone.
 */
export const partLostSeenKey = 'part-lost-seen'
/** `storage.session`: where the user was in the popup; written and read by the popup alone. */
export const popupPlaceKey = 'popup-place'
/**
 * `storage.session`: the facts of a page or the popup, as JSON, and the device that they were
 * judged to be.
 */
export const deviceSeenKey = 'device-seen'
/** `storage.session`: tab id → TabState */
export const tabsKey = 'portal-tabs'
