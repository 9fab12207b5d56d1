import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Pages } from '../drift/run.ts'
import { openPage } from '../unseen/browser.ts'

/**
 * The short forms of `npm run test:drift` and `npm run test:unseen`: the reader alone, in a bare
 * Chromium.
 */
type Opened = Awaited<ReturnType<typeof openPage>>
let standIn: Opened
let unmet: Opened
beforeAll(async () => {
  ;[standIn, unmet] = await Promise.all([openPage('../drift/in-page.ts'), openPage()])
})
afterAll(() => Promise.all([standIn?.close(), unmet?.close()]))

const drift = (count: number, pages: Pages) =>
  standIn.page.evaluate((...how) => globalThis.drift(0, ...how), count, pages)

// The others cannot be known whole: dialogs that only say "Manage", a count of which nobody says what
// it is. A reader that refuses more than that would be useless, however honest.
test('no page of the stand-in is read wrongly, and nearly all of them whole', async () => {
  const { wrongs, right, refused } = await drift(600, 'plain')
  expect(wrongs).toEqual([])
  expect(right / (right + refused)).toBeGreaterThan(0.87)
})

test('no page of the stand-in in words that nobody knows is read wrongly', async () => {
  const { wrongs, right, refused } = await drift(600, 'invented')
  expect(wrongs).toEqual([])
  expect(right + refused).toBe(60)
})

test('no changed page of the stand-in is read wrongly', async () => {
  expect((await drift(800, 'changed')).wrongs).toEqual([])
})

test('no fault in the drawing of a page makes it read wrongly', async () => {
  const { read, wrong, less } = await standIn.page.evaluate(() => globalThis.faulty())
  expect(wrong).toEqual([])
  expect(less).toEqual([])
  expect(read).toBeGreaterThan(500)
})

test('pages of portals that nobody has met are not read wrongly, and nearly all of them whole', async () => {
  const results = await unmet.page.evaluate(() => globalThis.unseen(0, 400, {}))
  const wrong = results
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ seed, kind, language, why }) => `${seed} ${kind}, ${language}: ${why.join('; ')}`)
  expect(wrong).toEqual([])
  const right = results.filter(({ verdict }) => verdict === 'right').length
  expect(right / results.length).toBeGreaterThan(0.94)
})
