import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser, type Session, until } from './harness/index.ts'

declare const chrome: {
  i18n: { getUILanguage(): string }
  runtime: { getManifest(): { name: string } }
}

const words = JSON.parse(readFileSync('public/_locales/ru/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>
const cyrillic = /[а-яё]/i
let site: Awaited<ReturnType<typeof bareSite>>
let session: Session
beforeAll(async () => {
  site = await bareSite()
  session = await openBrowser({ portal: site, language: 'ru', dark: true })
})
afterAll(async () => {
  await session?.close()
  site?.close()
})

// Firefox has its languages as packages of their own, which test/tools/browsers.ts installs where
// it may.
test.for(['popup.html', 'options.html', 'welcome.html'])(
  '%s in a Russian browser that is dark: Russian, and dark',
  async (path, { skip }) => {
    const page = await session.openExtensionPage(path)
    await until('it is drawn', () =>
      page.evaluate(() => document.querySelector('#app')?.childElementCount),
    )
    const seen = await page.evaluate(() => ({
      ui: chrome.i18n.getUILanguage().slice(0, 2),
      name: chrome.runtime.getManifest().name,
      lang: document.documentElement.lang,
      // Every sentence, not names alone; the libraries' names stay what they are.
      lines: document.body.innerText
        .split('\n')
        .filter((line) => line.split(' ').length > 2 && !line.includes(' · ')),
      ground: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }))
    skip(
      seen.ui !== 'ru' && process.env.CI !== 'true',
      'This browser has no Russian, and it could not be installed.',
    )
    expect(seen).toMatchObject({ ui: 'ru', name: words.extensionName!.message, lang: 'ru' })
    expect(seen.lines.length).toBeGreaterThan(1)
    expect(seen.lines.filter((line) => !cyrillic.test(line))).toEqual([])
    const light = (colour: string) => Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number))
    expect([light(seen.ground) < 60, light(seen.ink) > 200]).toEqual([true, true])
    await page.close()
  },
)
