// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TimelineSection } from '../../../components/overview/timeline-section.tsx'
import { Notices } from '../../../components/notices/notices.tsx'
import { maskedNamesKey, noticesKey, stateKey } from '../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import { createOverviewModel } from '../../../lib/models/overview/overview-model.ts'
import { createPopupModel } from '../../../lib/models/popup/popup-model.ts'
import { act, actAsync } from '../../fixtures/act.ts'
import { keptWith, startWith } from '../../fixtures/kept.ts'
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

function show(name: string, change: (stored: StoredState) => void = () => undefined) {
  const seed = structuredClone(statesAt(now).find((state) => state.name === name)!)
  const stored = (seed.local[stateKey] as StoredState | undefined) ?? null
  if (stored) change(stored)
  const home = createPopupModel(
    ports,
    startWith({
      kept: keptWith({
        stored,
        maskedNames: (seed.session[maskedNamesKey] ?? {}) as Record<string, string>,
        storageFull: noticesKey in seed.session,
        outdatedTab: name === 'updated' ? 1 : null,
      }),
      access: seed.access,
      online: seed.online,
    }),
  )
  const port = {
    ...ports,
    token: () => 'made-up',
    saveSheet: async () => undefined,
    watchSheet: () => undefined,
    print: () => undefined,
  }
  const model = createOverviewModel(port, home, null)
  act(() => render(<TimelineSection model={model} home={home} />, root))
  return home
}
const notice = () => root.querySelector('.notice')
const never = 'm…@e….org · Not updated yet'
const accounts = () => [...root.querySelectorAll('.accounts li')].map((one) => one.textContent)

describe.each(statesAt(now).map(({ name }) => name))('%s', (name) => {
  test("shows the notice of the popup's home, with its button", () => {
    const home = show(name)
    const here = notice()?.outerHTML
    act(() => render(<Notices model={home} />, root))
    expect(here).toBe(notice()?.outerHTML)
  })

  test('has one button that leads to the portal', () => {
    show(name)
    const labels = [...root.querySelectorAll('button')].map(({ textContent }) => textContent)
    const portal = ['Open My Kaspersky', 'Sign in to My Kaspersky']
    expect(labels.filter((label) => portal.includes(label))).toHaveLength(1)
  })
})

test('what the button of the notice does', async () => {
  const pressed: Record<string, unknown> = {}
  for (const name of ['terms-pending', 'no-access', 'stale', 'could-not-read', 'storage-full']) {
    ports = fakePorts(now)
    let settings = 0
    ports.openOptions = async () => void settings++
    show(name)
    await actAsync(async () => notice()?.querySelector('button')?.click())
    pressed[name] = [...ports.opened, ...ports.sent, settings]
  }
  expect(pressed).toEqual({
    'terms-pending': ['https://my.kaspersky.com/MyLicenses', 0],
    'no-access': ['refresh', 0],
    stale: ['refresh', 0],
    'could-not-read': ['https://my.kaspersky.com/MyLicenses', 0],
    'storage-full': [1],
  })
})

test('while the account is read anew, its line says so', () => {
  show('reading-with-data')
  expect(accounts()).toEqual(['a…@e….com · Checking…', never])
})

test('an account that was never read has its line, with the failure that no notice is about', () => {
  const failure = { failure: { kind: 'unreachable' as const }, at: now.getTime() }
  show('read', (stored) => {
    stored.accounts.other = { lastSeen: 1, failure }
  })
  const mine = 'a…@e….com · Updated 5 minutes ago'
  expect([notice(), accounts()]).toEqual([null, [mine, `${never}The list could not be read`]])
  show('read', (stored) => {
    stored.accounts.other = { lastSeen: 1, failure }
    stored.current = 'other'
  })
  expect(notice()?.querySelector('h2')?.textContent).toBe('My Kaspersky does not answer')
  expect(accounts()).toEqual([mine, never])
})

test('what is in doubt of a subscription stands on its line', () => {
  show('contradiction')
  const lines = [...root.querySelectorAll('.timeline > li')]
  expect(lines.filter(({ textContent }) => textContent?.includes('contradicts'))).toHaveLength(1)
  const line = lines.find(({ textContent }) => textContent?.startsWith('Kaspersky Premium'))
  expect([line?.className, line?.textContent]).toEqual([
    'tone-warn',
    'Kaspersky Premium Activeuntil August 4, 20273 of 10 used · 7 freeMy Kaspersky contradicts itself',
  ])
})

test('an account without subscriptions says so, once', () => {
  const none = 'No subscriptions in this account'
  const said = () => root.textContent?.split(none).length
  show('nothing-there')
  expect([notice()?.querySelector('h2')?.textContent, said()]).toEqual([none, 2])
  show('nothing-there', (stored) => {
    stored.accounts[stored.current!]!.failure = {
      failure: { kind: 'unreachable' },
      at: now.getTime(),
    }
  })
  expect(accounts()).toEqual([`a…@e….com · Updated 5 minutes ago · ${none}`, never])
  show('nothing-there', (stored) => {
    stored.accounts[stored.current!]!.reading!.warnings = [
      { kind: 'maybe-incomplete', missing: [], total: 3 },
    ]
  })
  expect(said()).toBe(1)
})
