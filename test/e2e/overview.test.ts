import type { Page } from 'puppeteer'
import { beforeAll, describe, expect, test } from 'vitest'
import { setupSheetKey, stateKey } from '../../lib/contracts/stored.ts'
import type { StoredState } from '../../lib/contracts/stored.ts'
import type { SetupSheet } from '../../lib/domain/setup/setup-sheet.ts'
import { statesAt } from '../fixtures/states.ts'
import { decodeQr } from '../tools/decode-qr.ts'
import { familySheet } from '../tools/gallery/scenes.ts'
import { until } from './harness/index.ts'
import { useBareStage } from './harness/use-stage.ts'

const read = statesAt(new Date()).find(({ name }) => name === 'read')!
const state = read.local[stateKey] as StoredState
const stage = useBareStage({ language: 'en' })
let page: Page
beforeAll(async () => {
  await stage.session.setStorage('local', read.local)
  await stage.session.setStorage('session', read.session)
  page = await stage.session.openExtensionPage('overview.html')
  await page.waitForSelector('.new-device')
})

const texts = (selector: string) =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent))
const kept = async () =>
  (await page.evaluate(
    (key) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
        }
      ).chrome.storage.local.get(key),
    setupSheetKey,
  )) as { [setupSheetKey]?: SetupSheet }

test('every subscription that was read stands on the overview, once', async () => {
  const all = Object.values(state.accounts).flatMap((one) => one.reading?.subscriptions ?? [])
  const shown = await texts('.timeline .line-name > bdi')
  expect(shown.toSorted()).toEqual(all.map(({ product }) => product).toSorted())
})

test('a device is put on the list, ticked off, and still there after a reload', async () => {
  await page.select('#subscription', JSON.stringify({ account: state.current, id: 's1' }))
  await page.type('#person', 'Anna')
  await page.select('#platform', 'ios')
  await page.click('.new-device button')
  await page.waitForSelector('.setup-card .qr svg')
  await page.click('.setup-card input[type=checkbox]')
  await until('the tick is kept', async () => {
    const { [setupSheetKey]: sheet } = await kept()
    return sheet?.devices[0]?.doneAt !== undefined
  })
  await stage.session.reload(page)
  await page.waitForSelector('.setup-done')
  expect(await texts('.setup-card h3')).toEqual(['Anna · Kaspersky for iPhone'])
  await page.click('.setup-controls button')
  await until('the list is empty', async () => (await texts('.setup-card')).length === 0)
})

/** The sheet as paper gets it: what two decoders read from each code, beside its address. */
async function printed() {
  await page.emulateMediaType('print')
  const cards = await page.$$('.setup-card:not(.setup-done)')
  const codes = []
  const decoded = new Set<string>()
  for (const card of cards) {
    const address = await card.$eval('.address', (one) => one.textContent)
    const steps = await card.$$eval('ol li', (all) => all.map((one) => one.textContent))
    // The same code in the same language is not read twice: that takes half a second.
    const isNew = !decoded.has(address)
    decoded.add(address)
    codes.push({ address, steps, ...(isNew && { read: decodeQr(await card.screenshot()) }) })
  }
  return codes
}

describe.runIf(process.env.E2E_BROWSER !== 'firefox')('on paper', () => {
  // The longest words, the other direction, the other scripts; the others differ in nothing that
  // prints.
  const languages = ['de', 'ru', 'ar', 'ja']

  test('two readers read every code, in four languages, and six devices fit on one page', async () => {
    for (const language of languages) {
      await stage.session.setStorage('local', { [setupSheetKey]: familySheet })
      await stage.session.setStorage('sync', { 'setting-language': language })
      await stage.session.reload(page)
      await page.waitForFunction(() => document.querySelectorAll('.qr svg').length === 6)
      const codes = await printed()
      expect(codes).toHaveLength(6)
      expect(codes.filter(({ read: one }) => one)).toHaveLength(2)
      for (const { address, read: code, steps } of codes) {
        if (code) expect([language, code]).toEqual([language, { jsqr: address, zxing: address }])
        expect(steps.filter(Boolean)).toHaveLength(3)
        // Another person reads it, who cannot sign in with a masked address.
        expect(steps.join(' ')).not.toContain('…@')
      }
      const hidden = await page.$$eval(
        '.new-device, .timeline, .setup-controls, .setup-done',
        (all) => all.filter((one) => one.checkVisibility()),
      )
      expect(hidden).toHaveLength(0)
      const paper = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1')
      expect([language, paper.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([language, 1])
      await page.emulateMediaType('screen')
    }
  }, 120_000)

  test('what stands in the way is on it, without a button', async () => {
    const subscription = { account: state.current!, id: 's4' }
    const sheet = { ...familySheet, subscription }
    await stage.session.setStorage('local', { [setupSheetKey]: sheet })
    await stage.session.setStorage('sync', { 'setting-language': 'en' })
    await stage.session.reload(page)
    await page.waitForSelector('.setup-reasons')
    await page.emulateMediaType('print')
    const seen = await page.$$eval('.setup-reasons p, .setup button', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
    )
    await page.emulateMediaType('screen')
    expect(seen).toEqual([
      'The end date of this subscription has passed.',
      'Renew it in My Kaspersky.',
    ])
  })
})

test.each<[string, unknown]>([
  ['a list that is none', { reading: { subscriptions: null, warnings: [], readAt: 1 } }],
  ['a subscription that is none', { reading: { subscriptions: [null], warnings: [], readAt: 1 } }],
  ['an account that is none', null],
])('%s beside it takes nothing from what is well', async (_name, broken) => {
  const accounts = { ...state.accounts, broken }
  await stage.session.setStorage('local', { [stateKey]: { ...state, accounts } })
  await stage.session.reload(page)
  await page.waitForSelector('.new-device')
  const shown = await texts('.timeline .line-name > bdi')
  const own = state.accounts[state.current!]!.reading!.subscriptions
  expect(shown).toEqual(expect.arrayContaining(own.map(({ product }) => product)))
})

test('everything forgotten: the list is gone, too', async () => {
  await stage.session.setStorage('local', { [setupSheetKey]: familySheet })
  const options = await stage.session.openExtensionPage('options.html')
  await options.locator('.button-bad').click()
  await options.locator('.button-bad').click()
  await until('nothing is kept', async () => (await kept())[setupSheetKey] === undefined)
  await until('nothing is shown', async () => (await texts('.setup-card')).length === 0)
})
