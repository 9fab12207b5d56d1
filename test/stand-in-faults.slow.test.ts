import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as, ask, cookiesOf, type Answer } from './stand-in/ask.ts'
import { faultNames } from './stand-in/faults.ts'
import { startPortal, type Fault, type Portal } from './stand-in/index.ts'

const usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'
const clock = '2026-11-22T12:00:00Z'
let portal: Portal
let cookies: { cookie: string }

beforeAll(async () => {
  portal = await startPortal({ clock, seed: 2 })
})
beforeEach(async () => {
  portal.change({ faults: [], signedIn: true })
  cookies = cookiesOf(await ask(portal, '/MyLicenses', as.navigation))
})
afterAll(() => portal.close())

test('every fault has its line here', () => {
  const lines = readFileSync(import.meta.filename, 'utf8')
  expect(faultNames.filter((name) => !lines.includes(`'${name}'`))).toEqual([])
})

const json = (headers: Record<string, string> = as.contentScript, patience?: number) =>
  ask(portal, usagesPath, { ...cookies, ...headers }, patience)
const told = async (answer: Promise<Answer>): Promise<Record<string, unknown>> => {
  const { status, headers, body } = await answer
  return {
    status,
    type: String(headers['content-type']).split(';')[0],
    retry: headers['retry-after'],
    to: headers['location'],
    size: body.length,
  }
}
const entries = async () => {
  const { productUsages, unusedProductUsages } = JSON.parse((await json()).body)
  return [...productUsages, ...unusedProductUsages]
}

test.each<{ fault: Fault & string; answer: Record<string, unknown> }>([
  {
    fault: 'sign-in-host',
    answer: {
      status: 302,
      to: 'https://auth.uis.kaspersky.com/signin?returnUrl=https%3A%2F%2Fmy.kaspersky.com%2FMyLicenses',
    },
  },
  { fault: 'redirect-loop', answer: { status: 302, to: usagesPath } },
  { fault: 'wall-403', answer: { status: 403, type: 'text/html' } },
  { fault: 'throttled', answer: { status: 429, retry: undefined } },
  { fault: 'throttled-seconds', answer: { status: 429, retry: '120' } },
  { fault: 'throttled-date', answer: { status: 429, retry: 'Sun, 22 Nov 2026 13:00:00 GMT' } },
  { fault: 'wall-200', answer: { status: 200, type: 'text/html' } },
  { fault: 'json-204', answer: { status: 204, size: 0 } },
  { fault: 'json-503-later', answer: { status: 503, retry: '600' } },
  { fault: 'json-401', answer: { status: 401 } },
  { fault: 'json-404', answer: { status: 404 } },
  { fault: 'json-500', answer: { status: 500 } },
  { fault: 'json-503', answer: { status: 503 } },
  { fault: 'json-is-html', answer: { status: 200, type: 'text/html' } },
  { fault: 'json-wrong-type', answer: { status: 200, type: 'text/html' } },
  { fault: 'json-empty', answer: { status: 200, type: 'application/json', size: 0 } },
  { fault: 'json-null', answer: { status: 200, type: 'application/json', size: 4 } },
])('$fault answers $answer', async ({ fault, answer }) => {
  portal.change({ faults: [fault] })
  expect(await told(json())).toMatchObject(answer)
})

test('json-hangs never answers', async () => {
  portal.change({ faults: ['json-hangs'] })
  await expect(json(as.contentScript, 200)).rejects.toThrow('no answer')
})

test('json-reset breaks the connection half way', async () => {
  portal.change({ faults: ['json-reset'] })
  await expect(json()).rejects.toThrow(/aborted|reset|hang up/)
})

test('json-truncated ends half way, with a success status', async () => {
  portal.change({ faults: ['json-truncated'] })
  const { status, body } = await json()
  expect(status).toBe(200)
  expect(() => JSON.parse(body) as unknown).toThrow(SyntaxError)
})

test('ten-megabytes is that big, and the subscriptions are in it', async () => {
  portal.change({ faults: ['ten-megabytes'] })
  expect((await json()).body.length).toBeGreaterThan(10_000_000)
  expect(await entries()).toHaveLength(7)
})

test('fifty-megabytes is that big, and json-deep that deep', async () => {
  portal.change({ faults: ['fifty-megabytes'] })
  // Fifty megabytes take a busy machine a while.
  expect((await json(as.contentScript, 20_000)).body.length).toBeGreaterThan(50_000_000)
  portal.change({ faults: ['json-deep'] })
  expect((await json()).body).toContain('{"a":'.repeat(100_000))
})

test.each<{
  fault: Fault & string
  says: string
  check: (list: Record<string, unknown>[]) => unknown
  expected: unknown
}>([
  {
    fault: 'fields-missing',
    says: 'entries of less than 13 fields',
    check: (list) => list.every((entry) => Object.keys(entry).length < 13),
    expected: true,
  },
  {
    fault: 'fields-of-wrong-types',
    says: 'flags as text',
    check: (list) => list.map((entry) => typeof entry['isExpired']),
    expected: Array(7).fill('string'),
  },
  {
    fault: 'fields-null',
    says: 'nothing but null',
    check: (list) => list.flatMap((entry) => Object.values(entry)).every((value) => value === null),
    expected: true,
  },
  {
    fault: 'fields-unknown',
    says: 'fields nobody knows',
    check: (list) =>
      list.every((entry) => 'ownerEmail' in entry && Object.hasOwn(entry, '__proto__')),
    expected: true,
  },
  {
    fault: 'entries-not-objects',
    says: 'five more that are no objects',
    check: (list) => list.length,
    expected: 12,
  },
  {
    fault: 'dates-far',
    says: 'the year 9999',
    check: (list) => list.some((entry) => String(entry['expirationDate']).startsWith('9999')),
    expected: true,
  },
  {
    fault: 'dates-in-another-form',
    says: 'no ISO time at midnight UTC',
    check: (list) =>
      list.some(
        (entry) =>
          String(entry['expirationDate']).endsWith('T00:00:00Z') &&
          entry['expirationDate'] !== '2027-02-30T00:00:00Z',
      ),
    expected: false,
  },
  {
    fault: 'dates-with-zone',
    says: 'offsets of zones',
    check: (list) =>
      list.map((entry) =>
        /T23:59:59(?:Z|[+-]\d\d:?\d\d)$/.test(
          (entry['expirationDate'] as string | null | undefined) ?? '2027-01-01T23:59:59Z',
        ),
      ),
    expected: Array(7).fill(true),
  },
  {
    fault: 'dates-alone',
    says: 'days without a time',
    check: (list) => list.some((entry) => String(entry['expirationDate']).includes('T')),
    expected: false,
  },
  {
    fault: 'names-short',
    says: 'no names for display',
    check: (list) => list.map((entry) => Object.keys(entry['brandedNameModel'] as object).join()),
    expected: Array(7).fill('name'),
  },
  {
    fault: 'names-marked',
    says: 'marks in names',
    check: (list) =>
      list.every((entry) =>
        /^\u200F .*\u00ADsky\u00A0/.test((entry['brandedNameModel'] as { value: string }).value),
      ),
    expected: true,
  },
  {
    fault: 'ids-numbers',
    says: 'numbers',
    check: (list) => list.map((entry) => typeof entry['licenseId']),
    expected: Array(7).fill('number'),
  },
  {
    fault: 'ids-beyond-numbers',
    says: 'numbers that a script cannot tell apart',
    check: (list) => new Set(list.map((entry) => entry['licenseId'])).size < 7,
    expected: true,
  },
  {
    fault: 'counts-odd',
    says: 'fewer places than none',
    check: (list) => list.some((entry) => Number(entry['licenseUsagesCount']) < 0),
    expected: true,
  },
  {
    fault: 'ids-duplicate',
    says: 'one id',
    check: (list) => new Set(list.map((entry) => entry['licenseId'])).size,
    expected: 1,
  },
  {
    fault: 'ids-missing',
    says: 'no id',
    check: (list) => list.some((entry) => 'licenseId' in entry),
    expected: false,
  },
  {
    fault: 'entries-twice',
    says: 'six entries twice and one once',
    check: (list) => list.length,
    expected: 13,
  },
  {
    fault: 'hostile-strings',
    says: 'markup in names',
    check: (list) =>
      list.some((entry) => JSON.stringify(entry['brandedNameModel']).includes('<script>')),
    expected: true,
  },
])('$fault gives $says', async ({ fault, check, expected }) => {
  portal.change({ faults: [fault] })
  expect(check(await entries())).toEqual(expected)
})

test.each<{ fault: Fault & string; keys: string[]; lists: number }>([
  { fault: 'lists-renamed', keys: ['subscriptions', 'unusedSubscriptions'], lists: 2 },
  {
    fault: 'keys-capital',
    keys: ['ProductUsages', 'UnusedProductUsages', 'ViewSettings'],
    lists: 2,
  },
  { fault: 'json-wrapped', keys: ['data', 'success'], lists: 0 },
  { fault: 'json-tells-an-error', keys: ['errorCode', 'errorMessage', 'redirectUrl'], lists: 0 },
  {
    fault: 'json-paged',
    keys: ['productUsages', 'unusedProductUsages', 'viewSettings', 'totalCount', 'hasNextPage'],
    lists: 2,
  },
  {
    fault: 'another-list',
    keys: ['productUsages', 'unusedProductUsages', 'viewSettings', 'sharedProductUsages'],
    lists: 3,
  },
  { fault: 'lists-not-lists', keys: ['productUsages', 'unusedProductUsages'], lists: 0 },
  { fault: 'one-list-missing', keys: ['productUsages'], lists: 1 },
])('$fault leaves the keys $keys', async ({ fault, keys, lists }) => {
  portal.change({ faults: [fault] })
  const body = JSON.parse((await json()).body) as Record<string, unknown>
  expect(Object.keys(body)).toEqual(keys)
  expect(Object.values(body).filter(Array.isArray)).toHaveLength(lists)
})

test.each<{ fault: Fault & string; begins: string }>([
  { fault: 'json-bom', begins: '\uFEFF{"productUsages":[' },
  { fault: 'json-prefixed', begins: `)]}',\n{"productUsages":[` },
  { fault: 'json-in-text', begins: '"{\\"productUsages\\":[' },
])('$fault: the good JSON is in it', async ({ fault, begins }) => {
  portal.change({ faults: [fault] })
  const { status, body } = await json()
  expect([status, body.slice(0, begins.length)]).toEqual([200, begins])
})

test('json-gzip is packed, and says so', async () => {
  portal.change({ faults: ['json-gzip'] })
  expect((await json()).headers['content-encoding']).toBe('gzip')
  expect(await entries()).toHaveLength(7)
})

test('json-wants-referer lets through who comes from the page of subscriptions', async () => {
  portal.change({ faults: ['json-wants-referer'] })
  expect([(await json(as.contentScript)).status, (await json(as.worker)).status]).toEqual([
    200, 403,
  ])
})

test('empty-for-strangers: two empty lists for who is not signed in, and for nobody else', async () => {
  portal.change({ faults: ['empty-for-strangers'] })
  expect(await entries()).toHaveLength(7)
  expect(JSON.parse((await ask(portal, usagesPath, as.worker)).body)).toEqual({
    productUsages: [],
    unusedProductUsages: [],
  })
})

test.each<{ fault: Fault & string; says: RegExp }>([
  {
    fault: 'cookie-partitioned',
    says: /MyKSession=[0-9a-f]+; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned/,
  },
  {
    fault: 'cookie-strict',
    says: /MyKSession=[0-9a-f]+; Path=\/; HttpOnly; Secure; SameSite=Strict/,
  },
])('$fault is what the session’s cookie says', async ({ fault, says }) => {
  portal.change({ faults: [fault] })
  expect(String((await ask(portal, '/MyLicenses', as.navigation)).headers['set-cookie'])).toMatch(
    says,
  )
})

test.each<{ fault: Fault & string; answer: Record<string, unknown> }>([
  { fault: 'page-403', answer: { status: 403 } },
  { fault: 'page-500', answer: { status: 500 } },
  { fault: 'page-503', answer: { status: 503 } },
  { fault: 'page-redirect-loop', answer: { status: 302, to: '/MyLicenses' } },
])(
  '$fault answers $answer to a navigation and leaves the JSON alone',
  async ({ fault, answer }) => {
    portal.change({ faults: [fault] })
    expect(await told(ask(portal, '/MyLicenses', { ...cookies, ...as.navigation }))).toMatchObject(
      answer,
    )
    expect((await json()).status).toBe(200)
  },
)

test('page-hangs never answers a navigation', async () => {
  portal.change({ faults: ['page-hangs'] })
  await expect(ask(portal, '/MyLicenses', as.navigation, 200)).rejects.toThrow('no answer')
})

const drawn = async (at = '/MyLicenses') =>
  JSON.parse(
    (await ask(portal, `/portal/view?${new URLSearchParams({ at })}`, { ...cookies, ...as.page }))
      .body,
  ) as { again: number; frames: { after: number; markup: string }[] }
const lastFrame = async (at?: string) => (await drawn(at)).frames.at(-1)?.markup ?? ''
const products = (markup = '') =>
  [...markup.matchAll(/Kaspersky (?:Premium|Plus|Standard|Free|Total|Safe|VPN)/g)].length

test.each<{ fault: Fault & string; says: string; shown: RegExp }>([
  {
    fault: 'never-drawn',
    says: 'a spinner for ever',
    shown: /^<div class="spinner" role="progressbar"><\/div>$/,
  },
  { fault: 'half-drawn', says: 'a list and a spinner', shown: /Kaspersky .*spinner/s },
  { fault: 'terms-pending', says: 'the agreements', shown: /data-at-selector="allowedAgreements"/ },
  { fault: 'two-step', says: 'the one-time code', shown: /name="OtpCode"/ },
  { fault: 'text-split', says: 'comments in names', shown: /Kaspersky <!---->Premium/ },
  {
    fault: 'text-marked',
    says: 'marks in names',
    shown: /\u200F\u2068Kasp\u00ADersky\u00A0Premium\u2069/,
  },
  {
    fault: 'shadow-roots',
    says: 'everything inside a shadow root',
    shown: /^<wp-app><template shadowrootmode="open">.*Kaspersky Premium.*<\/template><\/wp-app>/s,
  },
  {
    fault: 'framed',
    says: 'everything inside a frame',
    shown: /^<iframe [^>]*srcdoc="[^"]*Kaspersky Premium[^"]*"><\/iframe>/,
  },
  {
    fault: 'hostile-page',
    says: 'escaped markup in a name',
    shown: /&lt;script&gt;globalThis\.owned = 1&lt;\/script&gt;Kaspersky/,
  },
])('$fault draws $says', async ({ fault, shown }) => {
  portal.change({ faults: [fault] })
  expect(await lastFrame()).toMatch(shown)
})

test('list-grows draws three subscriptions and then all; list-cut never more than three', async () => {
  portal.change({ faults: ['list-grows'] })
  const { frames } = await drawn()
  expect(frames.map(({ markup }) => products(markup))).toEqual([0, 3, 7])
  expect(frames[1]?.markup).not.toContain('spinner')
  portal.change({ faults: ['list-cut'] })
  expect(products(await lastFrame())).toBe(3)
})

test('redrawn-for-ever tells the page to go on drawing', async () => {
  expect((await drawn()).again).toBe(0)
  portal.change({ faults: ['redrawn-for-ever'] })
  expect((await drawn()).again).toBe(400)
})

test('dialogs-stacked leaves the dialog before in sight, below the one that was opened', async () => {
  const open = async () =>
    [
      ...(await lastFrame('/MyLicenses#(modal:download/premium/vpn)')).matchAll(
        /<wp-modal\s[^>]*aria-modal="true"/g,
      ),
    ].length
  expect(await open()).toBe(1)
  portal.change({ faults: ['dialogs-stacked'] })
  expect(await open()).toBe(2)
})

test('signed-out: page and JSON answer as to a stranger', async () => {
  portal.change({ faults: ['signed-out'] })
  expect((await ask(portal, '/MyLicenses', { ...cookies, ...as.navigation })).body).toContain(
    '"myKasperskyId":""',
  )
  expect((await json()).body).not.toContain('productUsages')
})

test('signed-out-midway: the page stands, the JSON finds the session gone, and then all does', async () => {
  portal.change({ faults: ['signed-out-midway'] })
  expect((await ask(portal, '/MyLicenses', { ...cookies, ...as.navigation })).body).toContain(
    'FAKEID-0',
  )
  expect((await json()).body).not.toContain('productUsages')
  expect((await ask(portal, '/MyLicenses', { ...cookies, ...as.navigation })).body).toContain(
    '"myKasperskyId":""',
  )
})

test('a stranger’s JSON is a page or a redirect, by the seed', async () => {
  const answers = new Set<number>()
  for (let seed = 0; seed < 8; seed++) {
    portal.change({ seed, faults: ['signed-out'] })
    answers.add((await json()).status)
  }
  portal.change({ seed: 2 })
  expect(answers).toEqual(new Set([200, 302]))
})

test('a fault strikes the extension alone, unless it is told otherwise', async () => {
  portal.change({ faults: ['json-500'] })
  expect([(await json(as.page)).status, (await json(as.worker)).status]).toEqual([200, 500])
  portal.change({ faults: [{ name: 'json-500', by: 'anyone' }] })
  expect((await json(as.page)).status).toBe(500)
})

test('a fault strikes as often and as late as it is told', async () => {
  portal.change({ faults: [{ name: 'json-500', after: 1, times: 2 }] })
  const statuses = [await json(), await json(), await json(), await json()].map(
    ({ status }) => status,
  )
  expect(statuses).toEqual([200, 500, 500, 200])
})
