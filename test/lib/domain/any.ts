import { storeKinds } from '../../../lib/domain/stores.ts'
import * as fc from 'fast-check'
import { applications } from '../../../lib/domain/catalogue/applications.ts'
import { products } from '../../../lib/domain/catalogue/products.ts'
import type { Device, DeviceFacts } from '../../../lib/domain/device.ts'
import type { DownloadContext } from '../../../lib/domain/downloads.ts'
import type { Link } from '../../../lib/domain/link.ts'
import { platforms } from '../../../lib/domain/platform.ts'
import type { PlainDate } from '../../../lib/domain/subscription/plain-date.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { contradictions, corrected, recorded } from './device-cases.ts'

/**
 * Arbitrary values of the domain: known ones and nonsense, everything optional left out now and
 * then.
 */
const day = fc.oneof(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as PlainDate),
  fc
    .constantFrom('2026-11-22', '2026-02-30', '0000-00-00', '9999-99-99')
    .map((text) => text as PlainDate),
  fc.string().map((text) => text as PlainDate),
)
const count = fc.oneof(fc.nat(30), fc.integer(), fc.constantFrom(Number.NaN, Infinity, -0))
const name = fc.oneof(
  fc.constantFrom(...products.flatMap((product) => [product.name, ...product.names])),
  fc.string(),
  fc.constantFrom('Kaspersky', '__proto__', 'Kaspersky VPN'),
)
const link: fc.Arbitrary<Link> = fc
  .record({
    kind: fc.constantFrom(...storeKinds, 'google-play', 'installer', 'portal'),
    storeId: fc.constantFrom('1089969624', '1', '2'),
    application: fc.option(
      fc.oneof(
        fc.constantFrom(...applications.map((application) => application.name)),
        fc.string(),
      ),
      { nil: undefined },
    ),
  })
  .map(({ kind, storeId, application }) => ({
    kind,
    url: `https://store.example/${storeId}`,
    storeId,
    packageName: 'a.b',
    ...(application !== undefined && { application }),
  }))

export const anySubscription: fc.Arbitrary<Subscription> = fc.record(
  {
    id: fc.string(),
    product: name,
    activated: fc.boolean(),
    expired: fc.boolean(),
    free: fc.boolean(),
    trial: fc.boolean(),
    activatedOn: day,
    expiresOn: day,
    termDays: count,
    daysLeft: count,
    renewsOn: day,
    renewsIn: count,
    places: fc.record({ used: count, total: count }, { requiredKeys: [] }),
    ownership: fc.constantFrom('own' as const, 'shared' as const),
    autoRenewal: fc.boolean(),
    downloadOffered: fc.boolean(),
    portalState: fc.constantFrom(
      'blocked' as const,
      'suspended' as const,
      'grace' as const,
      'limited' as const,
      'renewed-inactive' as const,
    ),
    managedBy: fc.constantFrom('provider' as const, 'app-store' as const, 'reseller' as const),
  },
  { requiredKeys: ['id', 'product'] },
)

export const anyDevice: fc.Arbitrary<Device> = fc.record({
  platform: fc.constantFrom(...platforms, 'unknown' as const),
  certainty: fc.constantFrom('sure' as const, 'likely' as const, 'unsure' as const),
  desktopMode: fc.boolean(),
})

export const anyNow = fc.date({ noInvalidDate: false })
const region = fc.oneof(fc.constantFrom('CN', 'IN', 'RU', 'US', 'JP', 'FR'), fc.string())

export const anyContext: fc.Arbitrary<DownloadContext> = fc.record(
  {
    device: anyDevice,
    now: anyNow,
    region,
    regionHint: region,
    knownLinks: fc.array(link, { maxLength: 4 }),
    clockTrusted: fc.boolean(),
    soonDays: count,
  },
  { requiredKeys: ['device', 'now'] },
)

const anyUserAgent = fc.oneof(
  fc.string({ maxLength: 700 }),
  fc
    .constantFrom(
      'Macintosh; Intel Mac OS X 10_15_7',
      'iPad; CPU OS 18_7 like Mac OS X',
      'iPhone; CPU iPhone OS 18_7 like Mac OS X',
      'Windows NT 10.0; Win64; x64',
      'X11; CrOS x86_64 14541.0.0',
      'X11; Linux x86_64',
      'Linux; Android 10; K',
    )
    .map((os) => `Mozilla/5.0 (${os}) AppleWebKit/605.1.15`),
)
const wildFacts: fc.Arbitrary<DeviceFacts> = fc.record(
  {
    userAgent: anyUserAgent,
    platform: fc.oneof(
      fc.constantFrom('', 'MacIntel', 'iPad', 'iPhone', 'Win32', 'Linux x86_64', 'Linux armv81'),
      fc.string(),
    ),
    maxTouchPoints: fc.option(count, { nil: undefined }),
    vendor: fc.oneof(fc.constantFrom('', 'Apple Computer, Inc.', 'Google Inc.'), fc.string()),
    platformInfoOs: fc.oneof(
      fc.constantFrom('mac', 'ios', 'ipados', 'win', 'android', 'cros', 'linux'),
      fc.string(),
      fc.constantFrom('constructor', '__proto__'),
    ),
    platformInfoArch: fc.constantFrom('arm64', 'x86-64', ''),
    hasUserAgentData: fc.boolean(),
    hasOrientation: fc.boolean(),
    screenWidth: count,
    screenHeight: count,
  },
  { requiredKeys: ['userAgent', 'platform', 'maxTouchPoints'] },
)

/**
 * Signs that were recorded together, beside a word of the browser's that may fit or not: wild ones
 * seldom come near a real device.
 */
const mixedFacts: fc.Arbitrary<DeviceFacts> = fc
  .record({
    row: fc.constantFrom(...recorded, ...contradictions, ...corrected),
    os: fc.constantFrom(
      'mac',
      'ios',
      'ipados',
      'win',
      'android',
      'cros',
      'linux',
      'fuchsia',
      undefined,
    ),
    screen: fc.constantFrom(
      undefined,
      { screenWidth: 390, screenHeight: 844 },
      { screenWidth: 1180, screenHeight: 820 },
    ),
  })
  .map(({ row: [, userAgent, platform, maxTouchPoints, more], os, screen }) => ({
    userAgent,
    platform,
    maxTouchPoints,
    ...more,
    ...(os !== undefined && { platformInfoOs: os }),
    ...screen,
  }))

export const anyFacts: fc.Arbitrary<DeviceFacts> = fc.oneof(wildFacts, mixedFacts)
