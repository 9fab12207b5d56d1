import { expect, test } from 'vitest'
import { devices } from './harness/devices.ts'
import { portalUrl, until } from './harness/index.ts'
import { popupPage } from './harness/popup-page.ts'
import { useStage } from './harness/use-stage.ts'

// The desktop's Firefox with the size, touch and user agent of one on a phone. It does not prove
// Android's own parts: the menu that opens the popup, how the system puts the event page to rest,
// notifications, links into installed apps.
const stage = useStage({ device: 'android-firefox', language: 'en' })

test('on a phone the popup is a page as wide as the screen, and leads to the app for Android first', async () => {
  await stage.session.page.bringToFront()
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the subscriptions are kept', async () =>
    JSON.stringify(await stage.session.storage('local')).includes('Kaspersky Premium'),
  )
  const page = await stage.session.openPopup({ asTab: true })
  const { width, height } = devices['android-firefox'].viewport
  await page.setViewport({ width, height })
  const popup = popupPage(page)
  await popup.home()
  await until('seven cards', async () => (await popup.cards()).length === 7)
  const room = await page.evaluate(() => ({
    width: innerWidth,
    overflows: document.documentElement.scrollWidth > innerWidth,
    touch: navigator.maxTouchPoints > 0,
  }))
  expect(room).toEqual({ width, overflows: false, touch: true })
  await popup.press('Kaspersky Premium')
  expect(await popup.target()).toBe('Kaspersky for Android · My Kaspersky')
  await popup.choose('target', 'ios')
  expect(await popup.target()).toBe('Kaspersky for iPhone and iPad · App Store')
})
