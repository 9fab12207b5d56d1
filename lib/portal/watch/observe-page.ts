import { watcherSelectors } from '../dom/watcher-selectors.ts'

const second = 1000
/**
 * Reads in any one second, and the gap that ordinary changes keep, so that one read is always left
 * for a dialog.
 */
const most = 4
const gap = 340
/**
 * Once a page has had time to load, ms, reads after ordinary changes take at most one part in so
 * many of the main thread's time, where that needs no longer gap than this, ms.
 */
const loading = 15_000
const share = 100
const longestGap = 5000
/**
 * Reads for dialogs take at most one part in four of it, at any time: two of them, for a new route
 * and the dialog that comes with it, one part in so many of the time of one.
 */
const urgentShare = 8
/**
 * To look longer, ms, for what changes are about costs more than to read: then they may be about a
 * dialog.
 */
const patience = 9
/**
 * A page that changes without anything new for us is read ever more rarely, up to this many gaps.
 */
const calmest = 8

const watchedAttributes =
  'class hidden style aria-hidden open href aria-selected aria-checked aria-pressed data-at-selector lang'.split(
    ' ',
  )

/**
 * Calls `read` when the page may have changed: at once for a dialog or a route, else in idle time;
 * at most four times a second, more rarely while `read` answers that nothing was new; not at all
 * while the page is hidden. Returns the way to stop. The page can see nothing of it.
 */
export function observePage(document: Document, read: () => Promise<boolean>): () => void {
  const view = document.defaultView as Window & typeof globalThis
  /** When the last ones began. */
  const reads = Array<number>(most).fill(-Infinity)
  let planned = 0
  let urgent = false
  let calm = 1
  /** Of the last read, ms: its first turn, which is all of it but the messages. */
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
   * Nothing is looked at while a read is about to come, nor for longer than it is worth. A form
   * whose field is called `matches` cannot be asked: it may well be a dialog.
   */
  const look = <T>(things: T[], isUrgent: (thing: T) => unknown): boolean => {
    const end = performance.now() + patience
    try {
      return urgent || things.some((thing) => performance.now() > end || isUrgent(thing))
    } catch {
      return true
    }
  }
  /** A dialog that faded in or out has changed nothing in the page but how it looks. */
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

/** Texts and documents have none of these. */
type Some = Node & Partial<Pick<Element, 'matches' | 'querySelector' | 'closest'>>

const touchesDialog = (node: Some) =>
  node.matches?.(watcherSelectors.dialog) || node.querySelector?.(watcherSelectors.dialog)

/** A dialog appeared, went, or changed inside. */
const concernsDialog = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  ((target as Some).closest ? (target as Element) : target.parentElement)?.closest(
    watcherSelectors.dialog,
  ) || [...addedNodes, ...removedNodes].some(touchesDialog)
