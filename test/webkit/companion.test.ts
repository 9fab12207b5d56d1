import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withoutIsolation } from '../../lib/browser/i18n.ts'
import { neverHappens, settled, until } from '../e2e/harness/until.ts'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { openSafari } from './safari.ts'
import type { Safari, View } from './safari.ts'

declare const companionRoom: ShadowRoot

const dialog = (application = 'kaspersky') => `/MyLicenses#(modal:download/premium/${application})`
const pictures = join('.output', 'webkit')
const sizes = {
  'full screen': { width: 820, height: 1180 },
  'a third of it': { width: 320, height: 1180 },
  'a small phone': { width: 320, height: 568 },
}

let portal: Portal
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  portal = await startPortal({ strictCsp: true, generation: '2022' })
})
afterAll(() => portal?.close())

const shown = (page: View) =>
  until('the companion', () =>
    page.call(
      () =>
        document.documentElement.querySelector(':scope > div') !== null &&
        !!companionRoom.querySelector('section'),
      'ext',
    ),
  )
const gone = (page: View) =>
  until('the companion has gone', () =>
    page.call(
      () =>
        [...document.documentElement.children].map(({ tagName }) => tagName).join() === 'HEAD,BODY',
    ),
  )
/** Without the signs that keep a Latin name apart in an Arabic sentence: they are not seen. */
const text = async (page: View) =>
  withoutIsolation(
    await page.call(
      () => companionRoom.querySelector<HTMLElement>('section')?.innerText ?? '',
      'ext',
    ),
  )

/** A function for the page that holds something of this test: only its text goes there. */
const written = (source: string) => ({ toString: () => source }) as unknown as () => unknown

/**
 * A real press on what is called so, once it has stood there long enough to be meant
 * (lib/companion/guard-presses.ts).
 */
async function press(page: View, label: string) {
  await new Promise((done) => setTimeout(done, 900))
  const { x, y } = (await page.call(
    written(`() => {
      const element = [...companionRoom.querySelectorAll('button, summary')].find(({ textContent }) => textContent === ${JSON.stringify(label)})
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }`),
    'ext',
  )) as { x: number; y: number }
  await page.press(x, y)
}

/** What can be measured of the card. Runs beside the page, as a content script. */
function measure() {
  const card = companionRoom.querySelector('section')!
  const { left, top, right, bottom, width } = card.getBoundingClientRect()
  const host = companionRoom.host
  const targets = [...companionRoom.querySelectorAll('a,button,summary')].map((element) =>
    element.getBoundingClientRect(),
  )
  const points = [0.05, 0.5, 0.95].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + width * x, top + (bottom - top) * y] as const),
  )
  return {
    dir: companionRoom.querySelector<HTMLElement>('.frame')!.dir,
    surface: getComputedStyle(card).backgroundColor,
    insideTheScreen: left >= 0 && right <= innerWidth && top >= 0,
    runsOver: card.scrollWidth > card.clientWidth,
    covered: points.filter(([x, y]) => y < innerHeight && document.elementFromPoint(x, y) !== host)
      .length,
    smallTargets: targets.filter(({ width: w, height: h }) => w > 0 && Math.min(w, h) < 44).length,
    links: [...companionRoom.querySelectorAll('a')].map(({ href, target }) => ({ href, target })),
  }
}

const looks = [
  { look: 'light', language: 'en', dark: false, dir: 'ltr', surface: 'rgb(243, 247, 246)' },
  { look: 'dark', language: 'de', dark: true, dir: 'ltr', surface: 'rgb(22, 33, 31)' },
  { look: 'right to left', language: 'ar', dark: false, dir: 'rtl', surface: 'rgb(243, 247, 246)' },
  {
    look: 'dark, right to left',
    language: 'ar',
    dark: true,
    dir: 'rtl',
    surface: 'rgb(22, 33, 31)',
  },
]

describe.each(looks)('the banner in WebKit, $look', ({ look, language, dark, dir, surface }) => {
  let safari: Safari
  beforeAll(async () => {
    safari = await openSafari({ portal, device: 'ipad', language, dark })
  })
  afterAll(() => safari?.close())

  test.each(Object.entries(sizes))(
    'over the download dialog and on the list, on %s',
    async (name, size) => {
      for (const [where, path] of [
        ['dialog', dialog()],
        ['list', '/MyLicenses'],
      ] as const) {
        const page = await safari.openPortal(path, size)
        await shown(page)
        // Past the page's last redraw and ours after it.
        expect(await settled('the banner stands', () => page.call(measure, 'ext'))).toEqual({
          dir,
          surface,
          insideTheScreen: true,
          runsOver: false,
          covered: 0,
          smallTargets: 0,
          links: [{ href: 'https://apps.apple.com/app/id1089969624', target: '' }],
        })
        await page.shot(join(pictures, `banner, ${look}, ${where}, ${name}.png`))
        await page.close()
      }
    },
  )
})

describe('what the user does with it in WebKit', () => {
  let safari: Safari
  beforeAll(async () => {
    safari = await openSafari({ portal, device: 'ipad' })
  })
  afterAll(() => safari?.close())
  test('the way out of the desktop site unfolds', async () => {
    const page = await safari.openPortal('/MyLicenses', sizes['a third of it'])
    await shown(page)
    // At first nothing is known of the account; then the reading comes in.
    await until('the application of the account', async () =>
      (await text(page)).includes('One of your subscriptions is for Kaspersky.'),
    )
    await press(page, 'How to turn off the desktop version')
    await until('it is unfolded', async () => (await text(page)).includes('Request Mobile Website'))
    await page.shot(join(pictures, 'banner, unfolded.png'))
    await page.close()
  })

  test('"Show me where" leads on by the guide, which marks the real thing and leaves on Esc', async () => {
    const page = await safari.openPortal(dialog('vpn'))
    await shown(page)
    await press(page, 'Show me where')
    await until('the guide', async () => (await text(page)).includes('Step 1 of 2'))
    const marked = () =>
      page.call(() => {
        const { left, top, width, height } = companionRoom
          .querySelector('.mark')!
          .getBoundingClientRect()
        return (
          document
            .elementsFromPoint(left + width / 2, top + height / 2)
            .find((element) => element.closest('button'))
            ?.closest('button')
            ?.getAttribute('data-at-selector') ?? ''
        )
      }, 'ext')
    expect(await until('the mark', marked)).toBe('otherDownloads')
    await page.shot(join(pictures, 'guide.png'))
    await page.call(
      () =>
        void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    )
    await gone(page)
    await page.close()
  })

  test('"Not now" takes it away without a trace', async () => {
    const page = await safari.openPortal(dialog())
    await shown(page)
    await press(page, 'Not now')
    await gone(page)
    await page.close()
  })

  test('"This is a Mac" is kept on this device, and another tab shows nothing any more', async () => {
    const page = await safari.openPortal(dialog())
    await shown(page)
    await press(page, 'This is a Mac')
    await gone(page)
    // The banner goes at the press; the worker is told, and writes, after that.
    await until('it is kept', () =>
      JSON.stringify(safari.state.areas.local).includes('"thisDevice":"macos"'),
    )
    const before = safari.state.messages.length
    const next = await safari.openPortal(dialog())
    await until('the next page was seen', () =>
      JSON.stringify(safari.state.messages.slice(before)).includes('"kind":"download-dialog"'),
    )
    const children = () =>
      next.call(() => [...document.documentElement.children].map(({ tagName }) => tagName).join())
    await neverHappens('something of ours is there', async () => (await children()) !== 'HEAD,BODY')
    expect(safari.state.refused).toEqual([])
  })
})

const words = (language: string, key: string, ...values: string[]): string => {
  const all = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  ) as Record<string, { message: string }>
  return values.reduce((text, value, at) => text.replace(`$${at + 1}`, value), all[key]!.message)
}

/** One iPad, from the dialog to the banner, its link or the guide, in the person's own language. */
describe.each([
  { language: 'en', page: 'en-US' },
  { language: 'fr', page: 'fr-CA' },
  { language: 'ja', page: 'ja-JP' },
  { language: 'ar', page: 'ar-AE' },
])('the whole story on an iPad, in $language', ({ language, page: portalLanguage }) => {
  let safari: Safari
  beforeAll(async () => {
    portal.change({ generation: '2022', language: portalLanguage })
    safari = await openSafari({ portal, device: 'ipad', language })
  })
  afterAll(() => {
    safari?.close()
    portal.change({ language: 'en-US' })
  })

  test('the main application: its link in the App Store, and "not now"', async () => {
    const page = await safari.openPortal(dialog())
    await shown(page)
    await until('the banner names the application of the dialog', async () =>
      (await text(page)).includes(words(language, 'companion_note_dialog', 'Kaspersky')),
    )
    expect((await page.call(measure, 'ext')).links).toEqual([
      { href: 'https://apps.apple.com/app/id1089969624', target: '' },
    ])
    await press(page, words(language, 'companion_not_now'))
    await gone(page)
    await page.close()
  })

  test.each([
    { id: 'vpn', application: 'Kaspersky VPN Secure Connection' },
    { id: 'passwords', application: 'Kaspersky Password Manager' },
  ])('$application: no number is public, so the guide leads to its own link', async (one) => {
    const page = await safari.openPortal(dialog(one.id))
    await shown(page)
    await until('the banner names the application of the dialog', async () =>
      (await text(page)).includes(
        words(language, 'companion_note_dialog_no_link', one.application),
      ),
    )
    expect((await page.call(measure, 'ext')).links).toEqual([])
    await press(page, words(language, 'companion_show_where'))
    await until('the guide', async () =>
      (await text(page)).includes(words(language, 'guide_step', '1', '2')),
    )
    await page.call(
      written(`() => void (location.hash = '#(modal:other-downloads/premium/${one.id})')`),
    )
    await until('the last step', async () =>
      (await text(page)).includes(words(language, 'guide_step', '2', '2')),
    )
    await press(page, words(language, 'guide_end'))
    await gone(page)
    await page.close()
  })
})
