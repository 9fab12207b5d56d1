import type { Page } from 'puppeteer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Portal } from '../stand-in/index.ts'
import { closedRoom, type Seen } from './closed-room.ts'
import type { DeviceName } from './harness/devices.ts'
import { portalUrl, until, neverHappens } from './harness/index.ts'
import { allOr, pairs } from './harness/rounds.ts'
import { useStage } from './harness/use-stage.ts'
import { factsOf, toldAfter } from './page-seen.ts'

const appStore = 'https://apps.apple.com/app/id1089969624'
const dialogUrl = (application = 'kaspersky', subscription = 'premium') =>
  `${portalUrl}/MyLicenses#(modal:download/${subscription}/${application})`

const stage = useStage({ scenario: { strictCsp: true }, device: 'ipad' })
/** Speaks for the options. */
let own: Page
beforeAll(async () => {
  own = await stage.session.openExtensionPage('manifest.json')
})

/** A fresh tab, so that nothing of an earlier test is remembered for it. */
async function open(url: string) {
  const page = await stage.session.newPage()
  await page.goto(url)
  return { page, room: closedRoom(page) }
}

/**
 * Still the same iPad on a page for a banner, and only the user's word keeps it away: else its
 * absence would prove nothing.
 */
async function staysAway(
  page: Page,
  kind: 'subscriptions' | 'download-dialog',
  visit: () => Promise<unknown>,
) {
  await page.bringToFront()
  const seen = await toldAfter(stage.session, kind, visit)
  expect(seen.facts).toMatchObject(factsOf('ipad'))
  expect(seen.session).not.toBe('signed-out')
  await neverHappens('a banner is there', closedRoom(page).exists)
}

/** What the banner says once it is there. */
async function banner(url: string) {
  const { page, room } = await open(url)
  const seen = await until('the banner is drawn', async () => {
    const now = await room.see()
    return now && now.box.width > 0 ? now : null
  })
  await page.close()
  return seen
}

test.each(
  pairs(
    ['2019', '2022', '2025'] as const,
    allOr(['en-US', 'fr-CA', 'de-DE', 'ru-RU', 'ja-JP', 'ar-AE'] as const, [
      'fr-CA',
      'ja-JP',
      'ar-AE',
    ]),
  ),
)(
  'an iPad offered Mac software by the portal of %s, page in %s, gets the App Store link of the application',
  async (generation, language) => {
    stage.portal.change({ generation, language })
    const { links, text, smallestTarget } = await banner(dialogUrl())
    expect(links).toEqual([{ text: 'Get Kaspersky in the App Store', href: appStore, target: '' }])
    expect(text).toContain('My Kaspersky thinks this iPad is a Mac.')
    // Named after the dialog: an early banner that happens to stay says another sentence.
    expect(text).toContain('Kaspersky for this device is in the App Store.')
    expect(smallestTarget).toBeGreaterThanOrEqual(44)
  },
)

test('it speaks the language that the user chose for the extension', async () => {
  await stage.session.setStorage('sync', { 'setting-language': 'fr' })
  stage.portal.change({ generation: '2022', language: 'en-US' })
  const { links } = await banner(dialogUrl())
  await stage.session.setStorage('sync', { 'setting-language': null })
  expect(links).toEqual([{ text: 'Obtenir Kaspersky sur l’App Store', href: appStore, target: '' }])
})

describe('other applications and other moments', () => {
  beforeEach(() => stage.portal.change({ generation: '2022', language: 'en-US' }))

  test('"Show me where" leads to the portal\'s own App Store link of that application', async () => {
    const { page, room } = await open(dialogUrl('vpn'))
    await until('the banner is there', room.exists)
    await room.press('Show me where')
    await until('the guide is there', async () => (await room.see())?.text.includes('Step 1 of 2'))
    await page.evaluate(() => void (location.hash = '#(modal:other-downloads/premium/vpn)'))
    const { mark } = await until<Seen | null>('the store is marked', async () => {
      const seen = await room.see()
      return seen?.text.includes('Step 2 of 2') && seen.mark ? seen : null
    })
    const href = await page.evaluate(({ left, top, width, height }) => {
      const under = document
        .elementsFromPoint(left + width / 2, top + height / 2)
        .find((element) => element.closest('a'))
      return under?.closest('a')?.getAttribute('href')
    }, mark!)
    expect(href).toBe('https://apps.apple.com/us/app/invented-vpn/id9990000002')
    await page.close()
  })

  test('the banner is there already on the Subscriptions page, in the flow, and covers nothing', async () => {
    const { page, room } = await open(`${portalUrl}/MyLicenses`)
    const seen = await until('the banner is there', room.see)
    expect(seen.floating).toBe(false)
    expect(seen.text).toContain('One of your subscriptions includes the app Kaspersky.')
    expect(
      await page.evaluate(
        (bottom) => document.body.getBoundingClientRect().top >= bottom,
        seen.box.top + seen.box.height,
      ),
    ).toBe(true)
    await page.close()
  })
})

/** As at the very first visit: nothing was read before, and this is that device. */
async function firstVisit(
  device: DeviceName,
  url: string,
  part: Parameters<Portal['change']>[0] = {},
) {
  stage.portal.change({ generation: '2022', language: 'en-US', ...part })
  await stage.session.become(device)
  await stage.kept.ask(own, 'forget-everything')
  const { page, room } = await open(url)
  await until('the banner is there', room.exists)
  return { page, room }
}

test.each([
  { account: 'demo', said: 'One of your subscriptions includes the app Kaspersky.' },
  { account: 'empty', said: 'Kaspersky is the main app.' },
  // A hundred subscriptions with names that nobody knows: they displace no link.
  { account: 'limits', said: 'Kaspersky is the main app.' },
] as const)(
  'on the very first visit the banner names what account "$account" has, once it is read',
  async ({ account, said }) => {
    const { page, room } = await firstVisit('ipad', `${portalUrl}/MyLicenses`, { account })
    await until(`it says "${said}"`, async () => (await room.see())?.text.includes(said))
    expect((await room.see())?.links).toEqual([
      { text: 'Get Kaspersky in the App Store', href: appStore, target: '' },
    ])
    await page.close()
    stage.portal.change({ account: 'demo' })
  },
)

describe('other devices that ask for the desktop site', () => {
  afterAll(() => stage.session.become('ipad'))

  test('an iPhone gets the App Store link too', async () => {
    const { page, room } = await firstVisit('iphone-desktop-site', dialogUrl())
    const { text, links, buttons } = (await room.see())!
    expect(text).toContain('My Kaspersky thinks this device is a Mac.')
    expect(links).toEqual([{ text: 'Get Kaspersky in the App Store', href: appStore, target: '' }])
    expect(buttons).toEqual(['This is a Mac', 'Not now'])
    await page.close()
  })

  test('an iPad in half a screen is never called an iPhone', async () => {
    const { page, room } = await firstVisit('ipad-half-screen', dialogUrl())
    const { text, links } = (await room.see())!
    expect(text).toContain('My Kaspersky thinks this iPad is a Mac.')
    expect(text).not.toContain('iPhone')
    expect(links).toHaveLength(1)
    await page.close()
  })

  test('an Android phone is led to the other downloads: which store it has is not known', async () => {
    const { page, room } = await firstVisit('android-desktop-site', dialogUrl())
    const { text, links, buttons } = (await room.see())!
    expect(text).toContain(
      'My Kaspersky offers software for Windows here, not for this device (Android).',
    )
    expect(links).toEqual([])
    expect(buttons).toEqual(['Show me where', 'Not now'])
    await room.press('How to turn off the desktop version')
    expect((await room.see())?.text).toContain('In your browser’s menu, turn off Desktop site.')
    await page.close()
  })
})

/** The tile of that system is chosen on the Downloads page, and the dialog opened from there. */
async function openDialogFor(page: Page, system: 'windows' | 'macos') {
  await page.goto(`${portalUrl}/MyDownloads`)
  const tile = await page.waitForSelector(`[data-os="${system === 'windows' ? 1 : 2}"]`)
  await tile!.click()
  await page.evaluate((hash) => void (location.hash = hash), dialogUrl().split('#')[1]!)
}

describe('every certain mismatch, on computers too', () => {
  afterAll(() => stage.session.become('ipad'))

  test.each([
    { device: 'chromebook-touch', name: 'Chromebook', offered: 'windows', buttons: [] },
    { device: 'mac', name: 'Mac', offered: 'windows', buttons: ['Show me where'] },
    { device: 'linux', name: 'Linux', offered: 'windows', buttons: ['Show me where'] },
    { device: 'windows-touch', name: 'Windows', offered: 'macos', buttons: ['Show me where'] },
  ] as const)(
    '$device offered software for $offered',
    async ({ device, name, offered, buttons }) => {
      stage.portal.change({ generation: '2019', language: 'en-US' })
      await stage.session.become(device)
      const page = await stage.session.newPage()
      await openDialogFor(page, offered)
      const room = closedRoom(page)
      const seen = await until('the banner is there', room.see)
      expect(seen.text).toMatch(
        new RegExp(
          `offers software for (?:Windows|Mac) here, not for this device \\(${name}\\)\\.`,
        ),
      )
      expect([seen.links, seen.buttons]).toEqual([[], [...buttons, 'Not now']])
      await page.close()
    },
  )
})

test('the banner is there again after a reload, and on the next page', async () => {
  stage.portal.change({ generation: '2022', language: 'en-US' })
  const { page, room } = await open(dialogUrl())
  await until('the banner is there', room.exists)
  expect(
    (await toldAfter(stage.session, 'download-dialog', () => page.reload())).facts,
  ).toMatchObject(factsOf('ipad'))
  await until('the banner is there again', room.exists)
  expect((await room.see())?.links).toHaveLength(1)
  await page.goto(`${portalUrl}/MyDevices`)
  await page.goto(`${portalUrl}/MyLicenses`)
  await until('the banner is there on the next page', room.exists)
  await page.close()
})

test('the early banner steps back while a dialog shows that nobody can tell', async () => {
  stage.portal.change({ generation: '2025', language: 'en-US' })
  const { page, room } = await open(`${portalUrl}/MyLicenses`)
  await until('the banner is there', room.exists)
  await page.evaluate(() => {
    const unknown = document.createElement('div')
    unknown.setAttribute('role', 'dialog')
    unknown.id = 'perhaps'
    unknown.textContent = 'Perhaps'
    document.body.append(unknown)
  })
  await until('the banner is gone', async () => !(await room.exists()))
  await page.evaluate(() => document.querySelector('#perhaps')!.remove())
  await until('the banner is there again', room.exists)
  await page.close()
})

test('the early banner changes to the application of the dialog the moment it opens', async () => {
  stage.portal.change({ generation: '2022', language: 'en-US' })
  const { page, room } = await open(`${portalUrl}/MyLicenses`)
  await until('the early banner', async () => (await room.see())?.links.length === 1)
  for (const { application, name, subscription } of [
    { application: 'kids', name: 'Kaspersky Safe Kids', subscription: 'premium' },
    { application: 'vpn', name: 'Kaspersky VPN Secure Connection', subscription: 'premium' },
    { application: 'passwords', name: 'Kaspersky Password Manager', subscription: 'premium' },
    { application: 'total', name: 'Kaspersky', subscription: 'total-expired' },
  ]) {
    await page.evaluate(
      (hash) => void (location.hash = hash),
      dialogUrl(application, subscription).split('#')[1]!,
    )
    const seen = await until(`the banner for ${name}`, async () => {
      const now = await room.see()
      return now?.text.includes(`${name} for this device is under`) ? now : null
    })
    // No store id of theirs is confirmed: the way to the portal instead.
    expect(seen.links).toEqual([])
    expect(seen.buttons).toEqual(['Show me where', 'This is a Mac', 'Not now'])
  }
  await page.close()
})

describe('what the dialog itself holds decides', () => {
  beforeAll(() => stage.portal.change({ generation: '2022', language: 'en-US' }))
  const shownIn = async () => {
    const { page, room } = await open(dialogUrl())
    await until('the banner is there', room.exists)
    return { page, room }
  }

  test('an application that nobody knows gets no link and no name, but the way on the portal', async () => {
    const { page, room } = await shownIn()
    await page.$eval('[data-at-selector=productNameBrand]', (brand) => {
      brand.textContent = 'Kaspersky Nova'
    })
    const seen = await until('the banner without a name', async () => {
      const now = await room.see()
      return now?.links.length === 0 ? now : null
    })
    expect(seen.text).toContain(
      'What My Kaspersky has for this device is under its other downloads.',
    )
    expect(seen.text).not.toContain('Nova')
    expect(seen.buttons).toEqual(['Show me where', 'This is a Mac', 'Not now'])
    await page.close()
  })

  test('the names that an application goes by: translated, in full width, with count, year and marks', async () => {
    const { page, room } = await shownIn()
    const call = (name: string) =>
      page.$eval(
        '[data-at-selector=productNameBrand]',
        (brand, written) => {
          brand.textContent = written
        },
        name,
      )
    const vpn = 'Kaspersky VPN Secure Connection for this device is under'
    for (const { name, said, links } of [
      { name: 'カスペルスキー　プレミアム', said: 'Kaspersky for this device is in', links: 1 },
      { name: 'Kaspersky Secure Connection', said: vpn, links: 0 },
      { name: '卡巴斯基优选版（5台设备）', said: 'Kaspersky for this device is in', links: 1 },
      { name: '卡巴斯基VPN 安全连线', said: vpn, links: 0 },
      {
        name: 'Ｋａｓｐｅｒｓｋｙ® Plus (2026)',
        said: 'Kaspersky for this device is in',
        links: 1,
      },
      { name: 'カスペルスキープラス 2026', said: 'Kaspersky for this device is in', links: 1 },
      { name: 'Kaspersky VPN – Premium', said: vpn, links: 0 },
    ]) {
      await call(name)
      const seen = await until(`the banner for ${name}`, async () => {
        const now = await room.see()
        return now?.text.includes(said) ? now : null
      })
      expect(seen.links, name).toHaveLength(links)
    }
    await page.close()
  })

  test('the tile that is chosen in it, and a link to the store that it shows', async () => {
    const { page, room } = await shownIn()
    await page.$eval('[data-at-selector=downloadDialog]', (dialog) => {
      for (const line of dialog.querySelectorAll('.u-os, small')) line.remove()
      for (const name of ['Mac', 'iPhone / iPad']) {
        const tile = Object.assign(document.createElement('div'), { textContent: name })
        tile.setAttribute('role', 'radio')
        tile.setAttribute('aria-checked', String(name !== 'Mac'))
        dialog.prepend(tile)
      }
    })
    await until('iPhone and iPad are chosen: no banner', async () => !(await room.exists()))
    await page.$$eval('[role=radio]', (tiles) => {
      for (const tile of tiles)
        tile.setAttribute('aria-checked', String(tile.textContent === 'Mac'))
    })
    await until('Mac is chosen: the banner', async () => (await room.see())?.links.length === 1)
    await page.$eval('[data-at-selector=downloadDialog]', (dialog) => {
      const link = Object.assign(document.createElement('a'), { textContent: 'App Store' })
      link.href = 'https://apps.apple.com/app/id1089969624'
      dialog.append(link)
    })
    await until('it shows the store: no banner', async () => !(await room.exists()))
    await page.close()
  })
})

test('the other downloads, which show the App Store, get no banner', async () => {
  const { page, room } = await open(dialogUrl())
  await until('the banner is there', room.exists)
  await page.evaluate(() => void (location.hash = '#(modal:other-downloads/premium/kaspersky)'))
  await until('the banner is gone', async () => !(await room.exists()))
  await page.close()
})

describe('the user sends it off', () => {
  test('"Not now": gone at once, and does not come back on this visit', async () => {
    const { page, room } = await open(dialogUrl())
    await until('the banner is there', room.exists)
    await room.press('Not now')
    await until('the banner is gone', async () => !(await room.exists()))
    await staysAway(page, 'subscriptions', () => page.goto(`${portalUrl}/MyLicenses`))
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
    await page.close()
  })

  test('access is withdrawn: gone without a trace', async () => {
    const { page, room } = await open(dialogUrl())
    await until('the banner is there', room.exists)
    await stage.session.withholdAccess()
    await until('the banner is gone', async () => !(await room.exists()))
    await stage.session.grantAccess()
    await page.close()
  })

  test('"This is a Mac": for good, in every tab, and kept on this device only', async () => {
    const one = await open(dialogUrl())
    await until('the first banner is there', one.room.exists)
    const two = await open(`${portalUrl}/MyLicenses`)
    await until('the second banner is there', two.room.exists)
    await two.room.press('This is a Mac')
    await until(
      'both are gone',
      async () => !(await one.room.exists()) && !(await two.room.exists()),
    )
    expect(await stage.session.storage('local')).toMatchObject({
      'device-settings': { thisDevice: 'macos' },
    })
    expect(JSON.stringify(await stage.session.storage('sync'))).not.toContain('macos')
    await staysAway(two.page, 'subscriptions', () => two.page.reload())
    const three = await stage.session.newPage()
    await staysAway(three, 'download-dialog', () => three.goto(dialogUrl()))
    await stage.session.setStorage('local', { 'device-settings': {} })
    await three.reload()
    await until('the banner is there again without that word', closedRoom(three).exists)
    await Promise.all([one.page, two.page, three].map((page) => page.close()))
  })

  test('the extension is updated under the page: the old banner goes, and the new version shows one', async () => {
    const { page, room } = await open(dialogUrl())
    await until('the banner is there', room.exists)
    await page.evaluate(() =>
      document.querySelector('html > div')!.setAttribute('data-of', 'the old version'),
    )
    await stage.session.updateExtension()
    await page.bringToFront()
    await until('another banner is there', () =>
      page.evaluate(
        () =>
          document.querySelectorAll('html > div').length === 1 &&
          !document.querySelector('[data-of]'),
      ),
    )
    await neverHappens(
      'two banners are there, or none',
      () => page.evaluate(() => document.querySelectorAll('html > div').length !== 1),
      1500,
    )
    expect((await room.see())?.links).toEqual([
      { text: 'Get Kaspersky in the App Store', href: appStore, target: '' },
    ])
    await page.close()
  })

  test('before a dialog opens it waits in a page where nothing is seen of it; after an update a new one comes', async () => {
    const asked = async () =>
      (await stage.session.messages()).filter(
        ({ message }) => (message as { name?: string }).name === 'companion-ready',
      ).length
    const before = await asked()
    const { page, room } = await open(`${portalUrl}/MyDownloads`)
    const hosts = () => page.evaluate(() => document.querySelectorAll('html > div').length)
    await until('the companion has asked', async () => (await asked()) > before)
    await neverHappens('something of it is there', async () => (await hosts()) > 0, 500)
    await stage.session.updateExtension()
    await page.bringToFront()
    await page.evaluate((hash) => void (location.hash = hash), dialogUrl().split('#')[1]!)
    await until('the banner is there', room.exists)
    expect((await room.see())?.text).toContain('Kaspersky for this device is in the App Store.')
    await neverHappens('two banners are there', async () => (await hosts()) > 1, 1000)
    await page.close()
  })

  test('the extension goes away under the page: the banner goes too', async () => {
    const { page, room } = await open(dialogUrl())
    await until('the banner is there', room.exists)
    await stage.session
      .inWorker(() =>
        (
          globalThis as unknown as { chrome: { runtime: { reload(): void } } }
        ).chrome.runtime.reload(),
      )
      .catch(() => undefined)
    await until('the banner is gone', async () => !(await room.exists()), 4000)
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })
})
