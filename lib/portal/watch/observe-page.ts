import { outerSelectors } from '../dom/outer-selectors.ts'

const second = 1000
/** Reads in any one second, and the gap that ordinary changes keep, so that one read is always left for a dialog. */
const most = 4
const gap = 340
/**
 * Once a page has had time to load, ms, reads after ordinary changes take at most one part in so many of the main thread's
 * time, where that needs no longer gap than this, ms.
 */
const loading = 15_000
const share = 100
const longestGap = 5000
/** A page that changes without anything new for us is read ever more rarely, up to this many gaps. */
const calmest = 8

const watchedAttributes = [
  'class',
  'hidden',
  'style',
  'aria-hidden',
  'open',
  'href',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'data-at-selector',
  'lang',
]

/**
 * Calls `read` when the page may have changed: at once for a dialog or a route, else in idle time; at most four times a
 * second, more rarely while `read` answers that nothing was new; not at all while the page is hidden. Returns the way
 * to
 * stop. The page can see nothing of it.
 */
export function observePage(document: Document, read: () => Promise<boolean>): () => void {
  const view = document.defaultView as Window & typeof globalThis
  const reads: number[] = []
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
    if (reads.length > most) reads.shift()
    const reading = read()
    cost = performance.now() - from
    calm = (await reading) ? 1 : Math.min(calm * 2, calmest)
  }
  let arrivedAt = performance.now()
  const ordinaryGap = (now: number) =>
    Math.max(gap * calm, now - arrivedAt > loading ? Math.min(cost * share, longestGap) : 0)
  /** Milliseconds until the next read is allowed. */
  const wait = (soon: boolean) => {
    const now = performance.now()
    const full = reads.length === most ? (reads[0] ?? 0) + second - now : 0
    return Math.max(0, full, soon ? 0 : (reads.at(-1) ?? -longestGap) + ordinaryGap(now) - now)
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
  /** A dialog that faded in or out has changed nothing in the page but how it looks. */
  const moved = ({ target }: Event) => {
    if (touchesDialog(target as Node)) soon()
  }
  const observer = new view.MutationObserver((changes) => plan(changes.some(concernsDialog)))
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

/** A form whose field is called `matches` cannot be asked: it may well be a dialog. */
function orTrue(ask: () => boolean): boolean {
  try {
    return ask()
  } catch {
    return true
  }
}

const touchesDialog = (node: Node) =>
  node.nodeType === 1 &&
  orTrue(
    () =>
      (node as Element).matches(outerSelectors.dialog) ||
      !!(node as Element).querySelector(outerSelectors.dialog),
  )

/** A dialog appeared, went, or changed inside. */
function concernsDialog(change: MutationRecord): boolean {
  const place =
    change.target.nodeType === 1 ? (change.target as Element) : change.target.parentElement
  return (
    orTrue(() => !!place?.closest(outerSelectors.dialog)) ||
    [...change.addedNodes, ...change.removedNodes].some(touchesDialog)
  )
}
