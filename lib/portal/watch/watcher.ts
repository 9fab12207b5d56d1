import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import { preflight } from './preflight.ts'
import { readAccount, type Account } from '../page/read-account.ts'
import type { PageReading } from '../page/page-reading.ts'
import type { PortalReader } from './injected-reader.ts'
import { observePage } from './observe-page.ts'

export interface AccountShown extends Account {
  /** When this document began to show another account than before, epoch ms. */
  since?: number
}

export interface PageReport extends PageReading {
  account: AccountShown | null
  language: string | null
}

export interface UsagesReport extends UsagesAnswer {
  account: AccountShown | null
}

/** Where the watcher reports and what it stands on; entrypoints/watcher.ts has the browser's. */
export interface WatcherDependencies {
  document: Document
  /** The salt of account hashes; null = the worker has not made one yet. */
  salt(): Promise<string | null>
  /** The reader, if it is in this tab. */
  reader(): PortalReader | undefined
  /** Asks the worker to bring it. */
  wantReader(): Promise<unknown>
  /**
   * Reports what the page says; true = the JSON is to be read now. `again`: the same report went unanswered before, and
   * nothing was read here lately: a "read now" that was lost on the way is to be said again.
   */
  pageSeen(report: PageReport, again: boolean): Promise<boolean>
  usagesRead(report: UsagesReport): Promise<unknown>
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
}

/** The worker's permission to read has surely run out by then, ms: twice `lockTimeout` (lib/contracts/stored.ts), for it began elsewhere. */
const lockHolds = 60_000

/** What a request that was broken off looks like, before or within the answer. */
const brokeOff: readonly string[] = ['unreachable', 'layout-changed']

const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1000))

/** Watches one portal page: reads it when it changes, reports what is new, asks the JSON when told to. */
export function startWatcher(parts: WatcherDependencies) {
  const { document } = parts
  const view = document.defaultView as Window
  let reported = ''
  let shown: AccountShown | null = null
  let asked: Promise<UsagesReport | null> | undefined
  let wanted: Promise<unknown> | undefined
  let lastAsked = -Infinity
  let busy = false
  let onceMore = false

  /** The browser may stop the worker in the middle of a message: said once more a second later, the next worker hears it. */
  const heard = <R>(say: (again: boolean) => Promise<R>): Promise<R> =>
    say(false).catch(async (reason: unknown) => {
      if (!parts.alive()) throw reason
      await aSecond()
      return say(true)
    })
  const account = async (): Promise<AccountShown | null> => {
    const salt = await parts.salt()
    const now = salt ? await readAccount(document, salt) : null
    if (now) shown = { ...(shown && shown.key !== now.key ? { since: Date.now() } : shown), ...now }
    return now && shown
  }
  const reader = async () => {
    if (!parts.reader())
      await (wanted ??= parts.wantReader().finally(() => {
        wanted = undefined
      }))
    return parts.reader()
  }
  const read = async (): Promise<PageReading> => {
    const url = new URL(view.location.href)
    const { readable, ...seen } = preflight(document, url)
    const there = parts.reader() ?? (readable ? await reader() : undefined)
    return (
      there?.readPage(document, url) ?? {
        ...seen,
        offered: null,
        application: null,
        links: [],
        subscriptions: null,
        missing: [],
      }
    )
  }
  const ask = async (): Promise<UsagesReport | null> => {
    lastAsked = performance.now()
    const before = await account()
    const answer = await (await reader())?.fetchUsages()
    // Firefox breaks a page's requests off when the user goes on to another: only a page that stays has a failure to tell.
    if (answer && !answer.reading.ok && brokeOff.includes(answer.reading.failure.kind))
      await aSecond()
    const after = await account()
    // Somebody else signed in while it was asked: nobody knows whose answer it is.
    return answer ? { ...answer, account: before?.key === after?.key ? after : null } : null
  }
  /** One question at a time in this tab. Null = the reader could not be brought. */
  const usages = () =>
    (asked ??= ask().finally(() => {
      asked = undefined
    }))

  const askAndTell = async () => {
    const answer = await usages()
    if (answer) await heard(() => parts.usagesRead(answer))
  }
  /** True = there was something new. */
  const report = async (): Promise<boolean> => {
    const seen = {
      ...(await read()),
      account: await account(),
      language: document.documentElement.lang || null,
    }
    const text = JSON.stringify(seen)
    if (text === reported) return false
    reported = text
    // Not heard: said again at the next change.
    const unheard = () => {
      reported = ''
    }
    const readNow = await heard((again) =>
      parts.pageSeen(seen, again && performance.now() - lastAsked > lockHolds),
    ).catch(unheard)
    // Not waited for: the page goes on changing while the portal thinks.
    if (readNow) askAndTell().catch(unheard)
    return true
  }
  /** One report at a time, so that none overtakes another; a change in between is read after it. */
  const inTurn = async (): Promise<boolean> => {
    // After an update this script is an orphan, and a newer one does its work.
    if (!parts.alive()) stop()
    onceMore = busy
    if (busy || !parts.alive()) return true
    busy = true
    const news = await report().finally(() => {
      busy = false
    })
    return onceMore ? inTurn() : news
  }
  const stop = observePage(document, inTurn)
  return { usages, stop }
}
