import { readFileSync } from 'node:fs'
import { type Browser, launch, type Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { readPage } from '../../lib/portal/read-page.ts'
import { buildReaders } from '../bench/bundle.ts'
import { browserPath } from '../tools/browsers.ts'

// What shows is the browser's own business: nothing but a browser can say whether the reader asks
// it well.
declare const readers: { readPage: typeof readPage }
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.evaluate(`${readFileSync(await buildReaders(), 'utf8')};globalThis.readers = readers`)
})
afterAll(() => browser?.close())

const offer = (system: string) =>
  `<div role="dialog"><h2>Kaspersky</h2><p>${system}</p><button>Download</button><button data-at-selector="otherDownloads">x</button></div>`
const readDrawn = (html: string) =>
  page.evaluate((drawn) => {
    document.body.innerHTML = drawn
    const { kind, offered } = readers.readPage(document, new URL('https://my.kaspersky.com/x'))
    return { kind, offered }
  }, html)

test.each([
  ['display: none'],
  ['visibility: hidden'],
  ['content-visibility: hidden'],
  ['opacity: 0'],
  ['position: fixed; left: -9999px'],
  ['position: absolute; top: -9999px'],
  ['width: 0; height: 0; overflow: hidden'],
  ['position: absolute; clip-path: inset(50%)'],
  ['transform: scale(0)'],
  ['pointer-events: none; opacity: 0.01'],
])('one put away by "%s" is none, and hides none', async (style) => {
  expect(await readDrawn(`<div style="${style}">${offer('Windows')}</div>`)).toEqual({
    kind: 'unknown',
    offered: null,
  })
  expect(await readDrawn(`${offer('Mac')}<div style="${style}">${offer('Windows')}</div>`)).toEqual(
    { kind: 'download-dialog', offered: 'macos' },
  )
})

test.each([
  ['as it is', offer('Mac')],
  ['in a host without a box', `<wp-modal style="display: contents">${offer('Mac')}</wp-modal>`],
  ['where one must scroll to it', `<div style="height: 5000px"></div>${offer('Mac')}`],
  [
    'under a small notice',
    `${offer('Mac')}<div style="position: fixed; top: 0; left: 0; width: 60px; height: 20px">x</div>`,
  ],
  [
    'over one that it covers',
    `${offer('Windows')}<div style="position: fixed; inset: 0; background: white">${offer('Mac')}</div>`,
  ],
])('one that can be pressed is read: %s', async (_, html) =>
  expect(await readDrawn(html)).toEqual({ kind: 'download-dialog', offered: 'macos' }),
)

test.each([
  ['opacity', [{ opacity: 0 }, { opacity: 1 }]],
  ['size', [{ transform: 'scale(0)' }, { transform: 'none' }]],
])('one that is just coming in by its %s is read', async (_, frames) => {
  const kind = await page.evaluate(
    (html, steps) => {
      document.body.innerHTML = `<div>${html}</div>`
      document.body.firstElementChild!.animate(steps, 1000).pause()
      return readers.readPage(document, new URL('https://my.kaspersky.com/x')).kind
    },
    offer('Mac'),
    frames,
  )
  expect(kind).toBe('download-dialog')
})

test('right behind what darkens the page stands a dialog, however it is placed', async () => {
  const veil = '<div style="position: fixed; inset: 0; background: black; opacity: 0.4"></div>'
  const box = `<div style="position: absolute; top: 9px; z-index: 9">${offer('Mac').replace(' role="dialog"', '')}</div>`
  expect(await readDrawn(`<p>x</p>${veil}${box}`)).toEqual({
    kind: 'download-dialog',
    offered: 'macos',
  })
  const thin = veil.replace('inset: 0', 'top: 0; left: 0; right: 0; height: 60px')
  for (const other of [thin, veil.replace('></div>', '>x</div>'), '<p>x</p>'])
    expect((await readDrawn(`<p>x</p>${other}${box}`)).offered).toBeNull()
})
