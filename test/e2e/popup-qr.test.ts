import { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library'
import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { decodeQR } from 'qr/decode.js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ElementHandle, Page } from 'puppeteer'
import { currentApplications } from '../../lib/domain/downloads.ts'
import { platforms } from '../../lib/domain/platform.ts'
import type { Place } from '../../lib/models/popup/navigation.ts'
import { statesAt } from '../fixtures/states.ts'
import { show } from '../tools/gallery/show.ts'
import type { Look } from '../tools/gallery/show.ts'
import { allOr } from './harness/rounds.ts'
import { useScenes } from './harness/use-scenes.ts'

interface Picture {
  data: Uint8ClampedArray
  width: number
  height: number
}

const readers: Record<string, (picture: Picture) => string> = {
  jsqr: ({ data, width, height }) =>
    jsqr(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? 'not read',
  zxing: ({ data, width, height }) => {
    const grey = Uint8ClampedArray.from(
      { length: width * height },
      (_, n) => (data[n * 4]! + data[n * 4 + 1]! * 2 + data[n * 4 + 2]!) / 4,
    )
    return new QRCodeReader()
      .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height))))
      .getText()
  },
  qr: ({ data, width, height }) => decodeQR({ data, width, height }),
}

const looks: { name: string; view: Look; ratio: number }[] = [
  { name: 'light', view: { width: 380, dark: false, text: 1, forcedColors: false }, ratio: 1 },
  {
    name: 'dark, screen of one and a half',
    view: { width: 380, dark: true, text: 1, forcedColors: false },
    ratio: 1.5,
  },
  {
    name: 'dark, 320 wide, double screen',
    view: { width: 320, dark: true, text: 1, forcedColors: false },
    ratio: 2,
  },
  {
    name: 'forced colours',
    view: { width: 380, dark: true, text: 1, forcedColors: true },
    ratio: 1,
  },
]

type At = Extract<Place, { view: 'downloads' }>
/**
 * Where the catalogue is looked for codes: the application with a link of its own, and one without.
 */
const applications = allOr(currentApplications(), currentApplications().slice(0, 2))
const everywhere: At[] = applications.flatMap(({ id }) =>
  platforms.map((platform): At => ({
    view: 'downloads',
    subscription: null,
    application: id,
    platform,
  })),
)
/** Where there is a code: found by looking, once; one place for each set of addresses. */
let withCode: At[] = []
let pairsWithCode = 0
const stage = useScenes()
beforeAll(async () => {
  const seen = new Set<string>()
  for (const at of everywhere) {
    await open(at, looks[0]!.view)
    const addresses = (await addressesOn(stage.page)).join(' ')
    if (addresses === '') continue
    pairsWithCode++
    if (!seen.has(addresses)) withCode = [...withCode, at]
    seen.add(addresses)
  }
}, 120_000)

async function open(place: At, view: Look) {
  const read = statesAt(new Date()).find(({ name }) => name === 'read')!
  await show(stage, { ...read, page: 'popup.html', widths: [view.width], place }, view)
}

/** Of every code that can be had there what `look` makes of it, one way after the other. */
async function ofCodes<T>(page: Page, look: (code: ElementHandle) => Promise<T>): Promise<T[]> {
  const found: T[] = []
  for (const way of await waysOn(page)) {
    if (way) await page.click(`input[name=way][value="${way}"]`)
    const one = await page.$('.public-link')
    if (one) found.push(await look(one))
  }
  return found
}

const addressOf = (code: ElementHandle) => code.$eval('.address', (text) => text.textContent)
const addressesOn = (page: Page) => ofCodes(page, addressOf)

/**
 * What is under each code, and a picture of it as the user sees it, the page around it included.
 */
const codesOn = (page: Page): Promise<{ address: string; picture: Picture; module: number }[]> =>
  ofCodes(page, async (code) => ({ address: await addressOf(code), ...(await pictureOf(code)) }))

/** Store by store, and My Kaspersky; null = there is one way only. */
async function waysOn(page: Page): Promise<(string | null)[]> {
  const ways = await page.$$eval('input[name=way]', (all) => all.map((one) => one.value))
  return ways.length > 0 ? ways : [null]
}

const twoFrames = () =>
  new Promise((done) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 50)),
  )

async function pictureOf(link: ElementHandle): Promise<{ picture: Picture; module: number }> {
  const svg = (await link.waitForSelector('.qr svg'))!
  const module = await svg.evaluate(
    (one) => one.getBoundingClientRect().width / one.viewBox.baseVal.width,
  )
  const { data, width, height } = PNG.sync.read(Buffer.from(await link.screenshot()))
  return { picture: { data: Uint8ClampedArray.from(data), width, height }, module }
}

test('there is a code for every application on every other device that it is made for', () => {
  const made = applications
    .flatMap((entry) => Object.keys(entry.made))
    .filter(
      (platform) => platform !== 'windows', // the device in hand
    )
  expect(pairsWithCode).toBe(made.length)
})

describe.each(looks)('$name', ({ view, ratio }) => {
  test('three readers read every code to exactly the link under it', async () => {
    const found: { address: string; module: number; texts: string[] }[] = []
    for (const at of withCode) {
      await open(at, view)
      await stage.page.setViewport({ width: view.width, height: 620, deviceScaleFactor: ratio })
      await stage.page.evaluate(twoFrames) // the code is drawn anew for the other screen
      for (const { address, picture, module } of await codesOn(stage.page))
        found.push({
          address,
          module,
          texts: Object.values(readers).map((reader) => reader(picture)),
        })
    }
    expect([...new Set(found.map(({ address }) => address))].toSorted()).toEqual([
      'https://apps.apple.com/app/id1089969624',
      'https://my.kaspersky.com/MyLicenses',
    ])
    for (const { address, texts } of found) expect(texts).toEqual([address, address, address])
    // A box is laid out in 64ths of a pixel.
    for (const { module } of found)
      expect([
        module >= 4,
        Math.abs(module * ratio - Math.round(module * ratio)) < 0.01,
        module,
      ]).toEqual([true, true, module])
  }, 120_000)
})
