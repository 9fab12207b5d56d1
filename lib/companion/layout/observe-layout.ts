const calmest = 100

/**
 * Calls `onChange` when the page may look different: redrawn, resized, scrolled, zoomed, another route; at most every
 * 100 ms, and once more at the end. It only listens. Returns the way to stop.
 */
export function observeLayout(page: Document, host: Element, onChange: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    due ??= setTimeout(() => {
      due = undefined
      onChange()
    }, calmest)
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
