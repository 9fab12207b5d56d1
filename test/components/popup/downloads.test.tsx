// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { Downloads } from '../../../components/popup/downloads.tsx'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import { word } from '../../../lib/browser/i18n.ts'
import type { Device } from '../../../lib/domain/device.ts'
import type { Platform } from '../../../lib/domain/platform.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { stateKey } from '../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import { createPopupModel } from '../../../lib/models/popup/popup-model.ts'
import { fakePorts } from '../../fixtures/popup-ports.ts'
import { stage } from '../../fixtures/stage.ts'
import { statesAt } from '../../fixtures/states.ts'
import { dayAfter } from '../../fixtures/subscriptions.ts'

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
  { device = windows, platform = null }: { device?: Device; platform?: Platform | null } = {},
) {
  const reading = {
    subscriptions: [subscription],
    warnings: [],
    readAt: now.getTime(),
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
  const kept = {
    stored,
    settings: defaultSettings,
    maskedNames: {},
    storageFull: false,
    outdatedTab: null,
  }
  const model = createPopupModel(fakePorts(now), {
    kept,
    access: true,
    online: true,
    place: at,
    search: '',
  })
  act(() => render(<Downloads model={model} at={at} />, root))
}
/** What is told apart by its place, in reading order. */
const order = () => {
  const marks: Record<string, string> = {
    SECTION: 'download',
    FIELDSET: 'choice',
    DETAILS: 'unfolds',
    DL: '',
    DIV: 'summary',
    UL: 'notes',
  }
  return [...root.querySelectorAll('main > *')].map((part) => marks[part.tagName])
}
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)
const main = () => texts('.button-primary')

test('this device has the one large button, the others are a choice, and what can wait stands at the end', () => {
  show(premium)
  expect(order()).toEqual(['summary', 'choice', 'download', 'choice', 'notes', 'unfolds'])
  expect(texts('.this-device')).toEqual(['This device Windows'])
  expect(main()).toEqual(['Open in My Kaspersky and show me where'])
  expect(texts('.tiles label')).toEqual(['Mac', 'iPad', 'iPhone', 'Android', 'Linux'])
  expect(texts('.notes')).toEqual([`${word('reason_may_hold_more')} ${word('step_may_hold_more')}`])
})

test('another device once chosen has a code that opens My Kaspersky there, and says what to do', () => {
  show(premium, { platform: 'macos' })
  expect(order()).toEqual([
    'summary',
    'choice',
    'download',
    'choice',
    'download',
    'notes',
    'unfolds',
  ])
  expect(main()).toEqual([])
  const mac = root.querySelector('[aria-label="Mac"]')!
  expect(mac.querySelector('.address')?.textContent).toBe('https://my.kaspersky.com/MyLicenses')
  expect(mac.querySelector('.scan-there')?.textContent).toBe(word('get_scan_portal'))
})

test('a device chosen before it turned out to be this one is no other device', () => {
  show(premium, { platform: 'windows' })
  expect(texts('.target')).toHaveLength(1)
})

test('where the device is not known it is asked for, and every device can be chosen', () => {
  show(premium, { device: unsure })
  expect(texts('.this-device')).toEqual([])
  expect(texts('.device-question h2')).toEqual(['Which device is this?'])
  expect(texts('.tiles label')).toEqual(['Windows', 'Mac', 'iPad', 'iPhone', 'Android', 'Linux'])
})

test('what should be known first stands under the name of the subscription', () => {
  show({ ...premium, expiresOn: dayAfter(now, 6), autoRenewal: false })
  expect(texts('.summary .notes li')).toEqual([
    `${word('reason_renew_in_time')} ${word('step_renew_in_time')}`,
    `${word('reason_auto_renewal_off')} ${word('step_auto_renewal_off')}`,
  ])
})

test('a reason that only may apply has its next step, and below it the way to look all the same', () => {
  show({ ...premium, places: { used: 5, total: 5 } })
  expect(texts('.why-not p')).toEqual([
    word('reason_may_be', word('reason_no_free_device_place')),
    word('step_no_free_device_place'),
  ])
  expect(texts('.why-not button')).toEqual([
    'Open My Kaspersky',
    'Open in My Kaspersky and show me where',
  ])
})

test('on the device in hand nothing tells to use the device in hand', () => {
  show(premium, { platform: 'macos' })
  const [here, other] = texts('.target')
  expect([here, other].map((text) => text?.includes(word('reason_installer_is_personal')))).toEqual(
    [false, true],
  )
})

test('a doubt is said once, in its own words', () => {
  show({ ...premium, product: 'Kaspersky Basic' }, { platform: 'ios' })
  const [, iphone] = texts('.target')
  expect(iphone).toContain(word('reason_application_not_established'))
  expect(iphone).not.toContain(word('get_unconfirmed'))
})
