// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Answers } from '../../../components/popup/answers/answers.tsx'
import { Downloads } from '../../../components/popup/downloads/downloads.tsx'
import { needed, Popup } from '../../../components/popup/popup.tsx'
import { ScrubbedCopy } from '../../../components/scrubbed-copy.tsx'
import type { PopupParts } from '../../../components/popup/views.ts'
import { word } from '../../../lib/browser/i18n.ts'
import { stateKey } from '../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import type { Warning } from '../../../lib/domain/reading.ts'
import type { Device } from '../../../lib/domain/device.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { createPopupModel, type PopupStart } from '../../../lib/models/popup/popup-model.ts'
import { act } from '../../fixtures/act.ts'
import { keptWith, startWith } from '../../fixtures/kept.ts'
import { fakePorts } from '../../fixtures/popup-ports.ts'
import { stage } from '../../fixtures/stage.ts'
import { statesAt } from '../../fixtures/states.ts'
import { dayAfter } from '../../fixtures/subscriptions.ts'

const now = new Date(2026, 10, 22, 12)
const read = statesAt(now).find(({ name }) => name === 'read')!.local[stateKey] as StoredState
const root = stage()

const views = { downloads: Downloads, answers: Answers, 'scrubbed-copy': ScrubbedCopy }
/** Views beside these are never loaded. */
const load = Object.fromEntries(
  ['downloads', 'answers', 'scrubbed-copy', 'notices', 'search', 'card-devices'].map((name) => [
    name,
    () => new Promise(() => undefined),
  ]),
) as PopupParts

function modelOf(
  subscriptions: Subscription[],
  device: Device,
  begin: Partial<PopupStart> = {},
  warnings: Warning[] = [],
) {
  const reading = { subscriptions, warnings, readAt: now.getTime(), source: 'json' as const }
  const stored: StoredState = {
    ...read,
    device,
    accounts: { [read.current!]: { lastSeen: now.getTime(), reading } },
  }
  return createPopupModel(fakePorts(now), startWith({ kept: keptWith({ stored }), ...begin }))
}

function show(subscriptions: Subscription[], device: Device) {
  const model = modelOf(subscriptions, device)
  act(() => render(<Popup model={model} load={load} loaded={views} />, root))
  return model
}

const windows = { platform: 'windows', certainty: 'sure', desktopMode: false } as const
const unsure = { platform: 'unknown', certainty: 'unsure', desktopMode: false } as const
const active = (id: string): Subscription => ({
  id,
  product: 'Kaspersky Premium',
  activated: true,
  expired: false,
  free: false,
  expiresOn: dayAfter(now, 200),
})

test.each([
  { name: 'a list', all: [active('s1'), active('s2')], device: windows, about: null, is: 'BUTTON' },
  { name: 'one alone', all: [active('s1')], device: windows, about: 's1', is: 'SUMMARY' },
  {
    name: 'one alone on a device that is not known',
    all: [active('s1')],
    device: unsure,
    about: 's1',
    is: 'BUTTON',
  },
])('$name: from the questions the focus comes back to what opened them', (row) => {
  const model = show(row.all, row.device)
  act(() => model.openAnswers(row.about))
  expect(root.querySelector('.answers')).not.toBeNull()
  act(() => void model.back())
  const [first, ...more] = root.querySelectorAll('#answers')
  expect([first?.tagName, more]).toEqual([row.is, []])
  expect([first?.textContent, document.activeElement === first]).toEqual([
    'I can’t download it',
    true,
  ])
})

test('from a view that nothing on the home opens, the heading gets the focus', () => {
  const model = show([active('s1'), active('s2')], windows)
  act(() => model.go({ view: 'scrubbed-copy' }))
  const heading = root.querySelector('h1')
  expect(heading?.textContent).toBe(word('popup_copy_title'))
  act(() => void model.back())
  expect(document.activeElement).toBe(root.querySelector('h1'))
  expect(document.activeElement).not.toBe(heading)
})

test('the notices over the only subscription are there, too, where its downloads were open last', () => {
  const choice = { application: null, platform: 'ios' } as const
  const place = { view: 'downloads', subscription: 's1', ...choice } as const
  const partly: Warning[] = [{ kind: 'partly-read', unread: 3, total: 4 }]
  expect(needed(modelOf([active('s1')], windows, { place }, partly))).toContain('notices')
  expect(needed(modelOf([active('s1')], windows, { place, access: false }))).toContain('notices')
  expect(needed(modelOf([active('s1')], windows, { place }))).toEqual(['downloads'])
  const two = [active('s1'), active('s2')]
  expect(needed(modelOf(two, windows, { place }, partly))).toEqual(['downloads'])
})
