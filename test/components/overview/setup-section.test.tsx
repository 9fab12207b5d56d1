// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { SetupSection } from '../../../components/overview/setup-section.tsx'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import type { SetupDevice } from '../../../lib/domain/setup/setup-sheet.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { createOverviewModel } from '../../../lib/models/overview/overview-model.ts'
import { createPopupModel } from '../../../lib/models/popup/popup-model.ts'
import { act } from '../../fixtures/act.ts'
import { keptWith, startWith } from '../../fixtures/kept.ts'
import { fakePorts } from '../../fixtures/popup-ports.ts'
import { stage } from '../../fixtures/stage.ts'

const now = new Date(2026, 10, 22, 12)
const root = stage()

type Wanted = Pick<SetupDevice, 'application' | 'platform'> & { done?: true }
const wants = (platform: Wanted['platform'], application = 'kaspersky'): Wanted => ({
  platform,
  application,
})
const family = [wants('ios'), wants('windows'), wants('android'), wants('macos')]

/** The list of devices for one subscription of the only account. */
function show(given: Partial<Subscription>, wanted: readonly Wanted[] = family, region = 'CA') {
  const subscription = { id: 's1', product: 'Kaspersky Premium', ...given }
  const stored: StoredState = {
    version: 1,
    current: 'a',
    accounts: {
      a: {
        lastSeen: 1,
        reading: {
          subscriptions: [subscription],
          warnings: [],
          readAt: now.getTime(),
          source: 'json',
        },
      },
    },
    session: 'signed-in',
    rateLimit: {},
  }
  const ports = fakePorts(now)
  const home = createPopupModel(
    ports,
    startWith({ kept: keptWith({ stored, settings: { ...defaultSettings, region } }) }),
  )
  const port = {
    ...ports,
    token: () => 'made-up',
    saveSheet: async () => undefined,
    watchSheet: () => undefined,
    print: () => undefined,
  }
  const devices = wanted.map(({ done, ...one }, at): SetupDevice => ({
    id: `d${at}`,
    person: '',
    ...one,
    ...(done && { doneAt: 1 }),
  }))
  const sheet = { subscription: { account: 'a', id: 's1' }, devices }
  const model = createOverviewModel(port, home, sheet)
  act(() => render(<SetupSection model={model} home={home} />, root))
  return ports
}
const active = { activated: true, expired: false, expiresOn: '2027-06-01' } as const
const ended = { activated: true, expired: true, expiresOn: '2026-10-01' } as const
const told = () => root.querySelector('.setup-reasons')?.textContent
const places = () => {
  const line = root.querySelector('p[role=status]')
  return [line?.textContent, line?.className === 'places-short']
}
const filled = () =>
  [...root.querySelectorAll('.button-primary')].map(({ textContent }) => textContent)

test.each([
  {
    name: 'what can be set up has nothing in its way',
    given: { ...active, places: { used: 1, total: 10 } },
    reasons: undefined,
    line: 'Device places needed: 4 or more · Free: 9',
    button: ['Print'],
  },
  {
    name: 'expired, with one reason for all devices, and no free places',
    given: { ...ended, places: { used: 2, total: 3 } },
    reasons:
      'The end date of this subscription has passed.Renew it in My Kaspersky.Renew in My KasperskyThis may apply to you. After a renewal, the new dates can take up to 24 hours to appear. Wait a little, then look again.Refresh',
    line: 'Device places needed: 4 or more',
    button: ['Renew in My Kaspersky'],
  },
  {
    name: 'not activated',
    given: { activated: false },
    reasons:
      'Installing from My Kaspersky can start the term of this subscription.Download it when you are ready to start.',
    line: 'Device places needed: 4 or more',
    button: ['Print'],
  },
  {
    name: 'for one device by its name',
    given: { product: 'Kaspersky Free', free: true },
    reasons:
      'This plan covers one device only.Install it on that one device, or upgrade.Open My Kaspersky',
    line: 'Device places needed: 4 or more',
    button: ['Open My Kaspersky'],
  },
  {
    name: 'for three devices, nobody knows how many are used',
    given: { ...active, places: { total: 3 } },
    reasons: undefined,
    line: 'Device places needed: 4 or more · For 3 devices',
    short: true,
    button: ['Print'],
  },
  {
    name: 'no free place',
    given: { ...active, places: { used: 5, total: 5 } },
    reasons:
      'All device places of this subscription are used.Disconnect a device you no longer need, or upgrade.Free a place in My Kaspersky',
    line: 'Device places needed: 4 or more · Free: 0',
    short: true,
    button: ['Free a place in My Kaspersky'],
  },
  {
    name: 'shared with the user, and not active',
    given: { ...ended, ownership: 'shared' as const },
    reasons:
      'The subscription shared with you is not active.Ask its owner to renew it.Write to the owner',
    line: 'Device places needed: 4 or more',
    button: ['Write to the owner'],
  },
  {
    name: 'of an unknown state: a note, as in the popup',
    given: { activated: true },
    reasons:
      'The state of this subscription is not known. Look in My Kaspersky: it shows whether the download is offered.',
    line: 'Device places needed: 4 or more',
    button: ['Print'],
  },
])('$name', ({ given, reasons, line, short = false, button }) => {
  show(given)
  expect([told(), ...places(), filled()]).toEqual([reasons, line, short, button])
})

test('a plan for one device that is done has no room for another', () => {
  const free = { product: 'Kaspersky Free', free: true }
  show(free, [wants('ios')])
  expect(told()).toBe(undefined)
  show(free, [{ ...wants('ios'), done: true }, wants('windows')])
  expect(told()).toMatch(/one device only/)
})

test('what is about one kind of device stands on its card alone', () => {
  show(active, [wants('android')], 'CN')
  expect(told()).toBe(undefined)
  expect(root.querySelector('.setup-card')?.textContent).toMatch(/not available in China/)
})

test('the buttons lead where they lead in the popup, and the letter names the subscription', () => {
  const ports = show(ended)
  act(() => root.querySelector<HTMLElement>('.setup-reasons button')?.click())
  expect(ports.opened).toEqual(['https://my.kaspersky.com/MyLicenses'])
  show({ ...ended, ownership: 'shared' })
  expect(decodeURIComponent(root.querySelector('a')?.href ?? '')).toContain('Kaspersky Premium')
})

test('the state of each subscription stands where it is chosen', () => {
  show(ended)
  const choices = [...root.querySelectorAll('#subscription option')]
  expect(choices.at(-1)?.textContent).toBe('Kaspersky Premium · Expired · 1')
})
