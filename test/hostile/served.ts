import type { Page } from 'puppeteer'

/** The page's own service worker answers the list of subscriptions from now on (test/stand-in/hostile-worker.js). */
export const serve = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.register('/portal/hostile-worker.js', { scope: '/' })
    if (!serviceWorker.controller)
      await new Promise((taken) => serviceWorker.addEventListener('controllerchange', taken))
  })

/** How often the service worker was asked for the list, and what the page itself gets from it. */
export const served = (page: Page): Promise<{ asked: number; list: string }> =>
  page.evaluate(async () => {
    const answer = await fetch('/MyLicenses/GetProductUsagesAndViewSettings')
    const { port1, port2 } = new MessageChannel()
    const asked = new Promise<number>((done) => {
      port1.addEventListener('message', ({ data }) => done(data as number))
      port1.start()
    })
    navigator.serviceWorker.controller!.postMessage(null, [port2])
    return { asked: await asked, list: await answer.text() }
  })

export const stopServing = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
  })

/** The browser makes the page ready before anybody goes there. */
export const prepare = (page: Page, path: string): Promise<void> =>
  page.evaluate((url) => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] })
    document.head.append(rules)
  }, path)

export const wasPrepared = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation')
    return ((visit as unknown as { activationStart: number }).activationStart ?? 0) > 0
  })
