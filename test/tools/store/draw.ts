import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer'
import type { Page } from 'puppeteer'
import type { Portal } from '../../stand-in/index.ts'
import { browserPath } from '../browsers.ts'
import { shotsIn } from './chromium-shots.ts'
import { icon, popupOnPage, scaled, tile } from './compose.ts'
import { wordsOf } from './listing.ts'
import { speakOn } from './picture-page.ts'
import { stores } from './publishing-stores.ts'
import type { Store } from './publishing-stores.ts'

/** A folder of the kit, made if need be. */
export type PlaceOf = (...parts: string[]) => string

const drawing = readFileSync('test/tools/icons/icon.svg', 'utf8')

/** A blank page to draw pictures on. `close` ends its browser. */
export async function openEasel(): Promise<{ page: Page; close(): Promise<void> }> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await launch({ executablePath: browserPath('chromium'), args: asRoot })
  return { page: await browser.newPage(), close: () => browser.close() }
}

/** Icons and tiles: the same in every language. */
export async function drawCommon(page: Page, placeOf: PlaceOf) {
  for (const store of stores)
    for (const picture of store.pictures) {
      const draw = picture.name.startsWith('icon') ? icon : tile
      const png = await draw(page, picture, drawing)
      writeFileSync(join(placeOf(store.name), `${picture.name}.png`), png)
    }
}

/** The stores whose screenshots come from Chromium; all want the same three. */
const fromChromium = stores.filter(({ name }) => name !== 'apple')

/** The screenshots of one language for every store but Apple's. */
export async function drawLanguage(page: Page, folder: string, portal: Portal, placeOf: PlaceOf) {
  const word = wordsOf(folder)
  speakOn(portal, folder)
  const { portal: background, ...shots } = await shotsIn(word('language_tag'), portal)
  const direction = word('language_direction')
  for (const picture of fromChromium[0]?.screenshots ?? []) {
    const png =
      picture.name === 'ipad'
        ? await scaled(page, picture, shots.ipad)
        : await popupOnPage(page, picture, {
            background,
            direction,
            popup: picture.name === 'qr-code' ? shots.qrCode : shots.subscriptions,
          })
    for (const { name, code } of inLanguage(fromChromium, folder))
      writeFileSync(join(placeOf(name, code), `${picture.name}.png`), png)
  }
}

/** The stores that speak a language of ours, each with its own code for it. */
export const inLanguage = (some: Store[], folder: string) =>
  some.flatMap((store) => {
    const code = store.codeOf(folder)
    return code ? [{ name: store.name, code }] : []
  })
