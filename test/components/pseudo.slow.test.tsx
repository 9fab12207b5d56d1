// @vitest-environment happy-dom
import { render } from 'preact'
import { act, actAsync } from '../fixtures/act.ts'
import { beforeEach, expect, test } from 'vitest'
import { OptionsPage } from '../../components/options/options-page.tsx'
import { Answers } from '../../components/popup/answers/answers.tsx'
import { CardDevices } from '../../components/popup/card/card-devices.tsx'
import { OverviewPage } from '../../components/overview/overview-page.tsx'
import { Downloads } from '../../components/popup/downloads/downloads.tsx'
import { Home } from '../../components/popup/home/home.tsx'
import { Notices } from '../../components/notices/notices.tsx'
import { SearchField } from '../../components/popup/search-field.tsx'
import { WelcomePage } from '../../components/welcome/welcome-page.tsx'
import { maskedNamesKey, noticesKey, stateKey } from '../../lib/contracts/stored.ts'
import type { Settings, StoredState } from '../../lib/contracts/stored.ts'
import { type BannerBrief, bannerCard } from '../../lib/companion/banner/banner-card.ts'
import { type Sight, guideCard } from '../../lib/companion/guide/guide-card.ts'
import { questions } from '../../lib/domain/answers/questions.ts'
import { createOptionsModel } from '../../lib/models/options/options-model.ts'
import type { OptionsPort } from '../../lib/models/options/options-model.ts'
import { createOverviewModel } from '../../lib/models/overview/overview-model.ts'
import type { OverviewPort } from '../../lib/models/overview/overview-model.ts'
import type { AnswersPlace } from '../../lib/models/popup/navigation.ts'
import { createPopupModel } from '../../lib/models/popup/popup-model.ts'
import type { Send } from '../../lib/models/send.ts'
import { createWelcomeModel } from '../../lib/models/welcome/welcome-model.ts'
import { keptWith, startWith } from '../fixtures/kept.ts'
import { fakePorts } from '../fixtures/popup-ports.ts'
import { pseudo, withoutMessages } from '../fixtures/pseudo.ts'
import { speakPseudo } from '../fixtures/speak.ts'
import { stage } from '../fixtures/stage.ts'
import { statesAt } from '../fixtures/states.ts'
import { familySheet } from '../tools/gallery/scenes.ts'

const now = new Date(2026, 10, 22, 12)
const root = stage()
const states = statesAt(now)
const settings: Settings = {
  automaticReading: true,
  intervalHours: 12,
  reminders: true,
  reminderDays: 14,
  thisDevice: null,
  region: null,
  theme: 'system',
  language: null,
  banner: true,
  placesBadge: false,
  deviceCounts: false,
}
const stored = states.find(({ name }) => name === 'read')!.local[stateKey] as StoredState

/** What a reader or a screen reader gets to read, that came through no message. */
function bare(): string[] {
  const seen = root.cloneNode(true) as HTMLElement
  // Countries and languages to choose from name themselves, and the packages inside.
  for (const one of seen.querySelectorAll('option, .inside li'))
    if (!one.textContent.includes('⟦')) one.remove()
  const named = [...seen.querySelectorAll('*')].flatMap((one) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  )
  const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  return [...texts, ...named].map(withoutMessages).filter((text) => /\p{L}{2}/u.test(text))
}

/**
 * Names, the same in every language: of products and packages, countries and languages, and
 * addresses.
 */
const products = new Set(JSON.stringify(states).match(/(?<="product":")[^"]+/g))
const names =
  /^(?:Download Companion.*|VPN|Password Manager|Kaspersky.*|\S+(?:@|:\/\/)\S+|a…@e….com)$/
const isName = (text: string) => products.has(text) || names.test(text)
const unsaid = () => bare().filter((text) => !isName(text))

beforeEach(() => speakPseudo())

const optionsPort: OptionsPort = {
  version: '0.1.0',
  feedback: 'https://feedback.example/',
  now: () => now,
  names: {
    masked: () => Promise.resolve({ [stored.current!]: 'a…@e….com' }),
    given: () => Promise.resolve({}),
    save: () => Promise.resolve(),
  },
  settings: {
    read: () => Promise.resolve({ settings, locked: ['theme'] }),
    save: () => Promise.resolve(),
    watch: () => undefined,
  },
  state: { read: () => Promise.resolve(stored), watch: () => undefined },
  notifications: { granted: () => Promise.resolve(false), ask: () => Promise.resolve(true) },
  forget: () => Promise.resolve({ left: false }),
  saveFile: () => undefined,
}

function popupFor({ name, local, session, access, online }: (typeof states)[number]) {
  const model = createPopupModel(
    fakePorts(now),
    startWith({
      kept: keptWith({
        stored: (local[stateKey] as StoredState | undefined) ?? null,
        maskedNames: (session[maskedNamesKey] ?? {}) as Record<string, string>,
        storageFull: noticesKey in session,
        outdatedTab: name === 'updated' ? 1 : null,
      }),
      access,
      online,
    }),
  )
  return model
}

const overviewPort: OverviewPort = {
  now: () => now,
  token: () => 'made-up',
  saveSheet: () => Promise.resolve(),
  watchSheet: () => undefined,
  send: (async () => 'no-answer') as Send,
  openTab: () => Promise.resolve(),
  openOptions: () => Promise.resolve(),
  print: () => undefined,
}
const people = new Set(familySheet.devices.map(({ person }) => person))

test('is in brackets, 40 % longer, and what is put in stays', () => {
  expect(pseudo('Only $1 of $2')).toBe('⟦Öñļy $1 öf $2 žžžžžž⟧')
  expect(withoutMessages('⟦a ⟦b⟧ c⟧ d')).toBe('d')
})

test.each(states.map((state) => [state.name, state] as const))('home, %s', (_, state) => {
  const views = { notices: Notices, search: SearchField, 'card-devices': CardDevices }
  act(() => render(<Home model={popupFor(state)} views={views} />, root))
  expect(unsaid()).toEqual([])
})

test.each(
  ['s1', 's3', 's4', 's5', 's6', 's7', null].flatMap((id) =>
    ([null, 'ios', 'android', 'macos'] as const).map((platform) => [id, platform] as const),
  ),
)('downloads of %s for %s', async (subscription, platform) => {
  const model = popupFor(states.find(({ name }) => name === 'read')!)
  const at = { view: 'downloads', subscription, application: null, platform } as const
  await actAsync(async () => render(<Downloads model={model} at={at} />, root))
  expect(unsaid()).toEqual([])
})

test('settings', async () => {
  const model = createOptionsModel(optionsPort)
  await actAsync(async () => render(<OptionsPage model={model} />, root))
  await actAsync(async () => undefined)
  expect(root.querySelectorAll('select').length).toBeGreaterThan(3)
  expect(unsaid()).toEqual([])
})

test.each([null, familySheet])('overview', async (sheet) => {
  const home = createPopupModel(fakePorts(now), startWith({ kept: keptWith({ stored }) }))
  const model = createOverviewModel(overviewPort, home, sheet)
  await actAsync(async () => render(<OverviewPage model={model} home={home} />, root))
  expect(root.querySelectorAll('section').length).toBeGreaterThan(1)
  expect(unsaid().filter((text) => !people.has(text.replace(' ·', '')))).toEqual([])
})

test.each(['chromium', 'firefox', 'safari_mac', 'safari_touch'] as const)(
  'welcome, %s',
  async (browser) => {
    const access = {
      granted: () => Promise.resolve(false),
      ask: () => Promise.resolve(false),
      watch: () => undefined,
    }
    const model = createWelcomeModel({ browser, access, openSettings: () => undefined })
    const page = <WelcomePage model={model} portal="https://portal.example/" />
    await actAsync(async () => render(page, root))
    expect(unsaid()).toEqual([])
  },
)

const matters = Object.keys(questions.what.answers)
test.each(matters)('answers, %s: every question on the way, and the reason', async (matter) => {
  const model = popupFor(states.find(({ name }) => name === 'read')!)
  const draw = () => render(<Answers model={model} at={model.place.value as AnswersPlace} />, root)
  await actAsync(async () => model.openAnswers(null))
  let at = matters.indexOf(matter)
  while (root.querySelector('.why-not') === null) {
    await actAsync(async () => draw())
    expect(unsaid()).toEqual([])
    await actAsync(async () =>
      root.querySelectorAll<HTMLElement>('.answers li button')[at]?.click(),
    )
    at = 0
  }
})

const brief: BannerBrief = {
  show: 'banner',
  device: { platform: 'ipados', certainty: 'sure', desktopMode: true },
  offered: 'macos',
  cause: 'desktop-site',
  remedy: 'other-downloads',
  application: 'Kaspersky',
  chosenBy: 'main',
  url: null,
}
const banners: Partial<BannerBrief>[] = [
  {},
  { url: 'https://apps.apple.com/app/id1', chosenBy: 'dialog' },
  { application: null, cause: 'other' },
  { remedy: 'none' },
  { chosenBy: 'account', device: { platform: 'ios', certainty: 'likely', desktopMode: false } },
]
test.each(banners)('the banner with %j', (part) => {
  const nothing = () => undefined
  const actions = { showWhere: nothing, thisIsAMac: nothing, notNow: nothing }
  root.append(bannerCard({ ...brief, ...part }, actions))
  expect(root.querySelectorAll('button').length).toBeGreaterThan(0)
  expect(unsaid()).toEqual([])
})

test.each(['marked', 'covered', 'within', 'above', 'below', 'not-found'] as Sight[])(
  'the guide, %s',
  (sight) => {
    const { element, tell } = guideCard(() => undefined)
    root.append(element)
    tell(
      { name: 'press_download', number: 1, of: 5, spot: 'download', last: false },
      sight,
      null,
      null,
    )
    expect(unsaid()).toEqual([])
  },
)
