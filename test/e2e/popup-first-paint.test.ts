import type browser from 'webextension-polyfill'
import { beforeAll, expect, test } from 'vitest'
import { statesAt } from '../fixtures/states.ts'
import { show } from '../tools/gallery/show.ts'
import { until } from './harness/index.ts'
import { useScenes } from './harness/use-scenes.ts'

const stage = useScenes()
beforeAll(() =>
  stage.page.evaluateOnNewDocument(() => {
    const used: string[] = []
    const note = (what: string) => document.querySelector('.card') ?? used.push(what)
    for (const name of Object.getOwnPropertyNames(Intl)) {
      const made = Reflect.get(Intl, name) as object
      if (typeof made !== 'function' || !/^[A-Z]/.test(name)) continue
      const watched = new Proxy(made, {
        apply: (target, self, args) => (note(name), Reflect.apply(target as never, self, args)),
        construct: (target, args) => (
          note(name),
          Reflect.construct(target as never, args) as object
        ),
      })
      Object.defineProperty(Intl, name, { value: watched })
    }
    for (const [owner, names] of [
      [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
      [Number.prototype, ['toLocaleString']],
      [Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']],
    ] as const)
      for (const name of names) {
        const own = Reflect.get(owner, name) as (...args: unknown[]) => unknown
        Object.defineProperty(owner, name, {
          value(this: unknown, ...args: unknown[]) {
            note(name)
            return own.apply(this, args)
          },
        })
      }
    const { runtime, storage } = (window as unknown as { chrome: typeof browser }).chrome
    for (const [owner, name] of [
      [runtime, 'sendMessage'],
      ...[storage.local, storage.session, storage.sync].map((area) => [area, 'set'] as const),
    ] as [object, string][]) {
      const own = Reflect.get(owner, name) as (...args: unknown[]) => unknown
      Reflect.set(owner, name, (...args: unknown[]) => (note(name), own.apply(owner, args)))
    }
    Object.assign(window, { usedBeforePaint: used })
  }),
)

const plain = { width: 380, dark: false, text: 1, forcedColors: false }
const seed = (name: string) => ({
  ...statesAt(new Date()).find((state) => state.name === name)!,
  page: 'popup.html' as const,
  widths: [380],
})
const used = () =>
  stage.page.evaluate(() => (window as unknown as { usedBeforePaint: string[] }).usedBeforePaint)

// The first such object in a new renderer costs 13 ms, a comparison by a collator 8. A message and
// a write start the worker, in the same process: 25 ms.
test.each(['read', 'read-hundred', 'partly-read', 'stale', 'reading-with-data'])(
  '%s: nothing of Intl is called, nothing sent or written before the cards stand',
  async (name) => {
    await show(stage, seed(name), plain)
    await until('the cards', async () => (await stage.page.$$('.card')).length > 0)
    expect(await used()).toEqual([])
  },
)

test('the watch sees what is made', async () => {
  await show(stage, seed('first-run'), plain)
  await stage.page.evaluate(() => {
    Object.assign(window, { made: new Intl.PluralRules('en'), compared: 'a'.localeCompare('b') })
    return (window as unknown as { chrome: typeof browser }).chrome.storage.session.set({})
  })
  expect(await used()).toEqual(expect.arrayContaining(['PluralRules', 'localeCompare', 'set']))
})

test('one size and one weight of letters until the first subscriptions stand', async () => {
  await show(stage, seed('read'), plain)
  const faces = await stage.page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      if (!parent || parent.closest('script, details > :not(summary)')) continue
      const { fontSize, fontWeight, fontFamily } = getComputedStyle(parent)
      found.add(`${fontSize} ${fontWeight} ${fontFamily.slice(0, 9)}`)
    }
    return [...found]
  })
  expect(faces).toEqual(['14px 400 system-ui'])
})
