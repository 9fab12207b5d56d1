import type { FaultName } from './faults.ts'
import { hostile } from './hostile.ts'
import type { usages as usagesOf } from './usages.ts'

type Usages = ReturnType<typeof usagesOf>
type Entry = Record<string, unknown>
type Spoil = (usages: Usages) => unknown

/** Changes every entry of both lists. */
const each =
  (change: (entry: Entry, index: number) => unknown): Spoil =>
  (usages) => ({
    ...usages,
    productUsages: usages.productUsages.map((entry, index) => change({ ...entry }, index)),
    unusedProductUsages: usages.unusedProductUsages.map((entry, index) =>
      change({ ...entry }, index + usages.productUsages.length),
    ),
  })

const without = (entry: Entry, ...keys: string[]) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)))
const holes = [
  ['activationDate', 'expirationDate'],
  ['isActivated', 'isExpired'],
  ['licenseUsagesCount'],
  ['totalSlotsCount', 'termInDays'],
  ['brandedNameModel'],
  ['isFreeLicense', 'daysRemainder'],
  ['activationCode', 'isActivationCodeMasked'],
]
const otherDates = [
  '15.01.2027',
  '/Date(1799971200000)/',
  1_799_971_200_000,
  '2027-01-15T23:59:59.9999999+14:00',
  '2027-01-15',
  'Jan 15, 2027',
  '20270115',
  '2027-02-30T00:00:00Z',
]
const farDates = [
  '0001-01-01T00:00:00',
  '9999-12-31T23:59:59.9999999Z',
  '1970-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-000001-01-01T00:00:00Z',
]
const oddCounts = [-1, 2_147_483_648, 1e308, 0.5, -0, 2 ** 53]

const zones = ['+03:00', '-08:00', '+14:00', 'Z', '+0530']
const dayOf = (date: unknown) => (typeof date === 'string' ? date.slice(0, 10) : date)
const atDayEnd = (entry: Entry, zone: string) =>
  Object.fromEntries(
    ['activationDate', 'expirationDate'].map((key) => [
      key,
      typeof entry[key] === 'string' ? `${entry[key].slice(0, 10)}T23:59:59${zone}` : null,
    ]),
  )
const marked = (names: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [
      key,
      `\u200F ${name.replaceAll(' ', '\u00A0').replace('sky', '\u00ADsky')}\u200E`,
    ]),
  )
const capital = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(capital)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      capital(inner),
    ]),
  )
}

const swapped = (value: unknown) =>
  typeof value === 'boolean'
    ? String(value)
    : typeof value === 'number'
      ? String(value)
      : typeof value === 'string'
        ? value.length
        : [value]

const badText = (entry: Entry, index: number): Entry =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      key === 'brandedNameModel'
        ? badText(value as Entry, index)
        : typeof value === 'string'
          ? hostile(value, index)
          : value,
    ]),
  )

/** Entries of all kinds beside the real ones, until the text is 10 MB long. */
const padded: Spoil = (usages) => {
  const filler = Array.from({ length: 1000 }, (_, index) => ({
    kind: 'noise',
    index,
    text: 'N'.repeat(10_000),
  }))
  return { ...usages, promotions: filler }
}

/** Faults that leave the JSON a JSON. What they change is for the reader to find out. */
export const spoils: Partial<Record<FaultName, Spoil>> = {
  'json-null': () => null,
  'json-wrapped': (usages) => ({ data: usages, success: true }),
  'json-tells-an-error': () => ({ errorCode: 1401, errorMessage: 'FAKENOTE-3', redirectUrl: '/' }),
  'json-paged': (usages) => ({
    ...usages,
    productUsages: usages.productUsages.slice(0, 3),
    unusedProductUsages: [],
    totalCount: usages.productUsages.length + usages.unusedProductUsages.length,
    hasNextPage: true,
  }),
  'keys-capital': (usages) => capital(usages),
  'dates-with-zone': each((entry, index) => ({
    ...entry,
    ...atDayEnd(entry, zones[index % zones.length]!),
  })),
  'dates-alone': each((entry) => ({
    ...entry,
    activationDate: dayOf(entry['activationDate']),
    expirationDate: dayOf(entry['expirationDate']),
  })),
  'names-short': each((entry) => ({
    ...entry,
    brandedNameModel: without(entry['brandedNameModel'] as Entry, 'value'),
  })),
  'names-marked': each((entry) => ({
    ...entry,
    brandedNameModel: marked(entry['brandedNameModel'] as Record<string, string>),
  })),
  'ids-numbers': each((entry, index) => ({ ...entry, licenseId: 4_700_000_000 + index })),
  'fields-missing': each((entry, index) => without(entry, ...holes[index % holes.length]!)),
  'fields-of-wrong-types': each((entry) =>
    Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, swapped(value)])),
  ),
  'fields-null': each((entry) => Object.fromEntries(Object.keys(entry).map((key) => [key, null]))),
  'fields-unknown': each((entry, index) => ({
    ...entry,
    ownerEmail: `FAKEOWNER-${index}@example.com`,
    secretNote: 'FAKENOTE-0',
    ['__proto__']: { owned: true },
    constructor: 'FAKENOTE-1',
  })),
  'lists-renamed': ({ productUsages, unusedProductUsages }) => ({
    subscriptions: productUsages,
    unusedSubscriptions: unusedProductUsages,
  }),
  'lists-not-lists': ({ productUsages, unusedProductUsages }) => ({
    productUsages: { ...productUsages },
    unusedProductUsages: { ...unusedProductUsages },
  }),
  'one-list-missing': ({ productUsages }) => ({ productUsages }),
  'another-list': (usages) => ({
    ...usages,
    productUsages: usages.productUsages.slice(1),
    sharedProductUsages: usages.productUsages.slice(0, 1),
  }),
  'entries-not-objects': (usages) => ({
    ...usages,
    productUsages: [...usages.productUsages, null, 'FAKENOTE-2', 7, [], true],
  }),
  'ten-megabytes': padded,
  'dates-far': each((entry, index) => ({
    ...entry,
    activationDate: farDates[(index + 1) % farDates.length],
    expirationDate: farDates[index % farDates.length],
  })),
  'dates-in-another-form': each((entry, index) => ({
    ...entry,
    expirationDate: otherDates[index % otherDates.length],
  })),
  'counts-odd': each((entry, index) => ({
    ...entry,
    licenseUsagesCount: oddCounts[index % oddCounts.length],
    totalSlotsCount: oddCounts[(index + 2) % oddCounts.length],
    daysRemainder: oddCounts[(index + 1) % oddCounts.length],
  })),
  'ids-duplicate': each((entry) => ({ ...entry, licenseId: 'FAKELICENCE-same' })),
  'ids-missing': each((entry) => without(entry, 'licenseId')),
  'entries-twice': (usages) => ({
    ...usages,
    productUsages: usages.productUsages.flatMap((entry) => [entry, entry]),
  }),
  'hostile-strings': each(badText),
}
