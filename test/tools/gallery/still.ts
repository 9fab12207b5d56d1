import type { Page } from 'puppeteer'

/** What has moved since the first paint without anybody's doing, as the browser itself saw it. */
export const moved = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const name = (node: Node | null | undefined) =>
          node instanceof Element
            ? `${node.tagName}.${node.className}`
            : (node?.nodeName ?? 'nothing')
        const seen: string[] = []
        const note = (list: PerformanceObserverEntryList) => {
          const shifts = list.getEntries() as (PerformanceEntry & {
            sources: { node?: Node }[]
            hadRecentInput: boolean
          })[]
          seen.push(
            ...shifts
              .filter(({ hadRecentInput }) => !hadRecentInput)
              .flatMap(({ sources }) => sources.map(({ node }) => name(node))),
          )
        }
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
        // What is there already comes at once; no event tells that there is none.
        setTimeout(() => done(seen), 100)
      }),
  )

/** What can be pressed and is less than 24 px wide or high, by its words. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sizeOf = (one: Element) => {
      // A card is pressed anywhere: its button's box is that of the card.
      const { width, height } = (
        one.classList.contains('card-open') ? one.closest('.card')! : one
      ).getBoundingClientRect()
      return Math.min(width, height)
    }
    return [...document.querySelectorAll('button, a[href], input, summary')]
      .filter((one) => sizeOf(one) > 0 && sizeOf(one) < 24)
      .map((one) => `${one.textContent} ${sizeOf(one)}`)
  })
