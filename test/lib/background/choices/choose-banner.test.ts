import { describe, expect, test } from 'vitest'
import { type Device, type DeviceFacts, detectDevice } from '../../../../lib/domain/device.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import type { CompanionPage } from '../../../../lib/background/choices/banner-cause.ts'
import {
  chooseBanner,
  type CompanionContext,
} from '../../../../lib/background/choices/choose-banner.ts'

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
      cause: 'desktop-site',
      remedy: 'app-store',
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
    {
      name: 'an old product whose App Store application is not established',
      application: 'Kaspersky Total Security',
      shown: 'Kaspersky',
    },
  ])('no confirmed store id, no link: $name', ({ application, shown }) => {
    expect(brief({ application })).toMatchObject({
      application: shown ?? application,
      chosenBy: 'dialog',
      url: null,
    })
  })

  test('nothing where the dialog itself shows the store, or offers phone and tablet software', () => {
    const url = 'https://apps.apple.com/app/id1089969624'
    const links = [{ kind: 'app-store', url, storeId: '1089969624' } as const]
    expect(brief({ links })).toBeNull()
    expect(brief({ offered: 'ios' })).toBeNull()
  })

  test.each([
    'Example Premium (invented)',
    'Kaspersky Premium Extra',
    'Kaspersky Password Manager downloaden',
    'Your Mac is infected, call 555 0100',
  ])('a name that we do not know is not said, and has no link: %s', (application) => {
    expect(brief({ application })).toMatchObject({
      application: null,
      chosenBy: 'dialog',
      url: null,
    })
  })

  test('in a dialog only what stands there counts: not the account, not the main application, not a guess', () => {
    const account = { subscriptions: [active('Kaspersky Plus')] }
    expect(brief({ application: null }, account)).toMatchObject({
      application: null,
      url: null,
      chosenBy: 'dialog',
    })
    expect(brief({ offered: null }, account)).toBeNull()
    expect(brief({ ...subscriptions, missing: ['application'] }, account)).toMatchObject({
      application: null,
      url: null,
    })
  })

  test('a name that nobody knows does not displace the link that would be shown without it', () => {
    expect(
      brief(subscriptions, { subscriptions: [active('Kaspersky Premium Ultra')] }),
    ).toMatchObject({ chosenBy: 'main', url: appStore })
  })

  test.each(['カスペルスキー プレミアム', '卡巴斯基优选版', 'Kaspersky Premium（5台）'])(
    'a translated name is the same application: %s',
    (application) => expect(brief({ application })).toMatchObject({ url: appStore }),
  )

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

  test.each([
    'other-downloads',
    'sign-in',
    'terms',
    'two-step',
    'security',
    'other',
    'unknown',
  ] as const)('nothing on a page of kind %s', (kind) => {
    expect(brief({ kind })).toBeNull()
  })

  test('nothing when signed out, switched off, sent off for this visit, or declared a Mac', () => {
    expect(brief({ session: 'signed-out' })).toBeNull()
    expect(brief({}, { settings: { ...usual.settings, banner: false } })).toBeNull()
    expect(brief({}, { notNow: true })).toBeNull()
    expect(brief({}, { settings: { ...usual.settings, thisDevice: 'macos' } })).toBeNull()
  })

  test('nothing where the tiles do not say which device they are for', () => {
    expect(brief({ kind: 'downloads', offered: null, application: null })).toBeNull()
  })
})

const facts = (part: Partial<DeviceFacts>): Device => detectDevice({ ...ipadFacts, ...part })
const chrome = (system: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36`
const google = { vendor: 'Google Inc.', hasUserAgentData: true }

const macHere = facts({ maxTouchPoints: 0, platformInfoOs: 'mac' })
const windows = facts({
  ...google,
  userAgent: chrome('Windows NT 10.0; Win64; x64'),
  platform: 'Win32',
  maxTouchPoints: 10,
  platformInfoOs: 'win',
})
const linux = facts({
  ...google,
  userAgent: chrome('X11; Linux x86_64'),
  platform: 'Linux x86_64',
  maxTouchPoints: 0,
  platformInfoOs: 'linux',
})
const chromebook = facts({
  ...google,
  userAgent: chrome('X11; CrOS x86_64 14541.0.0'),
  platform: 'Linux x86_64',
  platformInfoOs: 'cros',
})

test.each([
  {
    name: 'a Mac offered Windows software',
    device: macHere,
    offered: 'windows',
    remedy: 'other-downloads',
  },
  {
    name: 'Windows offered Mac software',
    device: windows,
    offered: 'macos',
    remedy: 'other-downloads',
  },
  { name: 'Linux offered an .exe', device: linux, offered: 'windows', remedy: 'other-downloads' },
  {
    name: 'Linux offered the VPN for Windows, which is not made for Linux',
    device: linux,
    offered: 'windows',
    application: 'Kaspersky VPN',
    remedy: 'none',
  },
  { name: 'a Chromebook offered an .exe', device: chromebook, offered: 'windows', remedy: 'none' },
] as const)('every certain mismatch: $name', ({ device, offered, remedy, ...more }) => {
  expect(brief({ offered, ...more }, { device })).toMatchObject({
    remedy,
    url: null,
    cause: 'other',
  })
  // The tiles of that page are there to choose another device's software.
  expect(brief({ kind: 'downloads', offered, ...more }, { device })).toBeNull()
  expect(brief({ ...subscriptions, ...more }, { device })).toBeNull()
})

test('where nothing is made for the device, the application still has its own name, not the page’s', () => {
  const shown = brief({ offered: 'windows', application: 'Kaspersky VPN' }, { device: chromebook })
  expect(shown?.application).toBe('Kaspersky VPN Secure Connection')
})

test.each([
  { name: 'a Mac', device: macHere, offered: 'macos' },
  { name: "a Mac, a phone's software chosen on purpose", device: macHere, offered: 'ios' },
  { name: 'a Chromebook, which runs Android software', device: chromebook, offered: 'android' },
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
