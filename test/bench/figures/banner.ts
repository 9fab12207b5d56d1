import type { Page } from 'puppeteer'
import { openBrowser, portalUrl } from '../../e2e/harness/index.ts'
import { deviceSettingsKey } from '../../../lib/contracts/stored.ts'
import { startPortal } from '../../stand-in/index.ts'
import { row, type Row } from '../report.ts'
import { visit } from '../visit.ts'

const runs = 15

/**
 * On an iPad: from the moment the portal's dialog is in the page to the frame after the companion
 * is, with a stopped worker.
 */
export async function banner(): Promise<Row[]> {
  const portal = await startPortal({ account: 'demo', generation: '2022' })
  const session = await openBrowser({ browser: 'chromium', portal, device: 'ipad' })
  const times: number[] = []
  try {
    // A woken worker would take this computer's own platform into account before a test can tell it
    // otherwise, so the user has answered "Which device is this?". Nothing else on the way changes
    // by it.
    await session.setStorage('local', { [deviceSettingsKey]: { thisDevice: 'ipados' } })
    for (let n = 0; n < runs; n++) {
      // A tab of its own: what was shown or put away in another one must not count.
      const page = await session.newPage()
      // No banner on the Downloads page itself: it does not say what it would hand out before the
      // dialog is open.
      await visit(page, `${portalUrl}/MyDownloads`)
      await session.killWorker()
      times.push(await dialogToBanner(page))
      await page.close()
    }
    return [row('banner', times)]
  } finally {
    await session.close()
    await portal.close()
  }
}

const dialogToBanner = (page: Page) =>
  page.evaluate(async () => {
    const before = new Set(document.documentElement.children)
    const hosts = () =>
      [...document.documentElement.children].filter((element) => !before.has(element))
    if (document.querySelector('[role="dialog"]:not(#CybotCookiebotDialog), kl-modal-body'))
      throw new Error('A dialog is open already.')
    let dialogAt = 0
    return new Promise<number>((measured, failed) => {
      setTimeout(
        () =>
          failed(
            new Error(dialogAt ? 'no banner within 5 s of the dialog' : 'no dialog within 5 s'),
          ),
        5000,
      )
      new MutationObserver(() => {
        dialogAt ||= document.querySelector(
          '[role="dialog"]:not(#CybotCookiebotDialog), kl-modal-body',
        )
          ? performance.now()
          : 0
        if (dialogAt && hosts().length > 0)
          requestAnimationFrame(() => setTimeout(() => measured(performance.now() - dialogAt)))
      }).observe(document, { subtree: true, childList: true })
      location.hash = '#(modal:download/premium/kaspersky)'
    })
  })
