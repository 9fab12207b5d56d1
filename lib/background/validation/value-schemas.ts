import { sessions } from '../../domain/session.ts'
import type { KeptAnswers } from '../../domain/answers/kept-answers.ts'
import type { Device, DeviceFacts } from '../../domain/device.ts'
import type { Link } from '../../domain/link.ts'
import { type StoreKind, storeKinds } from '../../domain/stores.ts'
import { largestCount, mostSubscriptions } from '../../domain/subscription/limits.ts'
import { type PlainDate, isRealDay } from '../../domain/subscription/plain-date.ts'
import { pageKinds } from '../../domain/page-kind.ts'
import { platforms } from '../../domain/platform.ts'
import type { Failure, Reading, Warning } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { type Check, exactly, flag, matching, orNull } from '../../contracts/validators.ts'
import { byKind, count, list, number, shape, text } from './validators.ts'

// lib/portal has dropped these before; this is the last check. Codes: domain.md §1.7.
const secret = /(?:[A-Z0-9]{5}-){3}[A-Z0-9]{5}|[^\s@…]{2,64}@[^\s@]{1,255}\.[^\s@]/i
const unseen = /[\p{Cc}\p{Bidi_Control}]/u

/**
 * Text from a page: without control and direction characters, and nothing like an activation code
 * or an e-mail address.
 */
export const pageText =
  (most: number): Check<string> =>
  (value) => {
    const plain = text(most)(value)
    return plain === undefined || secret.test(plain) || unseen.test(plain) ? undefined : plain
  }

/** A name needs a letter or digit: without one, the card would be a button without a name. */
const productName: Check<string> = (value) => {
  const name = pageText(120)(value)
  return name !== undefined && /[\p{L}\p{N}]/u.test(name) ? name : undefined
}

export const platform = exactly(...platforms)
export const pageKind = exactly(...pageKinds)
export const session = exactly(...sessions)
const written = matching(/^\d{4}-\d\d-\d\d$/) as Check<PlainDate>
/** A day that the calendar has. For any other, nobody can count the days left. */
const day: Check<PlainDate> = (value) => {
  const date = written(value)
  return date !== undefined && isRealDay(date) ? date : undefined
}
const names = list(pageText(80), 200)
const id = pageText(100)

export const subscription = shape<Subscription>(
  { id, product: productName },
  {
    activated: flag,
    expired: flag,
    free: flag,
    trial: flag,
    activatedOn: day,
    expiresOn: day,
    termDays: count(0),
    daysLeft: count(-largestCount),
    places: shape<NonNullable<Subscription['places']>>({}, { used: count(0), total: count(0) }),
    ownership: exactly('own', 'shared'),
    autoRenewal: flag,
    renewsOn: day,
    renewsIn: count(-largestCount),
    portalState: exactly('blocked', 'suspended', 'grace', 'limited', 'renewed-inactive'),
    downloadOffered: flag,
    managedBy: exactly('provider', 'app-store', 'reseller'),
  },
)
export const keptAnswers = shape<KeptAnswers>(
  {},
  {
    ownership: exactly('own', 'shared'),
    renewedAt: number,
    managedBy: exactly('provider', 'app-store', 'reseller'),
  },
)
export const subscriptions = list(subscription, mostSubscriptions)

const bare = [{}, {}] as const
export const failure = byKind<Failure>({
  'signed-out': bare,
  'terms-pending': bare,
  'confirmation-pending': bare,
  'no-access': bare,
  unreachable: bare,
  throttled: [{}, { retryAt: number }],
  'portal-error': [{ status: number }, {}],
  'layout-changed': [{ missing: names }, {}],
  'account-unclear': bare,
  'storage-failed': [{ full: flag }, {}],
})

const ofOne = [{ subscription: id, fields: names }, {}] as const
export const warning = byKind<Warning>({
  'partly-read': [{ unread: number, total: number }, {}],
  'maybe-incomplete': [{ missing: names }, { read: count(0), total: count(0) }],
  'fields-unknown': [{ topics: names }, {}],
  contradiction: ofOne,
  'fields-unread': ofOne,
  'sources-disagree': [{ fields: names }, { subscription: id }],
})
export const warnings = list(warning, 2 * mostSubscriptions)

type Good = Extract<Reading<Subscription[]>, { ok: true }>
type Bad = Extract<Reading<Subscription[]>, { ok: false }>
const is =
  <T extends boolean>(wanted: T): Check<T> =>
  (value) =>
    value === wanted ? wanted : undefined
const good = shape<Good>({ ok: is(true), value: subscriptions, warnings }, {})
const bad = shape<Bad>({ ok: is(false), failure }, {})
export const reading: Check<Reading<Subscription[]>> = (value) => good(value) ?? bad(value)

const application = { application: pageText(120) }
const inStore = [{ url: text(500), storeId: pageText(80) }, application] as const
type StoreFields = Record<StoreKind, typeof inStore>
/**
 * Checks the shape alone. Whether the address is of that kind is checked by `classifyLink`
 * (lib/portal), which `createAccept` is given.
 */
export const link = byKind<Link>({
  ...(Object.fromEntries(storeKinds.map((kind) => [kind, inStore])) as StoreFields),
  'google-play': [{ packageName: pageText(120) }, application],
  installer: [{}, application],
  portal: [{ url: text(500) }, application],
})

export const device = shape<Device>(
  {
    platform: exactly(...platforms, 'unknown'),
    certainty: exactly('sure', 'likely', 'unsure'),
    desktopMode: flag,
  },
  { arm: is(true) },
)

type SentFacts = Omit<DeviceFacts, 'maxTouchPoints'> & { maxTouchPoints?: number }
const sentFacts = shape<SentFacts>(
  { userAgent: text(1000), platform: text(100) },
  {
    maxTouchPoints: number,
    vendor: text(100),
    platformInfoOs: text(40),
    platformInfoArch: text(40),
    hasUserAgentData: flag,
    hasOrientation: flag,
    screenWidth: number,
    screenHeight: number,
  },
)
/**
 * `maxTouchPoints: undefined` does not survive a message, so absent means the same. The platform
 * info comes from the worker, never from a page.
 */
export const facts: Check<DeviceFacts> = (value) => {
  const sent = sentFacts(value)
  if (!sent) return undefined
  const { platformInfoOs: _os, platformInfoArch: _arch, ...rest } = sent
  return { ...rest, maxTouchPoints: sent.maxTouchPoints }
}
export const nullablePlatform = orNull(platform)
