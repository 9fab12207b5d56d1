import { watcherSelectors } from '../dom/watcher-selectors.ts'

const second = 1000
/**
 * At most so many reads in one second, and the gap, ms, between reads for ordinary changes.
 * Together they leave one read free for a dialog.
 */
const most = 4
const gap = 340
/**
 * After this time, ms, a page has loaded. Then reads for ordinary changes take at most this part
 * (one in a hundred) of the main thread's time, unless that needs a longer gap than this, ms.
 */
const loading = 15_000
const share = 100
const longestGap = 5000
/**
 * Reads for dialogs take at most a quarter of the main thread's time, at any moment: two of them,
 * for a new route and the dialog that comes with it, in the time of so many reads.
 */
const urgentShare = 8
/**
 * Looking longer than this, ms, for what changes are about costs more than a read. Then they count
 * as being about a dialog.
 */
const patience = 9
/**
 * On a page that changes without anything new for us, the gap between reads grows to so many gaps.
 */
const calmest = 8

const watchedAttributes =
  'class hidden style aria-hidden open href aria-selected aria-checked aria-pressed data-at-selector lang'.split(
    ' ',
  )

/**
 * Calls `read` when the page may have changed: at once for a dialog or a route, else in idle time.
 * At most four times a second, more rarely while `read` answers that nothing was new, and never
 * while the page is hidden. The page can see nothing of it. Returns a function that stops it.
 */
export function observePage(document: Document, read: () => Promise<boolean>): () => void {
  const view = document.defaultView as Window & typeof globalThis
  /** When the last reads began. */
  const reads = Array<number>(most).fill(-Infinity)
  let planned = 0
  let urgent = false
  let calm = 1
  /** How long the last read took, ms: its first turn, which is all of it but the messages. */
  let cost = 0
  const run = async () => {
    planned = 0
    urgent = false
    const from = performance.now()
    reads.push(from)
    reads.shift()
    const reading = read()
    cost = performance.now() - from
    calm = (await reading) ? 1 : Math.min(calm * 2, calmest)
  }
  let arrivedAt = performance.now()
  /** Milliseconds until the next read is allowed. */
  const wait = (soon: boolean) => {
    const now = performance.now()
    const costly = now - arrivedAt > loading ? Math.min(cost * share, longestGap) : 0
    const next = soon ? reads[2]! + cost * urgentShare : reads[3]! + Math.max(gap * calm, costly)
    return Math.max(0, reads[0]! + second - now, next - now)
  }
  const plan = (soon: boolean) => {
    if (document.hidden || (planned && (urgent || !soon))) return
    view.clearTimeout(planned)
    urgent = soon
    planned = view.setTimeout(() => (soon ? run() : idle(view, run)), wait(soon))
  }
  const soon = () => plan(true)
  const arrive = () => {
    arrivedAt = performance.now()
    soon()
  }
  /**
   * Changes are not looked at while a read is about to come, nor for longer than that is worth. A
   * form with a field named `matches` cannot be asked, so it counts as a dialog.
   */
  const look = <T>(things: T[], isUrgent: (thing: T) => unknown): boolean => {
    const end = performance.now() + patience
    try {
      return urgent || things.some((thing) => performance.now() > end || isUrgent(thing))
    } catch {
      return true
    }
  }
  /** A dialog that fades in or out changes only its look, not the document. */
  const moved = ({ target }: Event) => {
    if (look([target as Element], touchesDialog)) soon()
  }
  const observer = new view.MutationObserver((changes) => plan(look(changes, concernsDialog)))
  const begin = () => {
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: watchedAttributes,
    })
    soon()
  }
  const pause = () => {
    observer.disconnect()
    view.clearTimeout(planned)
    planned = 0
  }
  const turn = () => (document.hidden ? pause() : begin())
  const listeners: [EventTarget | undefined, string, (event: Event) => void][] = [
    [view, 'hashchange', arrive],
    [view, 'popstate', arrive],
    [view, 'pageshow', arrive],
    [(view as { navigation?: EventTarget }).navigation, 'currententrychange', arrive],
    [document, 'transitionend', moved],
    [document, 'animationend', moved],
    [document, 'visibilitychange', turn],
  ]
  for (const [target, event, heard] of listeners) target?.addEventListener(event, heard)
  turn()
  return () => {
    pause()
    for (const [target, event, heard] of listeners) target?.removeEventListener(event, heard)
  }
}

const idle = (view: Window, run: () => unknown) =>
  view.requestIdleCallback ? view.requestIdleCallback(run, { timeout: 200 }) : run()

/** Text nodes and documents lack these methods. */
type Some = Node & Partial<Pick<Element, 'matches' | 'querySelector' | 'closest'>>

const touchesDialog = (node: Some) =>
  node.matches?.(watcherSelectors.dialog) || node.querySelector?.(watcherSelectors.dialog)

/** Whether a dialog appeared, disappeared, or changed inside. */
const concernsDialog = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  ((target as Some).closest ? (target as Element) : target.parentElement)?.closest(
    watcherSelectors.dialog,
  ) || [...addedNodes, ...removedNodes].some(touchesDialog)
