import { describe, expect, test } from 'vitest'
import { type Device, type DeviceFacts, detectDevice } from '../../../../lib/domain/device.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import {
  chooseBanner,
  type CompanionContext,
  type CompanionPage,
} from '../../../../lib/background/companion/choose-banner.ts'

const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Safari/605.1.15'
const ipadFacts: DeviceFacts = {
  userAgent: mac,
  platform: 'MacIntel',
  maxTouchPoints: 5,
  vendor: 'Apple Computer, Inc.',
  platformInfoOs: 'ios',
  screenWidth: 820,
  screenHeight: 1180,
}
const ipad = detectDevice(ipadFacts)
const appStore = 'https://apps.apple.com/app/id1089969624'

const dialog: CompanionPage = {
  kind: 'download-dialog',
  session: 'signed-in',
  offered: 'macos',
  application: 'Kaspersky Premium',
  links: [],
}
const subscriptions: CompanionPage = {
  ...dialog,
  kind: 'subscriptions',
  offered: null,
  application: null,
}
const usual: CompanionContext = {
  device: ipad,
  subscriptions: [],
  links: [],
  settings: { banner: true, thisDevice: null, region: null },
  notNow: false,
  now: new Date('2026-11-22T12:00:00Z'),
}
const brief = (page: Partial<CompanionPage>, context: Partial<CompanionContext> = {}) =>
  chooseBanner({ ...dialog, ...page }, { ...usual, ...context })
const active = (product: string): Subscription => ({
  id: product,
  product,
  activated: true,
  expired: false,
  expiresOn: '2027-11-01',
  ownership: 'own',
})

describe('an iPad that asks for the desktop site', () => {
  test('is shown the App Store link of the application in the dialog', () => {
    expect(brief({})).toEqual({
      show: 'banner',
      device: ipad,
      offered: 'macos',
      application: 'Kaspersky',
      chosenBy: 'dialog',
      url: appStore,
    })
  })

  test.each([
    { name: 'VPN', application: 'Kaspersky VPN Secure Connection' },
    { name: 'Safe Kids', application: 'Kaspersky Safe Kids' },
    {
      name: 'Password Manager, without the brand word',
      application: 'Password Manager',
      shown: 'Kaspersky Password Manager',
    },
    { name: 'an application we do not know', application: 'Example Premium (invented)' },
    {
      name: 'an old product whose App Store application is not established',
      application: 'Kaspersky Total Security',
      shown: 'Kaspersky',
    },
    { name: 'a name that is only like one we know', application: 'Kaspersky Premium Extra' },
  ])('no confirmed store id, no link: $name', ({ application, shown }) => {
    expect(brief({ application })).toMatchObject({
      application: shown ?? application,
      chosenBy: 'dialog',
      url: null,
    })
  })

  test("the portal's own link for that application is used where its id is not confirmed", () => {
    const url = 'https://apps.apple.com/app/id1234567890'
    const links = [
      {
        kind: 'app-store',
        url,
        storeId: '1234567890',
        application: 'Kaspersky Safe Kids',
      } as const,
    ]
    expect(brief({ application: 'Kaspersky Safe Kids', links })?.url).toBe(url)
    expect(brief({ application: 'Kaspersky Password Manager', links })?.url).toBeNull()
  })

  test('already on the Subscriptions page, before any dialog', () => {
    expect(brief(subscriptions)).toMatchObject({
      offered: 'macos',
      application: 'Kaspersky',
      chosenBy: 'main',
      url: appStore,
    })
  })

  test('the application comes from the account where the page names none', () => {
    expect(
      brief(subscriptions, {
        subscriptions: [active('Kaspersky Safe Kids'), active('Kaspersky Plus')],
      }),
    ).toMatchObject({ application: 'Kaspersky', chosenBy: 'account', url: appStore })
    expect(brief(subscriptions, { subscriptions: [active('Kaspersky Safe Kids')] })).toMatchObject({
      application: 'Kaspersky Safe Kids',
      chosenBy: 'account',
      url: null,
    })
  })

  test.each(['sign-in', 'terms', 'two-step', 'security', 'other', 'unknown'])(
    'nothing on a page of kind %s',
    (kind) => {
      expect(brief({ kind })).toBeNull()
    },
  )

  test('nothing when signed out, switched off, sent off for this visit, or declared a Mac', () => {
    expect(brief({ session: 'signed-out' })).toBeNull()
    expect(brief({}, { settings: { ...usual.settings, banner: false } })).toBeNull()
    expect(brief({}, { notNow: true })).toBeNull()
    expect(brief({}, { settings: { ...usual.settings, thisDevice: 'macos' } })).toBeNull()
  })

  test('nothing where the App Store is what the page offers, or where the tiles do not say', () => {
    expect(brief({ kind: 'other-downloads', offered: 'ios' })).toBeNull()
    expect(brief({ kind: 'downloads', offered: null, application: null })).toBeNull()
  })
})

const facts = (part: Partial<DeviceFacts>): Device => detectDevice({ ...ipadFacts, ...part })
const chrome = (system: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36`
const google = { vendor: 'Google Inc.', hasUserAgentData: true }

test.each([
  { name: 'a Mac', device: facts({ maxTouchPoints: 0, platformInfoOs: 'mac' }), offered: 'macos' },
  {
    name: 'a Mac, the tile of another system chosen',
    device: facts({ maxTouchPoints: 0, platformInfoOs: 'mac' }),
    offered: 'windows',
  },
  {
    name: 'a touch Windows laptop',
    device: facts({
      ...google,
      userAgent: chrome('Windows NT 10.0; Win64; x64'),
      platform: 'Win32',
      maxTouchPoints: 10,
      platformInfoOs: 'win',
    }),
    offered: 'macos',
  },
  {
    name: 'a touch Chromebook',
    device: facts({
      ...google,
      userAgent: chrome('X11; CrOS x86_64 14541.0.0'),
      platform: 'Linux x86_64',
      platformInfoOs: 'cros',
    }),
    offered: 'windows',
  },
  {
    name: 'a Mac by the API, an iPad by the page',
    device: facts({ platformInfoOs: 'mac' }),
    offered: 'macos',
  },
  {
    name: 'Chrome that plays an iPad',
    device: facts({ ...google, platformInfoOs: 'linux' }),
    offered: 'macos',
  },
  {
    name: 'nothing known',
    device: facts({
      userAgent: '',
      platform: '',
      maxTouchPoints: 0,
      vendor: '',
      platformInfoOs: '',
    }),
    offered: 'macos',
  },
] as const)('no banner: $name', ({ device, offered }) => {
  expect(brief({ offered }, { device })).toBeNull()
})

test('the answer of the user goes before contradicting signals', () => {
  const device = facts({ platformInfoOs: 'mac' })
  expect(device.certainty).toBe('unsure')
  expect(brief({}, { device, settings: { ...usual.settings, thisDevice: 'ipados' } })?.url).toBe(
    appStore,
  )
})

test('Android in Firefox that asks for the desktop site: no dead or guessed store link, the way to the portal', () => {
  const device = facts({
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:154.0) Gecko/20100101 Firefox/154.0',
    platform: 'Linux armv81',
    vendor: '',
    platformInfoOs: 'android',
  })
  expect(brief({ offered: 'windows' }, { device })).toMatchObject({
    device: { platform: 'android' },
    application: 'Kaspersky',
    url: null,
  })
})

test('an iPhone that is offered Mac software', () => {
  const device = facts({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.4 Mobile/15E148 Safari/604.1',
    platform: 'iPhone',
    screenWidth: 390,
    screenHeight: 844,
  })
  expect(brief({}, { device })).toMatchObject({ device: { platform: 'ios' }, url: appStore })
})
