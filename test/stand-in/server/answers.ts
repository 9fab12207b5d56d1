import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { gzipSync } from 'node:zlib'
import type { FaultName } from '../faults.ts'

export type Visit = Context<{ Bindings: HttpBindings }>
type Answer = (visit: Visit, body: () => string, now: Date) => Response | Promise<Response>

const json = { 'Content-Type': 'application/json; charset=utf-8' }
const wall =
  '<!doctype html><html><head><meta name="robots" content="noindex"></head><body><iframe title="Request unsuccessful"></iframe></body></html>'
const never = () => new Promise<Response>(() => undefined)
const loop: Answer = (visit) => visit.redirect(visit.req.path)

/** JSON.parse makes the same number of all of them. */
const withLongIds = (text: string) => {
  let index = 0
  return text.replace(
    /"licenseId":"[^"]*"/g,
    () => `"licenseId":${90_071_992_547_409_920n + BigInt(index++)}`,
  )
}

/** Sends half of the body and then breaks the connection. */
const reset: Answer = (visit, body) => {
  const text = body()
  const { outgoing } = visit.env
  outgoing.writeHead(200, { ...json, 'Content-Length': Buffer.byteLength(text) })
  outgoing.write(text.slice(0, text.length / 2), () => outgoing.destroy())
  return RESPONSE_ALREADY_SENT
}

/** Answers that faults give in place of the right one; of pages and of the JSON. */
export const answers: Partial<Record<FaultName, Answer>> = {
  'sign-in-host': (visit) =>
    visit.redirect(
      'https://auth.uis.kaspersky.com/signin?returnUrl=https%3A%2F%2Fmy.kaspersky.com%2FMyLicenses',
    ),
  'redirect-loop': loop,
  'page-redirect-loop': loop,
  'wall-403': (visit) => visit.html(wall, 403),
  'page-403': (visit) => visit.html(wall, 403),
  'wall-200': (visit) => visit.html(wall),
  'json-wants-referer': (visit, body) =>
    /\/MyLicenses/i.test(visit.req.header('referer') ?? '')
      ? visit.body(body(), 200, json)
      : visit.text('Forbidden', 403),
  'json-204': (visit) => visit.body(null, 204),
  throttled: (visit) => visit.text('Too Many Requests', 429),
  'throttled-seconds': (visit) => visit.text('Too Many Requests', 429, { 'Retry-After': '120' }),
  'throttled-date': (visit, _, now) =>
    visit.text('Too Many Requests', 429, {
      'Retry-After': new Date(now.getTime() + 3_600_000).toUTCString(),
    }),
  'json-401': (visit) => visit.text('Unauthorized', 401),
  'json-404': (visit) => visit.text('Not Found', 404),
  'json-500': (visit) => visit.text('Internal Server Error', 500),
  'page-500': (visit) => visit.text('Internal Server Error', 500),
  'json-503': (visit) => visit.text('Service Unavailable', 503),
  'page-503': (visit) => visit.text('Service Unavailable', 503),
  'json-hangs': never,
  'page-hangs': never,
  'json-reset': reset,
  'json-truncated': (visit, body) => visit.body(body().slice(0, body().length / 2), 200, json),
  'json-is-html': (visit) =>
    visit.html('<!doctype html><html><body><h1>My Kaspersky</h1></body></html>'),
  'json-wrong-type': (visit, body) => visit.html(body()),
  'json-503-later': (visit) =>
    visit.html('<!doctype html><h1>Maintenance</h1>', 503, { 'Retry-After': '600' }),
  'json-gzip': (visit, body) =>
    visit.body(gzipSync(body()), 200, { ...json, 'Content-Encoding': 'gzip' }),
  'json-bom': (visit, body) => visit.body(`\uFEFF${body()}`, 200, json),
  'json-prefixed': (visit, body) => visit.body(`)]}',\n${body()}`, 200, json),
  'json-in-text': (visit, body) => visit.body(JSON.stringify(body()), 200, json),
  'ids-beyond-numbers': (visit, body) => visit.body(withLongIds(body()), 200, json),
  'fifty-megabytes': (visit, body) =>
    visit.body(`${body().slice(0, -1)},"more":"${'x'.repeat(50_000_000)}"}`, 200, json),
  'json-deep': (visit) =>
    visit.body(
      `{"productUsages":[],"unusedProductUsages":[],"error":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
      200,
      json,
    ),
  'json-empty': (visit) => visit.body('', 200, json),
}
