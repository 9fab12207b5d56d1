import { expect, test, vi } from 'vitest'
import { fetchUsages, usagesPath } from '../../../../lib/portal/fetch/fetch-usages.ts'

const now = () => Date.parse('2026-11-22T12:00:00Z')
const ask = (answer: Response | Error) =>
  fetchUsages(
    usagesPath,
    vi.fn(async () => {
      if (answer instanceof Error) throw answer
      return answer
    }),
    now,
  )
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } })
const redirect = () =>
  Object.defineProperty(new Response(null, { status: 200 }), 'type', { value: 'opaqueredirect' })
const list = { productUsages: [], unusedProductUsages: [] }
const bodyless = [204, 205, 304]
const stream = (pull: (body: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new Response(new ReadableStream({ pull }))
const breakingOff = () =>
  stream((body) => {
    body.enqueue(new TextEncoder().encode('{"productUsages":['))
    body.error(new TypeError('terminated'))
  })
const endless = (bytes: number) => {
  let sent = 0
  return stream((body) => {
    sent += 1_000_000
    body.enqueue(new TextEncoder().encode('x'.repeat(1_000_000)))
    if (sent >= bytes) body.close()
  })
}

test('a good answer is read, with the clocks of both sides', async () => {
  const answer = json(
    { productUsages: [], unusedProductUsages: [] },
    { headers: { date: 'Sun, 22 Nov 2026 12:00:05 GMT' } },
  )
  expect(await ask(answer)).toEqual({
    reading: { ok: true, value: [], warnings: [] },
    at: now(),
    portalTime: now() + 5000,
  })
})

test('a copy on its way is as old as it says', async () => {
  const headers = { date: 'Sat, 21 Nov 2026 12:00:00 GMT', age: '86400' }
  const copy = json({ productUsages: [], unusedProductUsages: [] }, { headers })
  const day = 86_400_000
  expect(await ask(copy)).toMatchObject({ at: now() - day, portalTime: now() - day })
})

test.each<[string, Response | Error, object]>([
  ['no network', new TypeError('Failed to fetch'), { kind: 'unreachable' }],
  ['sent to the sign-in', redirect(), { kind: 'signed-out' }],
  ['401', json({}, { status: 401 }), { kind: 'signed-out' }],
  ['403', json({}, { status: 403 }), { kind: 'portal-error', status: 403 }],
  [
    '404: no such address any more',
    json({}, { status: 404 }),
    { kind: 'layout-changed', missing: ['json'] },
  ],
  ['410', json({}, { status: 410 }), { kind: 'layout-changed', missing: ['json'] }],
  ['500', json({}, { status: 500 }), { kind: 'portal-error', status: 500 }],
  ['429', json({}, { status: 429 }), { kind: 'throttled' }],
  [
    '429 with seconds',
    json({}, { status: 429, headers: { 'retry-after': '60' } }),
    { kind: 'throttled', retryAt: now() + 60_000 },
  ],
  [
    '503 with a date',
    json({}, { status: 503, headers: { 'retry-after': 'Sun, 22 Nov 2026 13:00:00 GMT' } }),
    { kind: 'throttled', retryAt: now() + 3_600_000 },
  ],
  [
    '429 with a date, while this computer is two hours ahead',
    json(
      {},
      {
        status: 429,
        headers: {
          date: 'Sun, 22 Nov 2026 10:00:00 GMT',
          'retry-after': 'Sun, 22 Nov 2026 10:30:00 GMT',
        },
      },
    ),
    { kind: 'throttled', retryAt: now() + 1_800_000 },
  ],
  [
    '429 with a date, while this computer is two hours behind',
    json(
      {},
      {
        status: 429,
        headers: {
          date: 'Sun, 22 Nov 2026 14:00:00 GMT',
          'retry-after': 'Sun, 22 Nov 2026 14:30:00 GMT',
        },
      },
    ),
    { kind: 'throttled', retryAt: now() + 1_800_000 },
  ],
  [
    '429 with a date that is over',
    json({}, { status: 429, headers: { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' } }),
    { kind: 'throttled' },
  ],
  [
    '429 with seconds without end',
    json({}, { status: 429, headers: { 'retry-after': '9'.repeat(400) } }),
    { kind: 'throttled', retryAt: now() + 365 * 24 * 3_600_000 },
  ],
  ['503', json({}, { status: 503 }), { kind: 'portal-error', status: 503 }],
  [
    'the sign-in page with status 200',
    html('<form data-at-selector="signInContent"></form>'),
    { kind: 'signed-out' },
  ],
  [
    'a page that says nobody is signed in',
    html('<script>{"myKasperskyId":""}</script>'),
    { kind: 'signed-out' },
  ],
  [
    'the terms',
    html('<script>{"myKasperskyId":"invented","page":"/auth/layout/main"}'),
    { kind: 'terms-pending' },
  ],
  [
    'some page of a signed-in person',
    html('<script>{"myKasperskyId":"invented"}'),
    { kind: 'layout-changed', missing: ['json'] },
  ],
  [
    'truncated JSON',
    new Response('{"productUsages":['),
    { kind: 'layout-changed', missing: ['json'] },
  ],
  [
    'one list missing, the other empty',
    json({ productUsages: [] }),
    { kind: 'layout-changed', missing: ['unusedProductUsages'] },
  ],
  ...[202, 204, 205, 206, 226, 304, 300].map((status): [string, Response, object] => [
    `${status}: an answer without a list`,
    new Response(bodyless.includes(status) ? null : JSON.stringify(list), { status }),
    { kind: 'layout-changed', missing: ['json'] },
  ]),
  ['an answer that breaks off', breakingOff(), { kind: 'layout-changed', missing: ['json'] }],
  ['nothing at all', new Response(''), { kind: 'layout-changed', missing: ['json'] }],
  [
    'a length beyond all sense',
    json(list, { headers: { 'content-length': '50000000' } }),
    { kind: 'layout-changed', missing: ['json'] },
  ],
  [
    '50 MB that say nothing of their length',
    endless(50_000_000),
    { kind: 'layout-changed', missing: ['json'] },
  ],
])('%s is a named failure', async (_, answer, failure) =>
  expect((await ask(answer)).reading).toEqual({ ok: false, failure }),
)

test.each([200, 201, 203])('a list with the status %i is one', async (status) =>
  expect((await ask(json(list, { status }))).reading).toMatchObject({ ok: true }),
)

test('letters that two parts of the body share are whole', async () => {
  const text = JSON.stringify({
    productUsages: [{ brandedNameModel: { value: 'Каспéрский 山' } }],
    unusedProductUsages: [],
  })
  const bytes = [...new TextEncoder().encode(`\ufeff${text}`)]
  const answer = stream((body) => {
    const [next] = bytes.splice(0, 1)
    if (next === undefined) body.close()
    else body.enqueue(new Uint8Array([next]))
  })
  expect((await ask(answer)).reading).toMatchObject({ value: [{ product: 'Каспéрский 山' }] })
})

test('an answer that stops in the middle is given up after 20 s, as no answer', async () => {
  vi.useFakeTimers()
  const fetch = vi.fn(async (_url: unknown, init?: RequestInit) =>
    stream((body) => {
      init?.signal?.addEventListener('abort', () => body.error(new DOMException('', 'AbortError')))
    }),
  )
  const answer = fetchUsages(usagesPath, fetch, now)
  await vi.advanceTimersByTimeAsync(20_001)
  vi.useRealTimers()
  expect((await answer).reading).toEqual({ ok: false, failure: { kind: 'unreachable' } })
})

test('asks once, by GET, without following a redirect', async () => {
  const fetch = vi.fn(async () => json({ productUsages: [], unusedProductUsages: [] }))
  await fetchUsages(usagesPath, fetch, now)
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    usagesPath,
    expect.objectContaining({
      redirect: 'manual',
      credentials: 'include',
      headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
    }),
  )
  expect(JSON.stringify(fetch.mock.calls)).not.toMatch(/method|POST|body/)
})
