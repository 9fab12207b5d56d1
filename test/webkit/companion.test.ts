import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neverHappens, until } from '../e2e/harness/until.ts'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { messagesOf } from '../tools/messages.ts'
import { dialog, gone, measure, press, shown, sizes, text, written } from './companion-room.ts'
import { openSafari } from './safari.ts'
import type { Safari } from './safari.ts'

declare const companionRoom: ShadowRoot

const pictures = join('.output', 'webkit')

let portal: Portal
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  portal = await startPortal({ strictCsp: true, generation: '2022' })
})
afterAll(() => portal?.close())

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
      (await text(page)).includes('One of your subscriptions includes the app Kaspersky.'),
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
  const { message } = messagesOf(language)[key]!
  return values.reduce((text, value, at) => text.replace(`$${at + 1}`, value), message)
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
