import { expect, test } from 'vitest'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

declare const chrome: {
  tabs: { query(which: object): Promise<{ id: number }[]> }
  action: { getTitle(where: object): Promise<string>; getBadgeText(where: object): Promise<string> }
}

const stage = useStage({
  scenario: { faults: ['page-redirect-loop'] },
  // The browser's own error page stands in the portal's tab: no extension may enter it.
  beforeInstall: (page) => expect(page.goto(`${portalUrl}/MyLicenses`)).rejects.toThrow(),
})

/** The toolbar icon in the portal's tab. */
const icon = () =>
  stage.session.inWorker(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://my.kaspersky.com/*' })
    if (!tab) return 'no portal tab'
    return `${await chrome.action.getBadgeText({ tabId: tab.id })} ${await chrome.action.getTitle({ tabId: tab.id })}`
  })

test('a portal tab that cannot be served asks to be reloaded, in words', async () => {
  await until('the note', async () =>
    /^! .*\nReload this tab to use the extension here$/.test(await icon()),
  )
})

test('once reloaded it is served, and the note is gone', async () => {
  stage.portal.change({ faults: [] })
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the JSON is kept', () => stage.kept.jsonRead())
  await until('the note is gone', async () => !(await icon()).includes('Reload'))
})
