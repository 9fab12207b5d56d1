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

/** What the watcher needs from outside; entrypoints/watcher.ts passes the browser's in. */
export interface WatcherDependencies {
  document: Document
  /** The salt of account hashes; null = the worker has not made one yet. */
  salt(): Promise<string | null>
  /** The reader, if it is in this tab. */
  reader(): PortalReader | undefined
  /** Asks the worker to bring it. */
  wantReader(): Promise<unknown>
  /**
   * Reports what the page says; true = the JSON is to be read now. `again`: the same report got no answer before, and nothing
   * was read here lately, so that a lost "read now" is sent once more.
   */
  pageSeen(report: PageReport, again: boolean): Promise<boolean>
  usagesRead(report: UsagesReport): Promise<unknown>
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
}

/** By then, ms, the worker's permission to read has surely run out: twice `lockTimeout` (lib/contracts/stored.ts). */
const lockHolds = 60_000

/** Failures that a request shows if it was broken off before or within the answer. */
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

  /** The browser may stop the worker in the middle of a message, so a failed one is sent once more a second later. */
  const sendTwice = <R>(say: (again: boolean) => Promise<R>): Promise<R> =>
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
    // Firefox breaks off a page's requests when the user leaves it: only a page that is still there has really failed.
    if (answer && !answer.reading.ok && brokeOff.includes(answer.reading.failure.kind))
      await aSecond()
    const after = await account()
    // Somebody else may have signed in meanwhile: then nobody knows whose answer it is.
    return answer ? { ...answer, account: before?.key === after?.key ? after : null } : null
  }
  /** One question at a time in this tab. Null = the reader could not be brought. */
  const usages = () =>
    (asked ??= ask().finally(() => {
      asked = undefined
    }))

  const readAndReport = async () => {
    const answer = await usages()
    if (answer) await sendTwice(() => parts.usagesRead(answer))
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
    // Not received: reported again at the next change.
    const notReceived = () => {
      reported = ''
    }
    const readNow = await sendTwice((again) =>
      parts.pageSeen(seen, again && performance.now() - lastAsked > lockHolds),
    ).catch(notReceived)
    // Not waited for: the page goes on changing while the portal thinks.
    if (readNow) readAndReport().catch(notReceived)
    return true
  }
  /** One report at a time, so that none overtakes another. A change in between is read afterwards. */
  const reportInTurn = async (): Promise<boolean> => {
    // After an update of the extension a newer script does this work.
    if (!parts.alive()) stop()
    onceMore = busy
    if (busy || !parts.alive()) return true
    busy = true
    const news = await report().finally(() => {
      busy = false
    })
    return onceMore ? reportInTurn() : news
  }
  const stop = observePage(document, reportInTurn)
  return { usages, stop }
}
