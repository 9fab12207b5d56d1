const calmest = 100
/** At most this part (one in four) of the main thread's time. */
const share = 4

/**
 * Calls `onChange` when the page may look different: redrawn, resized, scrolled, zoomed, or on
 * another route. At most every 100 ms, more rarely where that takes long, and once more at the end.
 * It only listens. Returns a function that stops it.
 */
export function observeLayout(page: Document, host: Element, onChange: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  let cost = 0
  const soon = () => {
    due ??= setTimeout(
      () => {
        due = undefined
        const from = performance.now()
        onChange()
        cost = performance.now() - from
      },
      Math.max(calmest, cost * share),
    )
  }
  const redraws = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target !== host)) soon()
  })
  redraws.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
  })
  const sources: [EventTarget, string][] = [
    [window, 'resize'],
    [window, 'scroll'],
    [window, 'hashchange'],
    [window, 'popstate'],
    [page, 'transitionend'],
    [page, 'animationend'],
    [page, 'focusin'],
  ]
  if (window.visualViewport)
    sources.push([window.visualViewport, 'resize'], [window.visualViewport, 'scroll'])
  for (const [source, name] of sources)
    source.addEventListener(name, soon, { capture: true, passive: true })
  return () => {
    clearTimeout(due)
    redraws.disconnect()
    for (const [source, name] of sources) source.removeEventListener(name, soon, { capture: true })
  }
}
