// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from '../../../fixtures/act.ts'
import { expect, test } from 'vitest'
import { Downloads } from '../../../../components/popup/downloads/downloads.tsx'
import { LaterIcon } from '../../../../components/later-icon.tsx'
import { platformIcon } from '../../../../components/platform-words.ts'
import { word } from '../../../../lib/browser/i18n.ts'
import type { Device } from '../../../../lib/domain/device.ts'
import { dayMs } from '../../../../lib/domain/durations.ts'
import type { Platform } from '../../../../lib/domain/platform.ts'
import type { Warning } from '../../../../lib/domain/reading.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { stateKey } from '../../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import { stage } from '../../../fixtures/stage.ts'
import { statesAt } from '../../../fixtures/states.ts'
import { dayAfter } from '../../../fixtures/subscriptions.ts'

const now = new Date(2026, 10, 22, 12)
const read = statesAt(now).find(({ name }) => name === 'read')!.local[stateKey] as StoredState
const windows: Device = { platform: 'windows', certainty: 'sure', desktopMode: false }
const unsure: Device = { platform: 'unknown', certainty: 'unsure', desktopMode: false }
const premium: Subscription = {
  id: 's1',
  product: 'Kaspersky Premium',
  activated: true,
  expired: false,
  free: false,
  expiresOn: dayAfter(now, 200),
}

const root = stage()

function show(
  subscription: Subscription,
  {
    device = windows,
    platform = null,
    maskedNames = {},
    warnings = [],
    age = 0,
  }: {
    device?: Device
    platform?: Platform | null
    maskedNames?: Record<string, string>
    warnings?: Warning[]
    age?: number
  } = {},
) {
  const reading = {
    subscriptions: [subscription],
    warnings,
    readAt: now.getTime() - age,
    source: 'json' as const,
  }
  const stored: StoredState = {
    ...read,
    device,
    accounts: { [read.current!]: { lastSeen: now.getTime(), reading } },
  }
  const at = {
    view: 'downloads',
    subscription: subscription.id,
    application: null,
    platform,
  } as const
  const ports = fakePorts(now)
  const kept = keptWith({ stored, maskedNames })
  const model = createPopupModel(ports, startWith({ kept, place: at }))
  act(() => render(<Downloads model={model} at={at} />, root))
  return { ...model, at, tabs: ports.opened }
}
/** What is told apart by its place, in reading order. */
const order = () =>
  [...root.querySelectorAll('.downloads > *')].map(
    (part) => part.className || part.tagName.toLowerCase(),
  )
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)
const main = () => texts('.button-primary')
const chosen = (name: string) =>
  root.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.closest('label')?.textContent

test('this device is the first choice and has the one large button; what can wait stands at the end', () => {
  show(premium)
  expect(order()).toEqual([
    'summary tone-good',
    'choice pills',
    'devices',
    'target',
    'notes',
    'unfold',
  ])
  expect(texts('.target h2')).toEqual(['Kaspersky for Windows · My Kaspersky'])
  expect(main()).toEqual(['Show me in My Kaspersky'])
  expect(texts('.tiles label')).toEqual(['This device', 'Mac', 'iPhone · iPad', 'Android'])
  expect(chosen('target')).toBe('This device')
  expect(texts('.notes')).toEqual([`${word('reason_may_hold_more')} ${word('step_may_hold_more')}`])
})

test('a rare device comes when it is asked for, and has the focus', () => {
  show(premium)
  act(() => root.querySelector<HTMLElement>('.more-devices')?.focus())
  act(() => root.querySelector<HTMLElement>('.more-devices')?.click())
  expect(texts('.tiles label').at(-1)).toBe('Linux')
  expect(document.activeElement).toBe(root.querySelector('input[value=linux]'))
  expect(chosen('target')).toBe('This device')
  expect(root.querySelector('.more-devices')).toBeNull()
})

test('what is not made for this device is said to come from nowhere', () => {
  const chromebook: Device = { platform: 'chromeos', certainty: 'sure', desktopMode: false }
  show(premium, { device: chromebook })
  expect(texts('.target h2')).toEqual(['Kaspersky for Chromebook'])
  expect(texts('.why-not-reason')).toEqual([word('reason_no_app_for_platform')])
  show(premium, { device: chromebook, platform: 'windows' })
  expect(texts('.target h2')).toEqual(['Kaspersky for Windows · My Kaspersky'])
})

test('who asks for another device is led to the choice of devices, once', () => {
  const model = show(premium)
  const first = () => root.querySelector('.devices input')
  expect(document.activeElement).not.toBe(first())
  act(() => model.otherDevice())
  expect(document.activeElement).toBe(first())
  act(() => root.querySelector<HTMLElement>('.more-devices')?.focus())
  act(() => model.tick())
  expect(document.activeElement).not.toBe(first())
})

test('a phone has one code for iPhone and iPad, under a heading that says so, and what to do with it', () => {
  show(premium, { platform: 'ipados' })
  expect(texts('.target h2')).toEqual(['Kaspersky for iPhone and iPad · App Store'])
  expect(texts('.address')).toEqual(['https://apps.apple.com/app/id1089969624'])
  expect(texts('.actions .button')).toEqual(['Copy link', 'E-mail', 'Text message', 'More'])
  expect(chosen('way')).toBe('App Store')
})

test('the other way is one press away, and takes the place of the first', () => {
  show(premium, { platform: 'ios' })
  act(() => root.querySelector<HTMLElement>('input[name=way][value=portal]')?.click())
  expect(texts('.target h2')).toEqual(['Kaspersky for iPhone and iPad · My Kaspersky'])
  expect(texts('.address')).toEqual(['https://my.kaspersky.com/MyLicenses'])
  expect(texts('.way-words')).toEqual([word('get_portal_better')])
})

/** What stands on a code's card, in reading order. */
const card = () =>
  [...root.querySelectorAll('.public-link > *')].map(
    (part) => part.querySelector('.qr')?.className ?? part.textContent,
  )

test('another device once chosen opens My Kaspersky there: a computer by a link, a phone by a code', () => {
  const url = 'https://my.kaspersky.com/MyLicenses'
  show(premium, { platform: 'macos' })
  expect(main()).toEqual([])
  expect(card()).toEqual([word('get_mail_body'), url, word('get_scan_portal'), 'qr'])
  show(premium, { platform: 'android' })
  expect(card()).toEqual([word('get_scan'), word('get_scan_portal'), 'qr', url])
})

test('a masked address is for the user alone: not in a draft, and not on paper', () => {
  const masked = 'a…@e….com'
  show(premium, { platform: 'macos', maskedNames: { [read.current!]: masked } })
  expect(texts('.screen-only')).toEqual([word('get_scan_portal_as', masked)])
  expect(texts('.paper-only')).toEqual([word('get_scan_portal')])
  const drafts = [...root.querySelectorAll<HTMLAnchorElement>('.actions a')].map(({ href }) =>
    decodeURIComponent(href),
  )
  expect(drafts).toHaveLength(2)
  for (const draft of drafts) {
    expect(draft).toContain(word('get_scan_portal'))
    expect(draft).not.toContain(masked)
  }
})

test('a device chosen before it turned out to be this one is this one', () => {
  show(premium, { platform: 'windows' })
  expect(texts('.target')).toHaveLength(1)
  expect(chosen('target')).toBe('This device')
})

test('where the device is not known it is asked for, and every device can be chosen', () => {
  show(premium, { device: unsure })
  expect(texts('.target')).toEqual([])
  expect(texts('.notice h2')).toEqual(['Which device is this?'])
  expect(texts('.tiles label')).toEqual(['Windows', 'Mac', 'iPhone · iPad', 'Android'])
})

test('what should be known first stands under the name of the subscription', () => {
  show({ ...premium, expiresOn: dayAfter(now, 6), autoRenewal: false })
  expect(texts('.summary .notes li')).toEqual([
    `${word('reason_renew_in_time')} ${word('step_renew_in_time')}${word('stepAction_renew')}`,
    `${word('reason_auto_renewal_off')} ${word('step_auto_renewal_off')}`,
  ])
})

test('a reason that only may apply has its next step, a button that names the act, and the way to look all the same', () => {
  show({ ...premium, places: { used: 5, total: 5 } })
  expect(texts('.why-not p')).toEqual([
    `${word('reason_may_be')} ${word('reason_no_free_device_place')}`,
    word('step_no_free_device_place'),
  ])
  const [list] = texts('.target details')
  const shown = texts('.target .button').filter((label) => !list?.includes(label))
  expect(shown).toEqual(['Free a place in My Kaspersky', 'Show me in My Kaspersky'])
})

test('for Android no store of one maker comes first, whatever the state', () => {
  for (const given of [{ expired: true }, { places: { used: 5, total: 5 } }, {}]) {
    show({ ...premium, ...given, expiresOn: dayAfter(now, -9) }, { platform: 'android' })
    expect(chosen('way')).toBe('My Kaspersky')
  }
  show({ ...premium, portalState: 'renewed-inactive' }, { platform: 'android' })
  expect(chosen('way')).toBe('Kaspersky website')
})

test('what has expired is said to have expired, not that it may be unavailable', () => {
  show({ ...premium, expired: true, expiresOn: dayAfter(now, -9) })
  expect(texts('.why-not p')[0]).toBe(word('reason_expired'))
  expect(texts('.why-not .button')).toEqual(['Renew in My Kaspersky'])
})

test('who has renewed looks again first: that stands before renewing or adding the code', () => {
  for (const [given, act] of [
    [{ expired: true, expiresOn: dayAfter(now, -9) }, 'Renew in My Kaspersky'],
    [{ portalState: 'renewed-inactive' }, 'Add the code in My Kaspersky'],
  ] as const) {
    show({ ...premium, ...given })
    expect(texts('.button').slice(0, 2)).toEqual(['Refresh', act])
    expect(texts('.summary .notes')[0]).toContain(word('reason_dates_refreshing'))
  }
})

test('where page and list differ, the view shows what each says, how old it is, and one button', () => {
  const { local } = statesAt(now).find(({ name }) => name === 'differs')!
  const kept = keptWith({ stored: local[stateKey] as StoredState })
  const at = { view: 'downloads', subscription: 's1', application: null, platform: null } as const
  const model = createPopupModel(fakePorts(now), startWith({ kept, place: at }))
  act(() => render(<Downloads model={model} at={at} />, root))
  expect(texts('.notice p')).toEqual([
    'On the page: Updated 2 minutes ago',
    expect.stringContaining('4 of 10 used'),
    'Here: Updated 5 minutes ago',
    expect.stringContaining('3 of 10 used'),
  ])
  expect(texts('.notice button')).toEqual(['Refresh'])
})

function showIn(state: string, named: boolean) {
  const { local, access, online } = statesAt(now).find(({ name }) => name === state)!
  const kept = keptWith({ stored: local[stateKey] as StoredState })
  const at = { view: 'downloads', subscription: 's1', application: null, platform: null } as const
  const model = createPopupModel(fakePorts(now), startWith({ kept, access, online, place: at }))
  act(() => render(<Downloads model={model} at={at} named={named} />, root))
}

test.each([
  ['read', [], true],
  ['throttled', [], true],
  ['signed-out-with-data', ['You are signed out of My Kaspersky'], true],
  ['unreachable', ['My Kaspersky does not answer'], true],
  ['offline', ['You are offline'], false],
  ['no-access-with-data', [expect.stringMatching(/^No access to My Kaspersky/)], false],
])('%s: the view says what a press meets, and promises no more', (state, line, marked) => {
  showIn(state, false)
  expect(texts('.notice h2')).toEqual(line)
  expect(texts('.notice button')).toEqual([])
  expect(texts('.way-words').includes(word('get_portal_here'))).toBe(marked)
  // On the home the notice stands above.
  showIn(state, true)
  expect(texts('.notice')).toEqual([])
})

test('a doubt is said once, in its own words, before the way', () => {
  show({ ...premium, product: 'Kaspersky Basic' }, { platform: 'ios' })
  const [target] = texts('.target')
  expect(target).toContain(word('reason_application_not_established'))
  expect(target).not.toContain(word('get_unconfirmed'))
})

test('every kind of device has a drawing of its own', () => {
  const names = Object.values(platformIcon)
  act(() =>
    render(
      names.map((name) => <LaterIcon key={name} name={name} />),
      root,
    ),
  )
  const drawings = [...root.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML)
  expect(drawings.length).toBe(7)
  expect(new Set(drawings).size).toBe(7)
})

test('the age of what is said stands beside it from a day on; on the home it stands in the head', () => {
  const facts = () => texts('.summary .card-facts')[0]
  const said = 'Activeuntil June 10, 2027'
  show(premium, { age: dayMs - 1 })
  expect(facts()).toBe(said)
  const { at, ...model } = show(premium, { age: 9 * dayMs })
  expect(facts()).toBe(`${said}Updated 9 days ago`)
  act(() => render(<Downloads model={model} at={at} named />, root))
  expect(facts()).toBe(said)
})

test('a contradiction is said as one, whether it was told or follows from the dates, and leads to the portal', () => {
  const said = 'until June 10, 2027My Kaspersky contradicts itself'
  const summary = () => root.querySelector('.summary')!
  const open = () => [...summary().querySelectorAll('button')].map((one) => one.textContent)
  show(premium)
  expect(open()).toEqual([])
  const told: Warning = { kind: 'contradiction', subscription: 's1', fields: ['isExpired'] }
  const { tabs } = show(premium, { warnings: [told] })
  expect([texts('.summary .card-facts')[0], summary().className]).toEqual([
    `Active${said}`,
    'summary tone-warn',
  ])
  expect(open()).toEqual(['Open My Kaspersky'])
  act(() => summary().querySelector('button')?.click())
  expect(tabs).toEqual(['https://my.kaspersky.com/MyLicenses'])
  show({ ...premium, expired: true })
  expect(texts('.summary .card-facts')[0]).toBe(`State not known${said}`)
  expect(open()).toEqual(['Open My Kaspersky'])
})
