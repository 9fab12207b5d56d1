import type { Page } from 'puppeteer'
import { until } from './until.ts'

declare const chrome: {
  extension: { getViews(which: object): { location: { pathname: string } }[] }
}

/**
 * Waits until the page that greets after the installation is open. It opens in front: later than
 * the test brings its own tab there, it would hide that tab, and what it watches pauses.
 */
export const welcomed = async (own: Page): Promise<void> => {
  await until('the welcome page is open', () =>
    own.evaluate(() =>
      chrome.extension
        .getViews({ type: 'tab' })
        .some(({ location }) => location.pathname === '/welcome.html'),
    ),
  )
}
