import { askUsages } from './ask-usages.ts'
import type { PortalReader, UsagesReader } from './injected-reader.ts'
import { observePage } from './observe-page.ts'
import type { PageReport, UsagesReport } from './page-report.ts'
import { pageReader } from './page-reader.ts'
import { sendTwice } from './send-twice.ts'
import { oneAtATime, singleFlight } from './single-flight.ts'
import { trackAccount } from './track-account.ts'

/** What the watcher needs from outside; entrypoints/watcher.ts passes the browser's in. */
export interface WatcherDependencies {
  document: Document
  /** When the document was loaded, epoch ms. */
  loadedAt: number
  /**
   * The salt of account hashes, of the worker; null = it cannot make one. Rejects where the worker
   * is gone.
   */
  salt(): Promise<string | null>
  /** The reader, if it is in this tab. */
  reader(): PortalReader | undefined
  /** What reads the JSON. The worker brings it before it tells this tab to read. */
  usagesReader(): UsagesReader | undefined
  /** Asks the worker to bring the reader of pages. */
  wantReader(): Promise<unknown>
  /**
   * Reports what the page says; `read` = the JSON is to be read now, `sayAgainIn` = report again in
   * so many ms, changed or not.
   * `again`: the same report got no answer before, and nothing was read here lately, so that a lost
   * "read now" is sent once more.
   * Rejects if nobody answers.
   */
  pageSeen(report: PageReport, again: boolean): Promise<{ read: boolean; sayAgainIn?: number }>
  usagesRead(report: UsagesReport): Promise<unknown>
  /**
   * False once the extension was updated or removed under the page, where the browser lets that be
   * seen.
   */
  alive(): boolean
  /**
   * Asked when nobody answers: in Safari a script whose extension is gone cannot see that by
   * itself.
   */
  extensionAnswers(): Promise<boolean>
  /** Called once, when the watcher has stopped. */
  stopped(): void
}

/**
 * By then, ms, the worker's permission to read has surely run out: twice `lockTimeout`
 * (lib/contracts/stored.ts).
 */
const lockHolds = 60_000

/**
 * A report that nobody received is sent again after this, ms; after each further failure the pause
 * is twice as long.
 */
const firstPause = 5_000
const longestPause = 80_000

/**
 * Watches one portal page: reads it when it changes, reports what is new, asks the JSON when told
 * to.
 */
export function startWatcher(parts: WatcherDependencies) {
  const { document, loadedAt } = parts
  let shown = ''
  /** When that was first read, epoch ms. */
  let at: number
  let reported = ''
  let latest: PageReport
  let lastAsked = -Infinity
  let stopped = false
  let nextReport: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  const alive = () => !stopped && parts.alive()
  const send = sendTwice(alive)
  const account = trackAccount(document, () => send(parts.salt), parts.reader)
  const readPage = pageReader(parts)
  /** One question at a time in this tab. Null = what reads it could not be brought. */
  const usages = singleFlight(async (): Promise<UsagesReport | null> => {
    lastAsked = performance.now()
    const answer = await askUsages(parts.usagesReader, account)
    return answer && { ...answer, loadedAt }
  })
  const readAndReport = async () => {
    const answer = await usages()
    if (answer) await send(() => parts.usagesRead(answer))
  }
  /** True = there was something new. */
  const report = async (): Promise<boolean> => {
    const page = await readPage()
    const seen = {
      ...page,
      account: await account(),
      language: document.documentElement.lang || null,
    }
    const text = JSON.stringify(seen)
    if (text === reported) return false
    // Nobody has watched it before: what it shows may be as old as the document.
    if (text !== shown) at = shown ? Date.now() : loadedAt
    shown = reported = text
    latest = { ...seen, at, loadedAt }
    clearTimeout(nextReport)
    // Not waited for: the worker may have to wake up, and meanwhile a dialog may open.
    sendLatest().catch(notReceived)
    return true
  }
  /** A report that is sent a second time is the newest by then. */
  const sendLatest = async () => {
    const { read, sayAgainIn } = await send((again) =>
      parts.pageSeen(latest, again && performance.now() - lastAsked > lockHolds),
    )
    failures = 0
    if (sayAgainIn) reportIn(sayAgainIn)
    if (read) await readAndReport()
  }
  const reportIn = (ms: number) => {
    // Several may be on their way at once; one later report is enough for all.
    clearTimeout(nextReport)
    nextReport = setTimeout(() => {
      reported = ''
      void reportInTurn()
    }, ms)
  }
  /** True, as if something were new: it is reported again later, unless the extension is gone. */
  const notReceived = async (): Promise<true> => {
    if (alive() && (await parts.extensionAnswers()) && !stopped)
      reportIn(Math.min(firstPause * 2 ** failures++, longestPause))
    else stop()
    return true
  }
  const inTurn = oneAtATime(() => report().catch(notReceived))
  const reportInTurn = async (): Promise<boolean> => {
    // After an update of the extension a newer script does this work.
    if (alive()) return inTurn()
    stop()
    return true
  }
  const stopObserving = observePage(document, reportInTurn)
  const stop = () => {
    if (stopped) return
    stopped = true
    clearTimeout(nextReport)
    stopObserving()
    parts.stopped()
  }
  /** Out of the browser's cache: meanwhile the tab has reported another page. */
  const again = () => (reported = '')
  return { usages, stop, again }
}
