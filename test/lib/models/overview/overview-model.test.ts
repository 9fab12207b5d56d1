import { beforeAll, expect, test } from 'vitest'
import { stateKey } from '../../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { currentApplications } from '../../../../lib/domain/downloads.ts'
import type { SetupSheet } from '../../../../lib/domain/setup/setup-sheet.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import {
  type OverviewPort,
  createOverviewModel,
} from '../../../../lib/models/overview/overview-model.ts'
import { cardFor, platformsOf, stepsFor } from '../../../../lib/models/overview/sheet-card.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import { speak } from '../../../fixtures/speak.ts'
import { statesAt } from '../../../fixtures/states.ts'

beforeAll(() => speak())

const now = new Date(2026, 10, 22, 12)
const read = statesAt(now).find(({ name }) => name === 'read')!.local[stateKey] as StoredState
const current = read.current!

/** The account that is signed in, and another one that was read a day before. */
function stored(mine: Subscription[], theirs: Subscription[] = []): StoredState {
  const account = (subscriptions: Subscription[], readAt: number) => ({
    lastSeen: readAt,
    reading: { subscriptions, warnings: [], readAt, source: 'json' as const },
  })
  return {
    ...read,
    accounts: {
      unread: { lastSeen: 0 },
      other: account(theirs, now.getTime() - 86_400_000),
      [current]: account(mine, now.getTime()),
    },
  }
}

function opened(state: StoredState | null, sheet?: unknown, more: Partial<OverviewPort> = {}) {
  const saved: SetupSheet[] = []
  const ports = fakePorts(now)
  let number = 0
  let changed: (item: unknown) => void = () => undefined
  let refuses = false
  const port: OverviewPort = {
    now: () => now,
    token: () => `d${++number}`,
    saveSheet: async (next) => {
      if (refuses) throw new Error('made up: no room')
      saved.push(next)
    },
    watchSheet: (heard) => {
      changed = heard
    },
    send: ports.send,
    openTab: ports.openTab,
    openOptions: ports.openOptions,
    print: () => undefined,
    ...more,
  }
  const kept = keptWith({ stored: state, maskedNames: { [current]: 'a…@e….com' } })
  const home = createPopupModel(ports, startWith({ kept }))
  const model = createOverviewModel(port, home, sheet)
  return {
    model,
    home,
    saved,
    ports,
    change: (item: unknown) => changed(item),
    refuse: () => {
      refuses = true
    },
  }
}

const active = (id: string, expiresOn?: string): Subscription => ({
  id,
  product: `Kaspersky ${id}`,
  activated: true,
  expired: false,
  ...(expiresOn && { expiresOn: expiresOn as NonNullable<Subscription['expiresOn']> }),
})

test('all accounts in one: what needs something first, then by the last day, then the rest', () => {
  const { model } = opened(
    stored(
      [active('late', '2028-01-01'), { ...active('over', '2026-10-01'), expired: true }],
      [
        active('soon', '2026-12-24'),
        active('open'),
        { ...active('free'), free: true },
        { ...active('unstarted'), activated: false },
      ],
    ),
  )
  expect(model.accounts.value.map(({ name, nickname }) => [name, nickname])).toEqual([
    ['a…@e….com', null],
    ['1', null],
  ])
  const ids = (entries: { subscription: Subscription; account: { name: string } }[]) =>
    entries.map(({ subscription, account }) => [subscription.id, account.name])
  const { first, dated, endless, undated } = model.timeline.value
  expect([first, dated, endless, undated].map(ids)).toEqual([
    [['over', 'a…@e….com']],
    [
      ['soon', '1'],
      ['late', 'a…@e….com'],
    ],
    [
      ['unstarted', '1'],
      ['free', '1'],
    ],
    [['open', '1']],
  ])
})

test('of each list stands what is known to be wrong with it: a part only, or a page that says something else; but not twice what the notice says', () => {
  const [mine, more] = [active('mine'), active('more')]
  const state = stored([mine], [active('theirs')])
  const readAt = now.getTime() - 3 * 60_000
  const part = { subscriptions: [mine], warnings: [], readAt }
  Object.assign(state.accounts[current]!, {
    reading: {
      ...part,
      warnings: [{ kind: 'sources-disagree', fields: ['product'] }],
      source: 'both',
    },
    parts: {
      json: { ...part, source: 'json' },
      page: { ...part, subscriptions: [mine, more], readAt: now.getTime(), source: 'page' },
    },
  })
  state.accounts.other!.reading!.warnings = [{ kind: 'maybe-incomplete', missing: [], total: 3 }]
  const doubtsIn = (kept: StoredState) => {
    const { model, home } = opened(kept)
    return [home.home.value.state.kind, ...model.accounts.value.map(({ doubts }) => doubts)]
  }
  const theirs = 'The list may not be whole: not everything could be read. Only 1 of 3.'
  expect(doubtsIn(state)).toEqual(['differs', '', theirs])
  state.accounts[current]!.failure = { failure: { kind: 'unreachable' }, at: now.getTime() }
  expect(doubtsIn(state)).toEqual([
    'unreachable',
    'My Kaspersky’s page shows something else. Only on the page: Kaspersky more. On the page: Updated just now · Here: Updated 3 minutes ago',
    theirs,
  ])
  state.current = 'other'
  expect(doubtsIn(state).slice(0, 2)).toEqual(['partly-read', ''])
  expect(doubtsIn(stored([mine]))).toEqual(['read', '', ''])
})

test('a list is kept as it is written, ticked off and taken off', async () => {
  const { model, saved, refuse } = opened(stored([active('s1')]))
  model.choose({ account: current, id: 's1' })
  model.add({ person: ' Anna ', platform: 'ios', application: 'kaspersky' })
  model.add({ person: '', platform: 'windows', application: 'kaspersky' })
  model.setDone('d1', true)
  model.remove('d2')
  const [done] = saved.at(-1)!.devices
  expect(saved.at(-1)).toEqual({
    subscription: { account: current, id: 's1' },
    devices: [
      {
        id: 'd1',
        person: 'Anna',
        platform: 'ios',
        application: 'kaspersky',
        doneAt: now.getTime(),
      },
    ],
  })
  model.setDone('d1', false)
  expect(saved.at(-1)!.devices).toEqual([{ ...done, doneAt: undefined }])
  refuse()
  model.remove('d1')
  await Promise.resolve().then(() => Promise.resolve())
  expect(model.saveFailed.value).toBe(true)
})

test('everything forgotten elsewhere: the list goes here, too', () => {
  const { model, change } = opened(null, {
    devices: [{ id: 'a', person: '', platform: 'ios', application: 'vpn' }],
  })
  expect(model.sheet.value.devices).toHaveLength(1)
  change(undefined)
  expect(model.sheet.value.devices).toEqual([])
})

test('a subscription that is gone is not chosen any more, and every application can be', () => {
  const { model } = opened(stored([active('s1')]), {
    subscription: { account: current, id: 'gone' },
    devices: [],
  })
  expect(model.chosen.value).toBe(null)
  expect(model.offers.value.map(({ applicationId }) => applicationId).toSorted()).toEqual(
    currentApplications()
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('every application on every device that it is made for has a code and three steps', () => {
  const { model } = opened(null)
  const offers = model.offers.value
  const pairs = offers.flatMap(({ applicationId }) =>
    platformsOf(offers, applicationId).map((platform) => ({
      application: applicationId,
      platform,
    })),
  )
  expect(pairs.length).toBeGreaterThan(25)
  for (const pair of pairs) {
    const card = cardFor(offers, pair)
    expect([pair, card?.scan?.url.startsWith('https://')]).toEqual([pair, true])
    const steps = (account: string | null) =>
      stepsFor(card!.scan!, { platform: pair.platform, product: 'Kaspersky Plus', account })
    expect(steps('Dad').filter((step) => step.includes('Dad'))).toHaveLength(1)
    expect(steps(null).filter((step) => step.includes('account that has'))).toHaveLength(1)
    const phone = ['ios', 'ipados', 'android'].includes(pair.platform)
    expect([pair, steps(null)[0]!.includes('scan')]).toEqual([pair, phone])
  }
})

test('what is shared and full has a reason where the code would be', () => {
  const { model } = opened(
    stored([{ ...active('s1'), product: 'Kaspersky Plus', ownership: 'shared' }]),
    { subscription: { account: current, id: 's1' }, devices: [] },
  )
  const card = cardFor(model.offers.value, { application: 'vpn', platform: 'ios' })
  expect([card?.scan, card?.reason?.id]).toEqual([null, 'vpn-owner-only'])
  expect(cardFor(model.offers.value, { application: 'no-such', platform: 'ios' })).toBe(null)
})

test('a guide that cannot be shown still leads to the place', async () => {
  const { model, ports } = opened(null)
  await model.showGuide('add-code')
  expect(ports.opened).toEqual(['https://my.kaspersky.com/MyLicenses'])
})

test('the days go on while it is open', () => {
  const { model, home, ports } = opened(null)
  ports.clock = new Date(now.getTime() + 24 * 3_600_000)
  expect(model.clock.value.now).toEqual(now)
  home.tick()
  expect(model.clock.value.now).toEqual(ports.clock)
})
