// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Home } from '../../../components/popup/home.tsx'
import { Places } from '../../../components/popup/places.tsx'
import { StateNotice } from '../../../components/popup/states.tsx'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import { maskedNamesKey, noticesKey, stateKey } from '../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import { createPopupModel } from '../../../lib/models/popup/popup-model.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { fakePorts } from '../../fixtures/popup-ports.ts'
import type { FakePorts } from '../../fixtures/popup-ports.ts'
import { speak } from '../../fixtures/speak.ts'
import { statesAt } from '../../fixtures/states.ts'

const now = new Date(2026, 10, 22, 12)
let ports: FakePorts
let root: HTMLElement
beforeEach(() => {
  speak('en')
  ports = fakePorts(now)
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

function show(name: string): PopupModel {
  const seed = statesAt(now).find((state) => state.name === name)!
  const model = createPopupModel(ports, {
    kept: {
      stored: (seed.local[stateKey] as StoredState | undefined) ?? null,
      settings: defaultSettings,
      maskedNames: (seed.session[maskedNamesKey] ?? {}) as Record<string, string>,
      storageFull: noticesKey in seed.session,
      outdatedTab: name === 'updated' ? 1 : null,
    },
    access: seed.access,
    online: seed.online,
    place: { view: 'home' },
    search: '',
  })
  act(() => render(<Home model={model} />, root))
  return model
}
const notice = () => root.querySelector('.notice')
const cards = () => [...root.querySelectorAll('.card')].map((card) => card.textContent)

describe.each(statesAt(now).map(({ name }) => name))('%s', (name) => {
  test('says one thing in words, with at most one button', () => {
    show(name)
    const read = ['read', 'contradiction', 'unsure-device', 'reading-with-data']
    const quiet = read.some((start) => name === start || name.startsWith('read-'))
    expect(notice() === null).toBe(quiet)
    expect(notice()?.querySelectorAll('button').length ?? 0).toBeLessThanOrEqual(1)
    if (!quiet && name !== 'reading')
      expect(notice()?.querySelector('button')?.textContent).toBeTruthy()
  })

  test('every word is there: no message shows as its own key', () => {
    show(name)
    expect(root.textContent).not.toMatch(/\b(?:popup|state|standing|card|get)_\w+/)
  })
})

test('what the button of each state does', async () => {
  const pressed: Record<string, unknown> = {}
  for (const name of [
    'first-run',
    'no-access',
    'signed-out',
    'stale',
    'could-not-read',
    'list-not-read',
    'account-switched',
    'unreachable',
  ]) {
    ports = fakePorts(now)
    const model = show(name)
    await act(async () => notice()?.querySelector('button')?.click())
    pressed[name] = [...ports.opened, ...ports.sent, model.place.value.view]
    render(null, root)
  }
  const portal = 'https://my.kaspersky.com/MyLicenses'
  expect(pressed).toEqual({
    'first-run': [portal, 'home'],
    'no-access': ['refresh', 'home'],
    'signed-out': [portal, 'home'],
    stale: ['refresh', 'home'],
    'could-not-read': ['scrubbed-copy'],
    'list-not-read': ['refresh', 'home'],
    'account-switched': ['account-switch-seen', 'home'],
    unreachable: ['refresh', 'home'],
  })
})

test('cards stand by what needs attention, each with its state, date and places', () => {
  show('read')
  expect(cards()).toEqual([
    'Kaspersky Safe KidsEnds in 12 daysuntil December 4, 2026The only device place is used',
    'Kaspersky Total SecurityExpiredended October 13, 20262 of 3 devices',
    'Kaspersky PlusNot activatedlasts 365 days once started0 of 5 devices',
    'Kaspersky VPN Secure ConnectionActiveuntil February 20, 2027All 5 device places are used',
    'Kaspersky StandardActiveuntil June 11, 2027For 3 devicesShared with you',
    'Kaspersky PremiumActiveuntil August 4, 20273 of 10 devices',
    'Kaspersky FreeFree',
  ])
})

test('two accounts whose masked names are the same are not told apart by them', () => {
  const same = { kind: 'account-switched', account: 'a…@e….com', before: 'a…@e….com' } as const
  const model = createPopupModel(ports, {
    kept: {
      stored: null,
      settings: defaultSettings,
      maskedNames: {},
      storageFull: false,
      outdatedTab: null,
    },
    access: true,
    online: true,
    place: { view: 'home' },
    search: '',
  })
  act(() => render(<StateNotice state={same} model={model} />, root))
  expect(notice()?.textContent).not.toContain('a…@e….com')
  act(() => render(<StateNotice state={{ ...same, before: 'm…@e….org' }} model={model} />, root))
  expect(notice()?.textContent).toContain(
    'You are signed in as a…@e….com. Last time it was m…@e….org.',
  )
})

test.each([
  { language: 'en', used: 0, total: 1, words: '0 of 1 device' },
  { language: 'pl', used: 1, total: 5, words: '1 z 5 urządzeń' },
  { language: 'ru', used: 3, total: 21, words: '3 из 21 устройства' },
  { language: 'ar', used: 1, total: 2, words: 'من جهازين' },
])('places in $language: $used of $total', ({ language, used, total, words }) => {
  speak(language)
  act(() => render(<Places places={{ used, total }} />, root))
  expect(root.textContent).toContain(words)
})

test('the status line: whose, how old, while reading, and the honest end', async () => {
  const words = () => root.querySelector('.status-words')?.textContent
  const model = show('read')
  expect(words()).toBe('a…@e….comRead 5 minutes ago')
  const answer = ports.answerLater('refresh')
  const done = model.refresh()
  await act(() => undefined)
  expect(words()).toBe('a…@e….comReading your subscriptions…')
  answer({ ok: true })
  await act(() => done)
  expect(words()).toBe('a…@e….comDone: read all 7 just now')
  show('partly-read')
  expect(words()).toBe('a…@e….comRead 6 of 7, 5 minutes ago')
})

test('a list that may not be whole is never called all', async () => {
  const model = show('maybe-incomplete')
  await act(() => model.refresh())
  expect(root.querySelector('.status-words')?.textContent).not.toContain('all')
})

test.each([
  { name: 'partly-read', offered: true },
  { name: 'maybe-incomplete', offered: true },
  { name: 'read', offered: false },
  { name: 'contradiction', offered: false },
])(
  '$name: under "Is something missing?" the copy is offered: $offered',
  async ({ name, offered }) => {
    const model = show(name)
    const unfold = root.querySelector('details.unfold') as HTMLDetailsElement
    act(() => {
      unfold.open = true
      unfold.dispatchEvent(new Event('toggle'))
    })
    await vi.waitFor(() => expect(unfold.textContent).toContain('e-mail'))
    const button = unfold.querySelector('button')
    expect(button?.textContent ?? null).toBe(offered ? 'Look at the copy first' : null)
    act(() => button?.click())
    expect(model.place.value.view).toBe(offered ? 'scrubbed-copy' : 'home')
  },
)
