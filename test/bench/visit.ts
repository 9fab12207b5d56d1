import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer'

/**
 * Opens a page of the stand-in and waits until it has drawn for the last time (it draws late, and
 * more than once).
 */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await pause(1500)
}
