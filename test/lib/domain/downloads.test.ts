import { expect, test } from 'vitest'
import type { Device } from '../../../lib/domain/device.ts'
import {
  type DownloadContext,
  type DownloadOption,
  catalogueOptions,
  downloadOptions,
} from '../../../lib/domain/downloads.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'

const now = new Date(2026, 10, 22, 12)
const appStore = 'https://apps.apple.com/app/id1089969624'
const device = (platform: Device['platform'], desktopMode = false): Device => ({
  platform,
  certainty: platform === 'unknown' ? 'unsure' : 'sure',
  desktopMode,
})
const premium: Subscription = {
  id: '1',
  product: 'Kaspersky Premium',
  activated: true,
  expired: false,
  expiresOn: '2027-06-01',
  ownership: 'own',
}
const options = (more: Partial<Subscription> = {}, context: Partial<DownloadContext> = {}) =>
  downloadOptions({ ...premium, ...more }, { device: device('windows'), now, ...context })
const find = (all: DownloadOption[], part: Partial<DownloadOption>) =>
  all.find((option) =>
    Object.entries(part).every(([key, value]) => option[key as keyof DownloadOption] === value),
  )!
const ids = ({ availability }: DownloadOption) =>
  availability.available ? [] : availability.reasons.map(({ id }) => id)
const notes = ({ notices }: DownloadOption) => notices.map(({ id }) => id)

test.each([
  {
    on: 'windows',
    first: {
      application: 'Kaspersky',
      platform: 'windows',
      channel: 'portal',
      way: 'portal',
      url: null,
    },
  },
  {
    on: 'macos',
    first: {
      application: 'Kaspersky',
      platform: 'macos',
      channel: 'portal',
      way: 'portal',
      url: null,
    },
  },
  {
    on: 'ipados',
    first: {
      application: 'Kaspersky',
      platform: 'ipados',
      channel: 'app-store',
      way: 'link',
      url: appStore,
    },
  },
  {
    on: 'ios',
    first: {
      application: 'Kaspersky',
      platform: 'ios',
      channel: 'app-store',
      way: 'link',
      url: appStore,
    },
  },
  {
    on: 'android',
    first: {
      application: 'Kaspersky',
      platform: 'android',
      channel: 'portal',
      way: 'portal',
      url: null,
    },
  },
  {
    on: 'linux',
    first: {
      application: 'Kaspersky',
      platform: 'linux',
      channel: 'portal',
      way: 'portal',
      url: null,
    },
  },
] as const)('on $on the default comes first', ({ on, first }) => {
  expect(options({}, { device: device(on) })[0]).toMatchObject({
    ...first,
    forThisDevice: true,
    availability: { available: true },
  })
})

test('a Chromebook is told that nothing is made for it, and gets the other devices', () => {
  const all = options({}, { device: device('chromeos') })
  expect(ids(all[0]!)).toEqual(['no-app-for-platform'])
  expect(all[0]).toMatchObject({ platform: 'chromeos', forThisDevice: true })
  expect(
    all.some(({ platform, availability }) => platform === 'windows' && availability.available),
  ).toBe(true)
})

test('a device that is not known gets every platform, none as its own', () => {
  const all = options({}, { device: device('unknown') })
  expect(all.some(({ forThisDevice }) => forThisDevice)).toBe(false)
  expect(new Set(all.map(({ platform }) => platform))).toEqual(
    new Set(['windows', 'macos', 'ipados', 'ios', 'android', 'linux']),
  )
})

test('only the main application has a link; the VPN, Password Manager and Safe Kids lead to the portal', () => {
  const linked = [...options(), ...options({ product: 'Kaspersky Safe Kids' })].filter(
    ({ url }) => url !== null,
  )
  expect(new Set(linked.map(({ applicationId, url }) => `${applicationId} ${url}`))).toEqual(
    new Set([`kaspersky ${appStore}`]),
  )
})

test('a link that the portal showed for exactly this application is used', () => {
  const url = 'https://apps.apple.com/app/id1234567890'
  const link = { kind: 'app-store', url, storeId: '1234567890' } as const
  const vpn = (application?: string) =>
    find(
      options(
        {},
        {
          device: device('ipados'),
          knownLinks: [{ ...link, ...(application && { application }) }],
        },
      ),
      { applicationId: 'vpn', platform: 'ipados', channel: 'app-store' },
    )
  expect(vpn('VPN Secure Connection').url).toBe(url)
  expect(vpn('Kaspersky VPN Plus')).toMatchObject({ url: null, way: 'by-name' })
  expect(vpn()).toMatchObject({ url: null, way: 'by-name' })
})

test("two links for one application contradict each other, and another application's id is refused", () => {
  const link = (storeId: string) =>
    ({
      kind: 'app-store',
      url: `https://apps.apple.com/app/id${storeId}`,
      storeId,
      application: 'Kaspersky VPN Secure Connection',
    }) as const
  const vpn = (knownLinks: ReturnType<typeof link>[]) =>
    find(options({}, { device: device('ipados'), knownLinks }), {
      applicationId: 'vpn',
      platform: 'ipados',
      channel: 'app-store',
    })
  expect(vpn([link('1'), link('2')]).url).toBeNull()
  expect(vpn([link('1089969624')]).url).toBeNull()
  expect(vpn([{ ...link('1'), url: 'http://apps.apple.com/app/id1' as never }]).url).toBeNull()
  expect(vpn([link('1')]).url).toBe(link('1').url)
})

test('Google Play is listed last for Android, and says why not', () => {
  const main = options({}, { device: device('android') }).filter(
    ({ applicationId, platform }) => applicationId === 'kaspersky' && platform === 'android',
  )
  expect(main.map(({ channel }) => channel)).toEqual([
    'portal',
    'vendor-apk',
    'galaxy-store',
    'appgallery',
    'getapps',
    'google-play',
  ])
  expect(ids(main.at(-1)!)).toEqual(['google-play-removed'])
  expect(main.at(-1)!.way).toBeUndefined()
})

type Row = {
  name: string
  given?: Partial<Subscription>
  context?: Partial<DownloadContext>
  of: Partial<DownloadOption>
  stops?: string[]
  notes?: string[]
  standing?: 'asserted' | 'candidate'
}
const rows: Row[] = [
  {
    name: 'an ended own one may be why',
    given: { expired: true, expiresOn: '2026-10-01' },
    of: { platform: 'windows' },
    stops: ['expired'],
    standing: 'candidate',
  },
  {
    name: 'a blocked one may be why',
    given: { portalState: 'blocked' },
    of: { platform: 'windows' },
    stops: ['blocked'],
    standing: 'candidate',
  },
  {
    name: 'the App Store stays open when it ended',
    given: { expired: true, expiresOn: '2026-10-01' },
    of: { platform: 'ios', channel: 'app-store' },
    stops: [],
    notes: ['expired', 'store-sign-in', 'dates-refreshing'],
  },
  {
    name: 'renewed and not active',
    given: { portalState: 'renewed-inactive' },
    of: { platform: 'windows' },
    stops: ['renewed-inactive'],
    standing: 'asserted',
  },
  {
    name: 'all places of an own one',
    given: { places: { used: 5, total: 5 } },
    of: { platform: 'windows' },
    stops: ['no-free-device-place'],
    standing: 'candidate',
  },
  {
    name: 'places not wholly known',
    given: { places: { total: 5 } },
    of: { platform: 'windows' },
    stops: [],
  },
  {
    name: 'a total of 0 is not understood',
    given: { places: { used: 0, total: 0 } },
    of: { platform: 'windows' },
    stops: [],
  },
  {
    name: 'shared, active, with places',
    given: { ownership: 'shared', places: { used: 1, total: 5 } },
    of: { platform: 'windows' },
    stops: [],
  },
  {
    name: 'shared, ended',
    given: { ownership: 'shared', expired: true, expiresOn: '2026-10-01' },
    of: { platform: 'windows' },
    stops: ['shared-inactive'],
    standing: 'asserted',
  },
  {
    name: 'shared, no place',
    given: { ownership: 'shared', places: { used: 5, total: 5 } },
    of: { platform: 'ios', channel: 'app-store' },
    stops: ['shared-no-free-place'],
    standing: 'asserted',
  },
  {
    name: 'shared VPN',
    given: { ownership: 'shared' },
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: ['vpn-owner-only'],
    standing: 'asserted',
  },
  {
    name: 'VPN, nobody says whose',
    given: { ownership: undefined } as never,
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: [],
    notes: ['installer-is-personal', 'vpn-owner-only'],
  },
  {
    name: 'a VPN alone, nobody says whose: it cannot be shared',
    given: { product: 'Kaspersky VPN Secure Connection', ownership: undefined } as never,
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: [],
    notes: ['installer-is-personal'],
  },
  {
    name: 'Android in China',
    context: { region: 'CN' },
    of: { platform: 'android', channel: 'portal' },
    stops: ['android-china'],
    standing: 'asserted',
  },
  { name: 'Windows in China', context: { region: 'CN' }, of: { platform: 'windows' }, stops: [] },
  {
    name: 'perhaps in China',
    context: { regionHint: 'CN' },
    of: { platform: 'android', channel: 'portal' },
    stops: [],
    notes: ['android-china'],
  },
  {
    name: 'not in China, whatever the time zone says',
    context: { region: 'FR', regionHint: 'CN' },
    of: { platform: 'android', channel: 'portal' },
    stops: [],
    notes: [],
  },
  {
    name: 'VPN in India: where the account is registered is not known',
    context: { region: 'IN' },
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: ['vpn-region'],
    standing: 'candidate',
  },
  {
    name: 'free VPN in Russia',
    given: { free: true },
    context: { region: 'RU' },
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: ['vpn-russia-ended'],
    standing: 'asserted',
  },
  {
    name: 'free VPN in Russia, not activated',
    given: { free: true, activated: false },
    context: { region: 'RU' },
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: ['vpn-russia-ended'],
    standing: 'asserted',
  },
  {
    name: 'shared, in its grace period',
    given: { ownership: 'shared', portalState: 'grace' },
    of: { platform: 'windows' },
    stops: ['shared-inactive'],
    standing: 'candidate',
  },
  {
    name: 'shared, what the owner decides is not told',
    given: { ownership: 'shared', autoRenewal: false, managedBy: 'provider' },
    of: { platform: 'android', channel: 'portal' },
    stops: [],
    notes: [],
  },
  {
    name: 'paid VPN in Russia',
    context: { region: 'RU' },
    of: { applicationId: 'vpn', platform: 'windows' },
    stops: [],
    notes: ['vpn-russia-ended', 'installer-is-personal'],
  },
  {
    name: 'the United States',
    context: { region: 'US' },
    of: { platform: 'windows' },
    stops: [],
    notes: ['us-sales-ended', 'installer-is-personal'],
  },
  {
    name: 'unused: the term may start',
    given: { activated: false },
    of: { platform: 'windows' },
    stops: [],
    notes: ['term-starts-on-install', 'installer-is-personal'],
  },
  {
    name: 'ends soon',
    given: { expiresOn: '2026-11-30' },
    of: { platform: 'windows' },
    stops: [],
    notes: ['renew-in-time', 'installer-is-personal'],
  },
  {
    name: 'a product with a gap in Japan',
    given: { product: 'Kaspersky Total Security' },
    context: { region: 'JP' },
    of: { platform: 'windows' },
    stops: ['japan-products'],
    standing: 'candidate',
  },
  {
    name: 'a product without one',
    context: { region: 'JP' },
    of: { platform: 'windows' },
    stops: [],
  },
  {
    name: 'managed in an app store',
    given: { managedBy: 'app-store' },
    of: { platform: 'windows' },
    notes: ['installer-is-personal', 'app-store-managed'],
  },
  {
    name: 'bought from a reseller',
    given: { managedBy: 'reseller' },
    of: { platform: 'windows' },
    notes: ['installer-is-personal', 'bought-at-reseller'],
  },
  {
    name: 'the plan for one device, on another',
    given: { product: 'Kaspersky Free', free: true },
    of: { platform: 'macos' },
    stops: ['single-device-plan'],
    standing: 'candidate',
  },
  {
    name: 'a plan for one device by its places, whatever it is called',
    given: { product: 'Kaspersky Premium', places: { total: 1 } },
    of: { platform: 'macos' },
    stops: ['single-device-plan'],
    standing: 'candidate',
  },
  {
    name: 'a plan for one device, its place used',
    given: { places: { used: 1, total: 1 } },
    of: { platform: 'macos' },
    stops: ['no-free-device-place', 'single-device-plan'],
    standing: 'candidate',
  },
  {
    name: 'a plan for one device, its place free: it fits any device',
    given: { places: { used: 0, total: 1 } },
    of: { platform: 'macos' },
    stops: [],
    notes: ['installer-is-personal', 'single-device-plan'],
  },
  {
    name: 'the free plan, not in use',
    given: { product: 'Kaspersky Free', free: true, places: { used: 0 } },
    of: { platform: 'macos' },
    stops: [],
  },
  {
    name: 'the free plan, which covers more by its places',
    given: { product: 'Kaspersky Free', free: true, places: { used: 0, total: 3 } },
    of: { platform: 'macos' },
    stops: [],
  },
  {
    name: 'the plan for one device, on this one',
    given: { product: 'Kaspersky Free', free: true },
    of: { platform: 'windows' },
    stops: [],
  },
  {
    name: 'the plan for one device, which one nobody knows',
    given: { product: 'Kaspersky Free', free: true },
    context: { device: device('unknown') },
    of: { platform: 'macos' },
    stops: [],
  },
  {
    name: 'several reasons: what is certain speaks first',
    given: { ownership: 'shared', portalState: 'blocked', places: { used: 5, total: 5 } },
    context: { region: 'CN' },
    of: { platform: 'android', channel: 'google-play' },
    stops: ['android-china', 'google-play-removed', 'shared-inactive', 'shared-no-free-place'],
  },
]

test.each(rows)('$name', ({ given, context, of, stops, notes: expected, standing }) => {
  const option = find(options(given, context), { applicationId: 'kaspersky', ...of })
  if (stops) expect(ids(option)).toEqual(stops)
  if (expected) expect(notes(option)).toEqual(expected)
  if (standing && !option.availability.available)
    expect(option.availability.reasons.map((reason) => reason.standing)).toEqual(
      stops!.map(() => standing),
    )
})

test('a state that nobody told is neither promised nor denied', () => {
  const [first] = downloadOptions(
    { id: '1', product: 'Kaspersky Plus' },
    { device: device('windows'), now },
  )
  expect(first!.availability).toEqual({ available: true, unconfirmed: true })
  expect(notes(first!)).toContain('state-unknown')
})

test('a product we do not know leads to the portal on every platform, never to a store', () => {
  const all = options({ product: 'Kaspersky Premium Ultra' }, { device: device('ipados') })
  expect(new Set(all.map(({ channel, way, url }) => `${channel} ${way} ${url}`))).toEqual(
    new Set(['portal portal null']),
  )
  expect(all[0]).toMatchObject({
    applicationId: 'unknown',
    application: 'Kaspersky Premium Ultra',
    platform: 'ipados',
    availability: { available: true, unconfirmed: true },
  })
})

test("the iPad in desktop mode is told the way round on the portal's own option", () => {
  const all = options({}, { device: device('ipados', true) })
  expect(
    notes(find(all, { platform: 'ipados', channel: 'portal', applicationId: 'kaspersky' })),
  ).toContain('ipad-desktop-site')
  expect(
    find(all, { platform: 'ipados', channel: 'app-store', applicationId: 'kaspersky' })
      .portalIsBetter,
  ).toBe(false)
})

test('a Windows computer with an ARM processor is told that Kaspersky is not made for it', () => {
  const all = options({}, { device: { ...device('windows'), arm: true } })
  const main = find(all, { platform: 'windows', applicationId: 'kaspersky' })
  expect(ids(main)).toEqual(['arm-not-supported'])
  expect(notes(main)).not.toContain('installer-is-personal')
})

test.each([
  { name: 'the VPN on it', applicationId: 'vpn', inHand: 'windows', of: 'windows' },
  { name: 'Linux', applicationId: 'kaspersky', inHand: 'linux', of: 'linux' },
  { name: 'a Mac', applicationId: 'kaspersky', inHand: 'macos', of: 'macos' },
  { name: 'another computer', applicationId: 'kaspersky', inHand: 'macos', of: 'windows' },
] as const)('nothing public, nothing said of ARM: $name', ({ applicationId, inHand, of }) => {
  const all = options({}, { device: { ...device(inHand), arm: true } })
  const option = find(all, { platform: of, applicationId })
  expect([...ids(option), ...notes(option)].filter((id) => id.startsWith('arm'))).toEqual([])
})

const told = (option: DownloadOption) =>
  [...(option.availability.available ? [] : option.availability.reasons), ...option.notices].map(
    ({ id, stepOf }) => (stepOf ? `${id} › ${stepOf}` : id),
  )
const steps: {
  name: string
  given: Partial<Subscription>
  region?: string
  application?: 'vpn'
  says: string
}[] = [
  {
    name: 'an ended one is renewed in My Kaspersky',
    given: { expired: true, expiresOn: '2026-10-01' },
    says: 'expired',
  },
  {
    name: 'no renewal is advised in the United States',
    given: { expired: true, expiresOn: '2026-10-01' },
    region: 'US',
    says: 'expired › us-sales-ended',
  },
  {
    name: 'nor shortly before the end',
    given: { expiresOn: '2026-11-30' },
    region: 'US',
    says: 'renew-in-time › us-sales-ended',
  },
  {
    name: 'nor in the grace period',
    given: { portalState: 'grace' },
    region: 'US',
    says: 'grace-period › us-sales-ended',
  },
  {
    name: 'nor after it',
    given: { portalState: 'limited' },
    region: 'US',
    says: 'limited-functionality › us-sales-ended',
  },
  {
    name: 'nor by switching it on again',
    given: { autoRenewal: false },
    region: 'US',
    says: 'auto-renewal-off › us-sales-ended',
  },
  {
    name: 'no VPN is sold in the United States',
    given: { ownership: 'shared' },
    region: 'US',
    application: 'vpn',
    says: 'vpn-owner-only › us-sales-ended',
  },
  {
    name: 'nor in Russia',
    given: { ownership: 'shared' },
    region: 'RU',
    application: 'vpn',
    says: 'vpn-owner-only › vpn-region',
  },
  {
    name: 'in China it would be of no use',
    given: { ownership: 'shared' },
    region: 'CN',
    application: 'vpn',
    says: 'vpn-owner-only › vpn-region',
  },
  {
    name: 'elsewhere a separate one helps',
    given: { ownership: 'shared' },
    region: 'FR',
    application: 'vpn',
    says: 'vpn-owner-only',
  },
  {
    name: 'what a provider manages is renewed there',
    given: { expired: true, expiresOn: '2026-10-01', managedBy: 'provider' },
    says: 'expired › provider-managed',
  },
  {
    name: 'what an app store manages is renewed there',
    given: { portalState: 'limited', managedBy: 'app-store' },
    says: 'limited-functionality › app-store-managed',
  },
  {
    name: 'what a provider paused is resumed there',
    given: { portalState: 'suspended', managedBy: 'provider' },
    says: 'suspended › provider-managed',
  },
  {
    name: 'what a reseller sold is renewed there',
    given: { expiresOn: '2026-11-30', managedBy: 'reseller' },
    says: 'renew-in-time › bought-at-reseller',
  },
]

test.each(steps)('$name', ({ given, region, application, says }) => {
  expect(
    told(
      find(options(given, region ? { region } : {}), {
        applicationId: application ?? 'kaspersky',
        platform: 'windows',
      }),
    ),
  ).toContain(says)
})

test('a step that is told in place of another leads where its words say', () => {
  const [first] = options({ expired: true, expiresOn: '2026-10-01' }, { region: 'US' })
  expect(first!.availability).toMatchObject({
    reasons: [{ id: 'expired', step: { kind: 'support' } }],
  })
})

test('what an account in the United States is shown is not public, so nothing is promised', () => {
  const [first] = options({}, { region: 'US' })
  expect(first!.availability).toEqual({ available: true, unconfirmed: true })
})

test('a trial comes without the Password Manager; the Password Manager itself can be tried', () => {
  const applications = (given: Partial<Subscription>) => [
    ...new Set(options(given).map(({ applicationId }) => applicationId)),
  ]
  expect(applications({ trial: true })).toEqual(['kaspersky', 'vpn'])
  expect(applications({})).toEqual(['kaspersky', 'vpn', 'password-manager'])
  expect(applications({ trial: true, product: 'Kaspersky Password Manager' })).toEqual([
    'password-manager',
  ])
})

test('a plan named in the help for Windows only is promised for Windows only', () => {
  const basic = options({ product: 'Kaspersky Basic' }).filter(
    ({ availability }) => availability.available && !availability.unconfirmed,
  )
  expect(basic.map(({ platform }) => platform)).toEqual(['windows'])
})

test('that My Kaspersky hands out what is free for all is nowhere said', () => {
  const all = catalogueOptions('qr-scanner', { device: device('android'), now })
  expect(find(all, { platform: 'android', channel: 'portal' }).availability).toEqual({
    available: true,
    unconfirmed: true,
  })
  expect(all.filter(({ url }) => url !== null)).toEqual([])
})

test('an application that may not be made for a platform is not looked for in its stores', () => {
  const android = options(
    { product: 'Kaspersky Small Office Security' },
    { device: device('android') },
  ).filter(
    ({ applicationId, platform }) =>
      applicationId === 'small-office-security' && platform === 'android',
  )
  expect(android.map(({ channel }) => channel)).toEqual(['portal', 'google-play'])
})

test('a number of devices or a year behind the name changes nothing', () => {
  for (const product of ['Kaspersky Premium (5 devices)', 'Kaspersky Premium 2024'])
    expect(options({ product })).toEqual(options())
})

test('where the page shows its own button, what only may stop the download stands beside it', () => {
  const ended = { expired: true, expiresOn: '2026-10-01' } as const
  expect(options(ended)[0]!.availability.available).toBe(false)
  const offered = options({ ...ended, downloadOffered: true })[0]!
  expect(offered.availability.available).toBe(true)
  expect(notes(offered)).toContain('expired')
})

test("where the page withholds its button, the subscription's state may be why; a known state says it better", () => {
  expect(ids(options({ downloadOffered: false })[0]!)).toEqual(['state-blocks-download'])
  expect(ids(options({ downloadOffered: false, portalState: 'blocked' })[0]!)).toEqual(['blocked'])
})
