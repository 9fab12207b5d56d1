import { expect, test } from 'vitest'
import { messagesOf } from '../tools/messages.ts'
import { until } from './harness/index.ts'
import { useBareStage } from './harness/use-stage.ts'

declare const chrome: {
  i18n: { getUILanguage(): string }
  runtime: { getManifest(): { name: string } }
}

const words = messagesOf('ru')
const cyrillic = /[а-яё]/i
const stage = useBareStage({ language: 'ru', dark: true })

// Firefox has its languages as packages of their own, which test/tools/browsers.ts installs where
// it may.
test.for(['popup.html', 'options.html', 'welcome.html'])(
  '%s in a Russian browser that is dark: Russian, and dark',
  async (path, { skip }) => {
    const page = await stage.session.openExtensionPage(path)
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
