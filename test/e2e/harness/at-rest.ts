import type { Page } from 'puppeteer'

/**
 * Resolves when the page has changed nothing for longer than the stand-in pauses between two
 * drawings (250 ms).
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = 0
        const observer = new MutationObserver(() => wait())
        const wait = () => {
          clearTimeout(quiet)
          quiet = window.setTimeout(() => {
            observer.disconnect()
            done()
          }, 300)
        }
        observer.observe(document, { subtree: true, childList: true })
        wait()
      }),
  )
