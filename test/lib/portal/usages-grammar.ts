import * as fc from 'fast-check'

/**
 * Answers as a back end might give them one day: what is true, and one of the usual ways to write
 * it down. Made from the fact sheet (docs/sources/portal.md, 5 and 11) and common practice of web
 * services, never from the reader.
 */
export interface Truth {
  product: string
  activated: boolean
  expired: boolean
  free: boolean
  activatedOn: string | null
  expiresOn: string | null
  used: number
  total: number
}
export interface Answer {
  body: unknown
  /** The account's subscriptions, sent or not. */
  truth: Truth[]
  /** Everything was sent; `unsaid`: in a form that cannot show it, so that a doubt is right too. */
  whole: boolean | 'unsaid'
}

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const product = fc
  .tuple(
    fc.constantFrom(
      'Kaspersky Plus',
      'Kaspersky Premium',
      'Kaspersky Standard',
      'Kaspersky Safe Kids',
    ),
    fc.constantFrom('', ' (5 devices)', ' & Support', ' – Família', ' "Home"'),
  )
  .map((parts) => parts.join(''))
const truth: fc.Arbitrary<Truth> = fc
  .record({
    product,
    activated: fc.boolean(),
    expired: fc.boolean(),
    free: fc.boolean(),
    start: day,
    end: fc.option(day),
    used: fc.nat({ max: 9 }),
    total: fc.nat({ max: 20 }),
  })
  .map(({ start, end, ...rest }) => {
    const [activatedOn, expiresOn] = end !== null && end < start ? [end, start] : [start, end]
    return {
      ...rest,
      activatedOn: rest.activated ? activatedOn : null,
      expiresOn: rest.activated ? expiresOn : null,
      expired: rest.activated && rest.expired,
      used: rest.activated ? Math.min(rest.used, rest.total) : 0,
    }
  })

const dayStart = (on: string) => Date.parse(`${on}T00:00:00Z`)
const dates: Record<string, (on: string) => unknown> = {
  'date alone': (on) => on,
  utc: (on) => `${on}T00:00:00Z`,
  fraction: (on) => `${on}T00:00:00.0000000Z`,
  'no zone': (on) => `${on}T00:00:00`,
  'day end': (on) => `${on}T23:59:59.999Z`,
  offset: (on) => `${on}T00:00:00+03:00`,
  'offset west': (on) => `${on}T18:30:00-05:00`,
  '.NET': (on) => `/Date(${dayStart(on)})/`,
  '.NET offset': (on) => `/Date(${dayStart(on) - 3 * 3_600_000}+0300)/`,
  ms: dayStart,
  s: (on) => dayStart(on) / 1000,
  's text': (on) => String(dayStart(on) / 1000),
  parts: (on) => {
    const [year, month, date] = on.split('-').map(Number)
    return { year, month, day: date }
  },
}
const unset = [
  null,
  undefined,
  '0001-01-01T00:00:00',
  '9999-12-31T23:59:59Z',
  '1970-01-01T00:00:00Z',
]

const cases: Record<string, (name: string) => string> = {
  camel: (name) => name,
  pascal: (name) => name.charAt(0).toUpperCase() + name.slice(1),
  snake: (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  kebab: (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  lower: (name) => name.toLowerCase(),
  shout: (name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
}
const recase = (value: unknown, change: (name: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => recase(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [change(name), recase(item, change)]),
  )
}

const brands: ((name: string) => object)[] = [
  (name) => ({ brandedNameModel: { name: 'x', value: name } }),
  (name) => ({ brandedNameModel: { name } }),
  (name) => ({ brandedNameModel: { value: name, culture: 'en' } }),
  (name) => ({ brandedNameModel: name }),
  (name) => ({ brandedName: name }),
]
const entity = (name: string) =>
  name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('–', '&#8211;')

const style = fc.record({
  date: fc.constantFrom(...Object.keys(dates)),
  unset: fc.constantFrom(...unset),
  case: fc.constantFrom(...Object.keys(cases)),
  brand: fc.constantFrom(...brands),
  entities: fc.boolean(),
  numbersAsText: fc.boolean(),
  code: fc.constantFrom('FAKE0-FAKE0-FAKE0-FAKE0', null, undefined),
  dropped: fc.subarray(
    [
      'termInDays',
      'isFreeLicense',
      'totalSlotsCount',
      'licenseUsagesCount',
      'isExpired',
      'expirationDate',
      'licenseId',
    ],
    { maxLength: 4 },
  ),
  noise: fc.constantFrom(
    {},
    { iconUrl: '/x.svg', order: 1, links: { self: '/x' } },
    { includedApplications: [{ id: 1, name: 'Kaspersky VPN' }], isSelected: false },
    { permissions: ['a'], description: 'Kaspersky Plus until 2031-01-01', price: '49,99' },
  ),
})
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never

function entryOf(one: Truth, index: number, how: Style): object {
  const date = (on: string | null) => (on === null ? how.unset : dates[how.date]!(on))
  const number = (value: number) => (how.numbersAsText ? String(value) : value)
  const fields: Record<string, unknown> = {
    licenseId: `FAKE-${index}`,
    ...how.brand(how.entities ? entity(one.product) : one.product),
    activationCode: how.code,
    isActivated: one.activated,
    isExpired: one.expired,
    isFreeLicense: one.free,
    activationDate: date(one.activatedOn),
    expirationDate: date(one.expiresOn),
    termInDays: number(365),
    licenseUsagesCount: number(one.used),
    totalSlotsCount: number(one.total),
    ...how.noise,
  }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !how.dropped.includes(name)))
}

const otherNames: [string, string][] = [
  ['productUsages', 'unusedProductUsages'],
  ['subscriptions', 'unusedSubscriptions'],
  ['licenses', 'notActivatedLicenses'],
  ['activeItems', 'waitingItems'],
  ['userProducts', 'codes'],
]
const listStyle = fc.record({
  names: fc.constantFrom(...otherNames),
  form: fc.constantFrom('two', 'two', 'two', 'one', 'objects', 'inside', 'edges'),
  wrappers: fc.array(
    fc.constantFrom('data', 'result', 'value', 'payload', 'response', 'body', 'd', 'content'),
    { maxLength: 4 },
  ),
  beside: fc.constantFrom(
    {},
    { success: true, error: null, errorCode: 0, message: '' },
    { status: 'OK', errors: [], code: 200 },
    { viewSettings: { showPromo: false, pageSize: 20, columns: ['name', 'state'] } },
    {
      user: { id: 'x', country: 'FR' },
      notifications: [{ id: 1, title: 'Welcome', isRead: false }],
      serverTime: 1_799_971_200,
    },
    { paging: { page: 1, totalPages: 1, hasNext: false, nextLink: null } },
  ),
  /** What is wrong with the answer, if anything is. */
  trouble: fc.constantFrom(
    'none',
    'none',
    'none',
    'cut',
    'more',
    'listLost',
    'listNull',
    'error',
    'another',
    'offers',
    'odd',
  ),
  dress: fc.constantFrom('value', 'text', 'bom', 'guard', 'text in text'),
})
type ListStyle = typeof listStyle extends fc.Arbitrary<infer S> ? S : never

const byId = (entries: object[]) =>
  Object.fromEntries(entries.map((one, index) => [`l${index}`, one]))

function listsOf(
  used: object[],
  unused: object[],
  { form, names: [one, other] }: ListStyle,
): object {
  if (form === 'one') return { [one]: [...used, ...unused] }
  if (form === 'objects' && used.length > 0 && unused.length > 0)
    return { [one]: byId(used), [other]: byId(unused) }
  if (form === 'inside')
    return {
      [one]: { items: used, totalCount: used.length },
      [other]: { items: unused, totalCount: unused.length },
    }
  if (form === 'edges')
    return Object.fromEntries(
      [[one, used] as const, [other, unused] as const].map(([name, list]) => [
        name,
        { edges: list.map((node) => ({ node })) },
      ]),
    )
  return { [one]: used, [other]: unused }
}

/** Changes the lists so that they are not all, or not good. */
function spoilt(
  lists: Record<string, unknown>,
  used: object[],
  all: number,
  how: ListStyle,
): object {
  const [one, other] = how.names
  switch (how.trouble) {
    case 'cut':
      return { ...lists, totalCount: all + 3 }
    case 'more':
      return { ...lists, hasMore: true }
    case 'listLost':
      return { [one]: lists[one] }
    case 'listNull':
      return { [one]: lists[one], [other]: null }
    case 'error':
      return { [one]: [], [other]: [], success: false, errorMessage: 'FAKENOTE' }
    case 'another':
      return {
        ...lists,
        sharedWithMe: used.map((entry) => ({
          ...entry,
          licenseId: 'FAKE-S',
          license_id: 'FAKE-S',
        })),
      }
    case 'offers':
      return {
        ...lists,
        offers: [
          {
            brandedNameModel: { value: 'Kaspersky Premium' },
            termInDays: 365,
            totalSlotsCount: 20,
            expirationDate: '2031-01-01',
          },
        ],
      }
    case 'odd':
      return { ...lists, [one]: [...used, null, 'x', {}] }
    default:
      return lists
  }
}

function dressed(value: object, how: ListStyle['dress']): unknown {
  const text = JSON.stringify(value)
  if (how === 'value') return JSON.parse(text) as unknown
  if (how === 'bom') return `\ufeff${text}`
  if (how === 'guard') return `)]}',\n${text}`
  return how === 'text' ? text : JSON.stringify(text)
}

export const answer: fc.Arbitrary<Answer> = fc
  .tuple(fc.array(truth, { maxLength: 6 }), style, listStyle)
  .map(([truths, how, lists]) => {
    const entries = truths.map((one, index) => ({ one, entry: entryOf(one, index, how) }))
    const some = (activated: boolean) =>
      entries.filter(({ one }) => one.activated === activated).map(({ entry }) => entry)
    const plain = listsOf(some(true), some(false), lists) as Record<string, unknown>
    const inner = { ...lists.beside, ...spoilt(plain, some(true), truths.length, lists) }
    const body = lists.wrappers.reduce<object>((inside, name) => ({ [name]: inside }), inner)
    const change = cases[how.case]!
    const shared = lists.trouble === 'another' ? truths.filter(({ activated }) => activated) : []
    return {
      body: dressed(recase(body, change) as object, lists.dress),
      truth: [...truths, ...shared],
      whole: wholeness(lists),
    }
  })

function wholeness({ trouble, form }: ListStyle): Answer['whole'] {
  if (trouble === 'another' || trouble === 'offers') return 'unsaid'
  if (trouble === 'listLost' && form === 'one') return 'unsaid'
  return trouble === 'none' && (form === 'one' ? 'unsaid' : true)
}
