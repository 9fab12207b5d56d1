import { Agent, request } from 'node:https'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPortal, type Portal } from './stand-in/index.ts'

const chromium = { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' }
let portal: Portal

beforeAll(async () => {
  portal = await startPortal({ clock: '2026-11-22T12:00:00Z' })
})
afterAll(() => portal.close())

/** One request under the portal's real name, trusting only the stand-in's own certificate. */
function get(path: string, headers: Record<string, string> = {}) {
  const agent = new Agent({ ca: portal.certificate.cert, servername: 'my.kaspersky.com', keepAlive: false })
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>((done, fail) => {
    request({ host: '127.0.0.1', port: portal.port, path, agent, headers: { host: 'my.kaspersky.com', ...headers } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
      .on('error', fail)
      .end()
  })
}
const cookieOf = (headers: Record<string, string | string[] | undefined>) => String(headers['set-cookie']).split(';')[0]!

test('the first visit signs in and hands out a Secure, HttpOnly, SameSite=Lax cookie', async () => {
  const { headers, body } = await get('/MyLicenses', chromium)
  expect(String(headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax/)
  expect(body).toContain('"myKasperskyId":"FAKEID-0-demo-7c1f"')
})

test('the JSON has the real field names and unmasked codes', async () => {
  const cookie = cookieOf((await get('/MyLicenses', chromium)).headers)
  const { body } = await get('/MyLicenses/GetProductUsagesAndViewSettings', { cookie })
  const { productUsages, unusedProductUsages } = JSON.parse(body)
  expect(unusedProductUsages).toHaveLength(1)
  expect(productUsages.find((usage: { licenseId: string }) => usage.licenseId === 'FAKELICENCE-premium')).toEqual({
    licenseId: 'FAKELICENCE-premium',
    brandedNameModel: { name: 'Premium', value: 'Kaspersky Premium' },
    activationCode: 'FAKE0-FAKE0-FAKE0-FAKE0',
    isActivationCodeMasked: false,
    isActivated: true,
    isExpired: false,
    isFreeLicense: false,
    activationDate: '2026-01-15T00:00:00Z',
    expirationDate: '2027-01-15T00:00:00Z',
    termInDays: 365,
    daysRemainder: 54,
    licenseUsagesCount: 4,
    totalSlotsCount: 10,
  })
})

test('an unknown name is an error that lists the known ones', () => {
  expect(() => portal.change({ account: 'nobody' })).toThrow('Unknown account "nobody". Known: demo, empty, single, neighbour, limits.')
})
