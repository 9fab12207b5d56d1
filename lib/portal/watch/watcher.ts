import { askUsages } from './ask-usages.ts'
import type { PortalReader, UsagesReader } from './injected-reader.ts'
import { observePage } from './observe-page.ts'
import type { PageSeen, AnswerSeen } from './page-seen.ts'
import { pageReader } from './page-reader.ts'
import { sendTwice } from './send-twice.ts'
import { oneAtATime, singleFlight } from './single-flight.ts'
import { trackAccount } from './track-account.ts'

/** What the watcher needs from outside; entrypoints/watcher.ts passes in the browser. */
export interface WatcherDependencies {
  document: Document
  /** When the document was loaded, epoch ms. */
  loadedAt: number
  /**
   * The worker's salt for account hashes; null = it cannot make one. Rejects where the worker is
   * gone.
   */
  salt(): Promise<string | null>
  /** The reader, if it is in this tab. */
  reader(): PortalReader | undefined
  /** Reads the JSON. The worker brings it before it tells this tab to read. */
  usagesReader(): UsagesReader | undefined
  /** Asks the worker to bring the page reader. */
  wantReader(): Promise<unknown>
  /**
   * Reports what the page shows. `read` = read the JSON now; `sayAgainIn` = report again in so many
   * ms, changed or not.
   * `again`: the same report got no answer before, and nothing was read here lately, so a lost
   * "read now" has to be sent once more.
   * Rejects if nobody answers.
   */
  pageSeen(report: PageSeen, again: boolean): Promise<{ read: boolean; sayAgainIn?: number }>
  usagesRead(report: AnswerSeen): Promise<unknown>
  /**
   * False once the extension was updated or removed under the page, where the browser shows that.
   */
  alive(): boolean
  /**
   * Asked when nobody answers: in Safari a script cannot see by itself that its extension is gone.
   */
  extensionAnswers(): Promise<boolean>
  /** Called once, when the watcher has stopped. */
  stopped(): void
}

/**
 * After this time, ms, the worker's permission to read has certainly run out: twice `lockTimeout`
 * (lib/contracts/stored.ts).
 */
const lockHolds = 60_000

/**
 * A report that nobody received is sent again after the first pause, ms. After each further failure
 * the pause is twice as long.
 */
const firstPause = 5_000
const longestPause = 80_000

/**
 * Watches one portal page: reads it when it changes, reports what is new, and reads the JSON when
 * told to.
 */
export function startWatcher(dependencies: WatcherDependencies) {
  const { document, loadedAt } = dependencies
  let shown = ''
  /** When this was first read, epoch ms. */
  let at: number
  let reported = ''
  let latest: PageSeen
  let lastAsked = -Infinity
  let stopped = false
  let nextReport: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  const alive = () => !stopped && dependencies.alive()
  const send = sendTwice(alive)
  const account = trackAccount(document, () => send(dependencies.salt), dependencies.reader)
  const readPage = pageReader(dependencies)
  /** One GET at a time in this tab. Null = the JSON reader could not be brought. */
  const usages = singleFlight(async (): Promise<AnswerSeen | null> => {
    lastAsked = performance.now()
    const answer = await askUsages(dependencies.usagesReader, account)
    return answer && { ...answer, loadedAt }
  })
  const readAndReport = async () => {
    const answer = await usages()
    if (answer) await send(() => dependencies.usagesRead(answer))
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
    // Nobody watched the page before, so what it shows may be as old as the document.
    if (text !== shown) at = shown ? Date.now() : loadedAt
    shown = reported = text
    latest = { ...seen, at, loadedAt }
    clearTimeout(nextReport)
    // Not awaited: the worker may have to start, and a dialog may open meanwhile.
    sendLatest().catch(notReceived)
    return true
  }
  /**
   * A report that is sent again may have been replaced by a newer one; then the newer one is sent.
   */
  const sendLatest = async () => {
    const { read, sayAgainIn } = await send((again) =>
      dependencies.pageSeen(latest, again && performance.now() - lastAsked > lockHolds),
    )
    failures = 0
    if (sayAgainIn) reportIn(sayAgainIn)
    if (read) await readAndReport()
  }
  const reportIn = (ms: number) => {
    // Several reports may be under way; one later report is enough for all.
    clearTimeout(nextReport)
    nextReport = setTimeout(() => {
      reported = ''
      void queueReport()
    }, ms)
  }
  /**
   * Returns true, as if something were new: the report is sent again later, unless the extension is
   * gone.
   */
  const notReceived = async (): Promise<true> => {
    if (alive() && (await dependencies.extensionAnswers()) && !stopped)
      reportIn(Math.min(firstPause * 2 ** failures++, longestPause))
    else stop()
    return true
  }
  const queue = oneAtATime(() => report().catch(notReceived))
  const queueReport = async (): Promise<boolean> => {
    // After an update of the extension a newer script does this work.
    if (alive()) return queue()
    stop()
    return true
  }
  const stopObserving = observePage(document, queueReport)
  const stop = () => {
    if (stopped) return
    stopped = true
    clearTimeout(nextReport)
    stopObserving()
    dependencies.stopped()
  }
  /** The page comes out of the back/forward cache. Meanwhile the tab has reported another page. */
  const again = () => (reported = '')
  return { usages, stop, again }
}
