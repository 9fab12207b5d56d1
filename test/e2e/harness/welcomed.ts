import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { until } from './until.ts'

declare const chrome: {
  extension: { getViews(which: object): { location: { pathname: string } }[] }
}

/**
 * Waits until the page that greets after the installation is open. It opens in front: later than
 * the test brings its own tab there, it would hide that tab, and what it watches pauses. The
 * worker of `folder` may open none: the bench measures the least extension as well, the gallery one
 * whose worker is silent.
 */
export async function welcomed(own: Page, folder: string): Promise<void> {
  if (!readFileSync(join(folder, 'background.js'), 'utf8').includes('welcome.html')) return
  await until('the welcome page is open', () =>
    own.evaluate(() =>
      chrome.extension
        .getViews({ type: 'tab' })
        .some(({ location }) => location.pathname === '/welcome.html'),
    ),
  )
}
