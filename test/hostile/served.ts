import type { Page } from 'puppeteer'

/**
 * The page's own service worker answers the list of subscriptions from now on
 * (test/stand-in/hostile-worker.js).
 */
export const serve = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.register('/portal/hostile-worker.js', { scope: '/' })
    if (!serviceWorker.controller)
      await new Promise((taken) => serviceWorker.addEventListener('controllerchange', taken))
  })

/**
 * What the page itself gets from it, with the number of times that the service worker was asked so
 * far.
 */
export const served = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const answer = await fetch('/MyLicenses/GetProductUsagesAndViewSettings')
    return (await answer.json()) as unknown
  })

export const stopServing = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
  })
