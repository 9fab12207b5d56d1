import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import { preflight } from './preflight.ts'
import { readAccount, type Account } from '../page/read-account.ts'
import type { PageReading } from '../page/page-reading.ts'
import type { PortalReader, UsagesReader } from './injected-reader.ts'
import { observePage } from './observe-page.ts'

interface AccountShown extends Account {
  /** When this document began to show another account than before, epoch ms. */
  since?: number
}

export interface PageReport extends PageReading {
  account: AccountShown | null
  language: string | null
}

interface UsagesReport extends UsagesAnswer {
  account: AccountShown | null
}

/** What the watcher needs from outside; entrypoints/watcher.ts passes the browser's in. */
export interface WatcherDependencies {
  document: Document
  /** The salt of account hashes, of the worker; null = it cannot make one. Rejects where the worker is gone. */
  salt(): Promise<string | null>
  /** The reader, if it is in this tab. */
  reader(): PortalReader | undefined
  /** What reads the JSON. The worker brings it before it tells this tab to read. */
  usagesReader(): UsagesReader | undefined
  /** Asks the worker to bring the reader of pages. */
  wantReader(): Promise<unknown>
  /**
   * Reports what the page says; `read` = the JSON is to be read now, `sayAgainIn` = report again in so many ms, changed
   * or not.
   * `again`: the same report got no answer before, and nothing was read here lately, so that a lost "read now" is sent
   * once more.
   * Rejects if nobody answers.
   */
  pageSeen(report: PageReport, again: boolean): Promise<{ read: boolean; sayAgainIn?: number }>
  usagesRead(report: UsagesReport): Promise<unknown>
  /** False once the extension was updated or removed under the page, where the browser lets that be seen. */
  alive(): boolean
  /** Asked when nobody answers: in Safari a script whose extension is gone cannot see that by itself. */
  extensionAnswers(): Promise<boolean>
  /** Called once, when the watcher has stopped. */
  stopped(): void
}

/** By then, ms, the worker's permission to read has surely run out: twice `lockTimeout` (lib/contracts/stored.ts). */
const lockHolds = 60_000

/** Failures that a request shows if it was broken off before or within the answer. */
const brokeOff: readonly string[] = ['unreachable', 'layout-changed']

/**
 * A report that nobody received is sent again after this, ms; after each further failure the pause is twice as long.
 */
const firstPause = 5_000
const longestPause = 80_000

/** Nobody signs in anew more often without a load of the page; after that nobody knows whose it is. */
const mostChanges = 3

const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1000))

/** A page so built that it cannot even be looked at is none that we know. */
function look(document: Document, url: URL): ReturnType<typeof preflight> {
  try {
    return preflight(document, url)
  } catch {
    return { kind: 'unknown', session: 'unknown', readable: false }
  }
}

/** Watches one portal page: reads it when it changes, reports what is new, asks the JSON when told to. */
export function startWatcher(parts: WatcherDependencies) {
  const { document } = parts
  const view = document.defaultView as Window
  let reported = ''
  let shown: AccountShown | null = null
  let asked: Promise<UsagesReport | null> | undefined
  let wanted: Promise<unknown> | undefined
  let lastAsked = -Infinity
  let changes = 0
  let busy = false
  let onceMore = false
  let stopped = false
  let nextReport = 0
  let failures = 0

  const alive = () => !stopped && parts.alive()
  /** The browser may stop the worker in the middle of a message, so a failed one is sent once more a second later. */
  const sendTwice = async <R>(say: (again: boolean) => Promise<R>): Promise<R> => {
    const first = await send(say, false).catch(() => null)
    if (first) return first.reply
    await aSecond()
    return (await send(say, true)).reply
  }
  /** A watcher that was stopped sends nothing more, not even what it was about to send. */
  const send = async <R>(say: (again: boolean) => Promise<R>, again: boolean) => {
    if (!alive()) throw new Error('The watcher has stopped.')
    return { reply: await say(again) }
  }
  const account = async (): Promise<AccountShown | null> => {
    const salt = await sendTwice(parts.salt)
    const now = salt ? await readAccount(document, salt) : null
    const isOther = now && shown && shown.key !== now.key
    if (isOther) changes++
    if (now) shown = { ...(isOther ? { since: Date.now() } : shown), ...now }
    return now && changes <= mostChanges ? shown : null
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
    const { readable, ...seen } = look(document, url)
    const there = parts.reader() ?? (readable ? await reader() : undefined)
    return (
      there?.readPage(document, url) ?? {
        offered: null,
        application: null,
        links: [],
        subscriptions: null,
        missing: [],
        ...seen,
      }
    )
  }
  const ask = async (): Promise<UsagesReport | null> => {
    lastAsked = performance.now()
    const before = await account()
    const answer = await parts.usagesReader()?.fetchUsages()
    // Firefox breaks off a page's requests when the user leaves it: only a page that is still there has really failed.
    if (answer && !answer.reading.ok && brokeOff.includes(answer.reading.failure.kind))
      await aSecond()
    const after = await account()
    // Somebody else may have signed in meanwhile: then nobody knows whose answer it is.
    return answer ? { ...answer, account: before?.key === after?.key ? after : null } : null
  }
  /** One question at a time in this tab. Null = what reads it could not be brought. */
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
    view.clearTimeout(nextReport)
    const { read: readNow, sayAgainIn } = await sendTwice((again) =>
      parts.pageSeen(seen, again && performance.now() - lastAsked > lockHolds),
    )
    failures = 0
    if (sayAgainIn !== undefined) reportIn(sayAgainIn)
    // Not waited for: the page goes on changing while the portal thinks.
    if (readNow) readAndReport().catch(notReceived)
    return true
  }
  const reportIn = (ms: number) => {
    nextReport = view.setTimeout(() => {
      reported = ''
      void reportInTurn()
    }, ms)
  }
  /** True, as if something were new: it is reported again later, unless the extension is gone. */
  const notReceived = async (): Promise<true> => {
    if (!alive() || !(await parts.extensionAnswers())) stop()
    else reportIn(Math.min(firstPause * 2 ** failures++, longestPause))
    return true
  }
  /** One report at a time, so that none overtakes another. A change in between is read afterwards. */
  const reportInTurn = async (): Promise<boolean> => {
    // After an update of the extension a newer script does this work.
    if (!alive()) stop()
    onceMore = busy
    if (busy || stopped) return true
    busy = true
    const news = await report()
      .catch(notReceived)
      .finally(() => {
        busy = false
      })
    return onceMore ? reportInTurn() : news
  }
  const stopObserving = observePage(document, reportInTurn)
  const stop = () => {
    if (stopped) return
    stopped = true
    view.clearTimeout(nextReport)
    stopObserving()
    parts.stopped()
  }
  /** Out of the browser's cache: meanwhile the tab has reported another page. */
  const again = () => (reported = '')
  return { usages, stop, again }
}
