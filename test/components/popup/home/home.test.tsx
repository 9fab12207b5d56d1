// @vitest-environment happy-dom
import { render } from 'preact'
import { act, actAsync } from '../../../fixtures/act.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CardDevices } from '../../../../components/popup/card/card-devices.tsx'
import { Home } from '../../../../components/popup/home/home.tsx'
import { SearchField } from '../../../../components/popup/search-field.tsx'
import { SubscriptionList } from '../../../../components/popup/home/subscription-list.tsx'
import { Notices } from '../../../../components/notices/notices.tsx'
import { placesWords } from '../../../../lib/models/places-words.ts'
import { StateNotice } from '../../../../components/notices/states.tsx'
import {
  maskedNamesKey,
  newsSeenKey,
  noticesKey,
  stateKey,
} from '../../../../lib/contracts/stored.ts'
import type { Views } from '../../../../components/popup/views.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { word } from '../../../../lib/browser/i18n.ts'
import { newsNumber } from '../../../../lib/models/popup/whats-new.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import type { PopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import type { FakePorts } from '../../../fixtures/popup-ports.ts'
import { speak } from '../../../fixtures/speak.ts'
import { statesAt } from '../../../fixtures/states.ts'

const views: Partial<Views> = { notices: Notices, search: SearchField }
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

function show(name: string, here = views): PopupModel {
  const seed = statesAt(now).find((state) => state.name === name)!
  const model = createPopupModel(
    ports,
    startWith({
      kept: keptWith({
        stored: (seed.local[stateKey] as StoredState | undefined) ?? null,
        maskedNames: (seed.session[maskedNamesKey] ?? {}) as Record<string, string>,
        storageFull: noticesKey in seed.session,
        outdatedTab: name === 'updated' ? 1 : null,
        newsSeen: (seed.local[newsSeenKey] as number | undefined) ?? null,
      }),
      access: seed.access,
      online: seed.online,
    }),
  )
  act(() => render(<Home model={model} views={here} />, root))
  return model
}
const notice = () => root.querySelector('.notice')
const cards = () => [...root.querySelectorAll('.card')].map((card) => card.textContent)

describe.each(statesAt(now).map(({ name }) => name))('%s', (name) => {
  test('says one thing in words, with at most one main button', () => {
    show(name)
    const read = ['read', 'contradiction', 'unsure-device', 'reading-with-data']
    const quiet = read.some((start) => name === start || name.startsWith('read-'))
    expect(notice() === null).toBe(quiet)
    const also = /^(?:could-not-read|list-not-read)/.test(name) ? 1 : 0
    expect(notice()?.querySelectorAll('button').length ?? 0).toBeLessThanOrEqual(1 + also)
    expect(notice()?.querySelectorAll('.button-primary').length ?? 0).toBeLessThanOrEqual(1)
    if (!quiet && name !== 'reading')
      expect(notice()?.querySelector('button')?.textContent).toBeTruthy()
  })

  test('every word is there: no message shows as its own key', () => {
    show(name)
    expect(root.textContent).not.toMatch(/\b(?:popup|state|standing|card|get)_\w+/)
  })
})

test('offline, what was saved is spoken of only where there is something', () => {
  const said = (name: string) => {
    show(name)
    return notice()?.textContent
  }
  expect([said('offline'), said('offline-first-run')]).toEqual([
    'You are offlineThis is what was saved. It refreshes by itself when you are back online.Try again',
    'You are offlineTry again',
  ])
})

test('without access, what was read before is called older, and nothing is promised to be shown', () => {
  const said = (name: string) => {
    show(name)
    return notice()?.textContent
  }
  expect([said('no-access'), said('no-access-with-data')]).toEqual([
    'No access to My KasperskyTo show your subscriptions, this extension needs to see my.kaspersky.com, and no other site.Allow my.kaspersky.com',
    'No access to My KasperskyWhat you see may be older. Allow access to my.kaspersky.com. No other site is read.Allow my.kaspersky.com',
  ])
})

test('what My Kaspersky contradicts itself in has no green tick, and says so before all else', () => {
  const first = () => [cards()[0], root.querySelector('.card')?.className]
  const model = show('contradiction')
  const said = 'Activeuntil August 4, 20273 of 10 used · 7 freeMy Kaspersky contradicts itself'
  expect(first()).toEqual([`Kaspersky Premium${said}`, 'card tone-warn'])
  const stored = structuredClone(model.kept.value.stored!)
  stored.accounts[stored.current!]!.reading!.warnings.push({
    kind: 'fields-unread',
    subscription: 's1',
    fields: ['state'],
  })
  act(() => ports.change({ stored }))
  expect(first()).toEqual([`Kaspersky Premium${said}`, 'card tone-warn'])
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
    await actAsync(async () => {
      notice()?.querySelector('button')?.click()
      await new Promise((done) => setTimeout(done)) // what the press leads to
    })
    pressed[name] = [...ports.opened, ...ports.sent, model.place.value.view]
    render(null, root)
  }
  const portal = 'https://my.kaspersky.com/MyLicenses'
  expect(pressed).toEqual({
    'first-run': [portal, 'home'],
    'no-access': ['refresh', 'home'],
    'signed-out': [portal, 'home'],
    stale: ['refresh', 'home'],
    'could-not-read': [portal, 'home'],
    'list-not-read': ['refresh', 'home'],
    'account-switched': ['account-switch-seen', 'home'],
    unreachable: ['refresh', 'home'],
  })
})

test.each([
  ['could-not-read', 'The list could not be read', 'A copy of the page'],
  ['could-not-read-with-data', 'My Kaspersky looks different', 'Not everything could be read.'],
])('%s: says how much was not read; the copy is offered beside the portal', (name, title, text) => {
  const model = show(name)
  expect(notice()?.querySelector('h2')?.textContent).toBe(title)
  expect(notice()?.querySelector('p')?.textContent).toMatch(new RegExp(`^${text}`))
  const buttons = [...notice()!.querySelectorAll('button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Open My Kaspersky',
    'See the copy',
  ])
  act(() => buttons[1]?.click())
  expect(model.place.value.view).toBe('scrubbed-copy')
})

test('a card shows for which devices it can be got, and says which, whatever its state', () => {
  show('read', { ...views, 'card-devices': CardDevices })
  const had = (id: string) => {
    const devices = root.querySelector(`#facts-${id} .card-devices`)
    return [devices?.querySelectorAll('svg').length, devices?.textContent]
  }
  expect(had('s1')).toEqual([3, 'This device · Mac · iPhone · iPad · Android'])
  expect(had('s4')).toEqual([3, 'This device · Mac · iPhone · iPad · Android'])
  expect(had('s5')).toEqual([3, 'This device · Mac · iPhone · iPad · Android'])
  expect(had('s6')).toEqual([3, 'This device · Mac · iPhone · iPad · Android'])
})

test('what can be used stands first, with free places before full ones; the rest is one line that unfolds', () => {
  show('read')
  const folded = root.querySelector<HTMLDetailsElement>('.attention')
  expect(folded?.querySelector('summary')?.textContent).toBe('1 more needs attention')
  // With "Is something missing?": one of the two is open at a time.
  expect(folded?.getAttribute('name')).toBe('reasons')
  expect(folded?.open).toBe(false)
  expect(cards()).toEqual([
    'Kaspersky PremiumActiveuntil August 4, 20273 of 10 used · 7 free',
    'Kaspersky StandardActiveuntil June 11, 2027For 3 devicesShared with you',
    'Kaspersky Safe KidsEnds in 12 daysuntil December 4, 20261 of 1 used · 0 free',
    'Kaspersky VPN Secure ConnectionActiveuntil February 20, 2027All 5 used',
    'Kaspersky PlusNot activatedlasts 365 days once started0 of 5 used · 5 free',
    'Kaspersky FreeFree',
    'Kaspersky Total SecurityExpiredended October 13, 2026',
  ])
})

test('a card is described by all that the eye gets', () => {
  show('read', { ...views, 'card-devices': CardDevices })
  const described = root
    .querySelector('#card-s7')
    ?.getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => root.querySelector(`#${id}`)?.textContent)
  expect(described).toEqual([
    'Active',
    'until June 11, 2027For 3 devicesShared with youThis device · Mac · iPhone · iPad · Android',
  ])
})

test('where nothing can be used, what needs attention stands open', () => {
  const model = show('read')
  const ended = model.home.value.subscriptions!.filter(({ expired }) => expired)
  act(() => render(<SubscriptionList model={model} all={ended} />, root))
  const all = root.querySelector<HTMLDetailsElement>('.attention')
  expect([all?.open, all?.hasAttribute('name')]).toEqual([true, false])
})

test('what is new is said once, under an up-to-date list only', async () => {
  const model = show('news')
  expect(notice()?.textContent).toContain(word('news_text'))
  await actAsync(async () => notice()?.querySelector('button')?.click())
  expect([notice(), ports.newsSeen]).toEqual([null, newsNumber])
  expect(model.home.value.state.kind).toBe('read')
})

test('an account is called as the user calls it', () => {
  const model = show('read')
  act(() => {
    model.kept.value = { ...model.kept.value, nicknames: { 'made-up-account': 'Grandma' } }
  })
  expect(root.querySelector('.account')?.textContent).toBe('Grandma')
})

test('two accounts whose masked names are the same are not told apart by them', () => {
  const same = { kind: 'account-switched', account: 'a…@e….com', before: 'a…@e….com' } as const
  const model = createPopupModel(ports, startWith())
  act(() => render(<StateNotice state={same} model={model} />, root))
  expect(notice()?.textContent).not.toContain('a…@e….com')
  act(() => render(<StateNotice state={{ ...same, before: 'm…@e….org' }} model={model} />, root))
  expect(notice()?.textContent).toContain('Now a…@e….com, before m…@e….org.')
})

test.each([
  { language: 'en', used: 0, total: 1, words: '0 of 1 used · 1 free' },
  { language: 'pl', used: 1, total: 5, words: 'Zajęte: 1 z 5 · Wolne: 4' },
  { language: 'ru', used: 3, total: 21, words: 'Занято 3 из 21 · Свободно 18' },
  { language: 'ja', used: 2, total: 2, words: '2台すべて使用中' },
])('places in $language: $used of $total', ({ language, used, total, words }) => {
  speak(language)
  expect(placesWords({ used, total })).toBe(words)
})

test('the head: whose, how old, and while reading', async () => {
  const words = () => ['.account', '.status'].map((one) => root.querySelector(one)?.textContent)
  const model = show('read')
  expect(words()).toEqual(['a…@e….com', 'Updated 5 minutes ago'])
  const answer = ports.answerLater('refresh')
  const done = model.refresh()
  await actAsync(async () => undefined)
  expect(words()).toEqual(['a…@e….com', 'Checking…'])
  answer({ ok: true })
  await actAsync(() => done)
  expect(words()).toEqual(['a…@e….com', 'Updated 5 minutes ago'])
})

test.each([
  { name: 'partly-read', said: 'Only 6 of 7 could be read' },
  { name: 'maybe-incomplete', said: 'There may be more than this' },
])('$name: a part is called a part, once', ({ name, said }) => {
  show(name)
  expect(notice()?.textContent).toContain(said)
  expect(root.querySelector('.status')?.textContent).toBe('Updated 5 minutes ago')
})

test('where page and list differ, both are said with their ages, and one button reads anew', async () => {
  const model = show('differs')
  expect(notice()?.querySelector('p')?.textContent).toBe(
    'Only on the page: Kaspersky Safe Kids. Kaspersky Premium: on the page “4 of 10 used · 6 free”, here “3 of 10 used · 7 free”. On the page: Updated 2 minutes ago · Here: Updated 5 minutes ago',
  )
  expect(root.querySelector('.status')?.textContent).toBe('Updated 5 minutes ago')
  act(() => render(<SubscriptionList model={model} all={model.home.value.subscriptions!} />, root))
  expect(cards()[0]).toContain('My Kaspersky’s page shows something else')
  act(() => render(<Home model={model} views={views} />, root))
  await actAsync(async () => notice()?.querySelector('button')?.click())
  expect(ports.sent).toEqual(['refresh'])
})

test('a failure after it does not hide that there may be more', () => {
  const model = show('failed-in-part')
  expect(model.home.value.state.kind).toBe('unreachable')
  expect(root.querySelector('.status')?.textContent).toBe(
    'There may be more than this · Updated 5 minutes ago',
  )
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
    const unfold = root.querySelector('details[name=reasons]:not(.attention)') as HTMLDetailsElement
    act(() => {
      unfold.open = true
      unfold.dispatchEvent(new Event('toggle'))
    })
    await vi.waitFor(() => expect(unfold.textContent).toContain('e-mail'))
    const button = [...unfold.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'See the copy',
    )
    expect(button !== undefined).toBe(offered)
    act(() => button?.click())
    expect(model.place.value.view).toBe(offered ? 'scrubbed-copy' : 'home')
  },
)
