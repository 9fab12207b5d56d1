// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CompanionBrief } from '../../../lib/contracts/companion-brief.ts'
import type { Scene } from '../../../lib/companion/scene.ts'
import type { Stage } from '../../../lib/companion/stage.ts'
import { startCompanion } from '../../../lib/companion/companion.ts'

const soon = () => new Promise<void>((resolve) => setTimeout(resolve))
const banner = (application: string): CompanionBrief => ({
  show: 'banner',
  device: { platform: 'ipados', certainty: 'sure', desktopMode: true },
  offered: 'macos',
  cause: 'desktop-site',
  remedy: 'app-store',
  application,
  chosenBy: 'dialog',
  url: null,
})
/** As Chromium's storage gives it back. */
const inOtherOrder = (value: object): never =>
  Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]: [string, unknown]) => [
        key,
        typeof inner === 'object' && inner ? inOtherOrder(inner) : inner,
      ]),
  ) as never

type Look = (payload: { brief: CompanionBrief | null }) => unknown
const worker = vi.hoisted(() => ({
  brief: null as unknown,
  words: null as unknown,
  answers: true,
  look: (() => undefined) as unknown,
  leave: (() => undefined) as () => unknown,
  listening: false,
}))
vi.mock('../../../lib/browser/messaging/content-script.ts', () => ({
  sendFromPage: (name: string) =>
    worker.answers
      ? Promise.resolve(name === 'companion-ready' ? worker.brief : worker.words)
      : new Promise(() => {}),
  listenInPage: (handlers: Record<string, () => unknown>) => {
    worker.look = handlers['companion-look']
    worker.leave = handlers['companion-leave']!
    worker.listening = true
    return () => (worker.listening = false)
  },
}))
vi.mock('../../../lib/browser/i18n.ts', () => ({ textDirection: () => 'ltr', speakWith: () => {} }))

/** What stands there, what stood there before, and what each may do. */
const seen = vi.hoisted(() => ({ now: null as string | null, drawn: [] as string[] }))
let stage: Stage
vi.mock('../../../lib/companion/banner/banner-scene.ts', () => ({
  bannerScene: ({ application }: { application: string }, given: Stage) => {
    stage = given
    return { application }
  },
}))
vi.mock('../../../lib/companion/scene.ts', () => ({
  showScene: (_page: Document, scene: Scene & { application: string }) => {
    seen.drawn.push((seen.now = scene.application))
    return () => (seen.now = null)
  },
}))

const rehearse = vi.hoisted(() => vi.fn<() => void>())
vi.mock('../../../lib/companion/rehearse.ts', () => ({ rehearse }))

let stop = () => {}
const start = async () => {
  stop = startCompanion(document)
  await soon()
}
const look = (brief: CompanionBrief | null) => (worker.look as Look)({ brief })

beforeEach(() => {
  Object.assign(worker, { brief: null, words: null, answers: true })
  Object.assign(seen, { now: null, drawn: [] })
  rehearse.mockClear()
})
afterEach(() => stop())

test('with nothing to show it waits, and leaves nothing in the page', async () => {
  const before = document.documentElement.outerHTML
  await start()
  expect([seen.drawn, worker.listening]).toEqual([[], true])
  expect(document.documentElement.outerHTML).toBe(before)
})

test('what the worker brings is shown in that turn, not when it was asked again', async () => {
  await start()
  worker.answers = false
  expect(look(banner('Kaspersky'))).toBe(true)
  expect(seen.now).toBe('Kaspersky')
})

test('before it knows in which words to speak it asks first', async () => {
  worker.answers = false
  await start()
  look(banner('Kaspersky'))
  expect(seen.now).toBeNull()
})

test('the same is not drawn twice, in whichever order its keys come', async () => {
  await start()
  worker.brief = inOtherOrder(banner('Kaspersky'))
  look(banner('Kaspersky'))
  await soon()
  look(inOtherOrder(banner('Kaspersky')))
  await soon()
  expect(seen.drawn).toEqual(['Kaspersky'])
})

test('another language is heard of, though the words were here already', async () => {
  await start()
  worker.words = { companion_label: { message: 'Begleiter' } }
  worker.brief = banner('Kaspersky')
  look(banner('Kaspersky'))
  await soon()
  expect(seen.drawn).toEqual(['Kaspersky', 'Kaspersky'])
})

test('what the worker does not stand by goes', async () => {
  await start()
  look(banner('Kaspersky'))
  await soon()
  expect(seen.now).toBeNull()
})

test('where nobody answers, what stands there stays', async () => {
  await start()
  worker.brief = undefined
  look(banner('Kaspersky'))
  await soon()
  expect(seen.now).toBe('Kaspersky')
})

test('sent off by the user it does not come back by what was said before that was heard', async () => {
  worker.brief = banner('Kaspersky')
  await start()
  stage.leave()
  worker.brief = null
  look(banner('Kaspersky VPN'))
  expect(seen.now).toBeNull()
  await soon()
  expect(seen.drawn).toEqual(['Kaspersky'])
})

test('an answer to what was asked before it was called off comes too late', async () => {
  worker.brief = banner('Kaspersky')
  stop = startCompanion(document)
  worker.leave()
  await soon()
  expect(seen.drawn).toEqual([])
})

test('of two answers the one asked for last counts', async () => {
  await start()
  worker.brief = banner('Kaspersky')
  look(null)
  worker.brief = banner('Kaspersky VPN')
  look(null)
  await soon()
  expect(seen.drawn).toEqual(['Kaspersky VPN'])
})

test('a scene that is over has no more say', async () => {
  worker.brief = banner('Kaspersky')
  await start()
  const first = stage
  worker.brief = banner('Kaspersky VPN')
  look(banner('Kaspersky VPN'))
  await soon()
  first.leave()
  first.show(banner('Kaspersky'))
  expect(seen.now).toBe('Kaspersky VPN')
})

test('stopped it shows nothing and hears nothing', async () => {
  worker.brief = banner('Kaspersky')
  await start()
  stop()
  expect([seen.now, worker.listening]).toEqual([null, false])
})

test('while nothing is to be shown the first card is rehearsed, once', async () => {
  await start()
  look(null)
  await soon()
  await soon()
  expect(rehearse).toHaveBeenCalledOnce()
})

test('a card that is due comes without a rehearsal', async () => {
  worker.brief = banner('Kaspersky')
  await start()
  await soon()
  expect(rehearse).not.toHaveBeenCalled()
})
