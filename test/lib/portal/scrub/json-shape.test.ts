import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fetchUsages } from '../../../../lib/portal/fetch/fetch-usages.ts'
import { jsonShape } from '../../../../lib/portal/scrub/json-shape.ts'
import { objection } from '../../../tools/adopt-capture.ts'
import { scrub } from '../../../../lib/portal/scrub/scrub-page.ts'
import { parse } from '../pages.ts'

const answer = {
  usages: [
    {
      licenseId: 'FAKE-0815',
      activationCode: 'FAKE0-FAKE0-FAKE0-FAKE0',
      isActivated: true,
      expirationDate: '2027-01-15T00:00:00Z',
      used: 12,
      owner: { mail: 'me@home.example' },
    },
    {
      licenseId: 'FAKE-4711',
      activationCode: null,
      isActivated: false,
      expirationDate: '2027-10-13T00:00:00Z',
      used: 34,
      owner: { mail: 'us@home.example' },
    },
  ],
  byOwner: { Robin: 1, 'robin@home.example': 2, Иван: 3 },
}

test('names of fields stay, values become their form, names of people do not stay', () => {
  expect(jsonShape(answer)).toBe(
    '{usages: [2 × {licenseId: "xxxx-1111", activationCode: "xxxx1-xxxx1-xxxx1-xxxx1", isActivated: boolean, expirationDate: "1111-11-11x11:11:11x", used: 11, owner: {mail: "xx@xxxx.xxxxxxx"}}' +
      ' | {licenseId: "xxxx-1111", activationCode: null, isActivated: boolean, expirationDate: "1111-11-11x11:11:11x", used: 11, owner: {mail: "xx@xxxx.xxxxxxx"}}],' +
      ' byOwner: {xxxxx: 1, xxxxx@xxxx.xxxxxxx: 1, xxxx: 1}}',
  )
  expect(jsonShape({ ServiceUsages: [], data_2: 'x' })).toBe('{ServiceUsages: [0 × ], data_1: "x"}')
})

test(
  'no value leaves any answer, and none ends the comment that the copy keeps it in',
  { timeout: 30_000 },
  () => {
    const text = fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2 }))
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.jsonValue(), text, (value, secret) => {
        const form = jsonShape({ text: secret, more: [secret, { [`${secret} `]: value }], value })
        expect(form.replaceAll(/\[\d+ ×/g, '')).not.toMatch(/[2-9]/)
        expect(form).not.toMatch(/[<>\n]/)
        expect(form.length).toBeLessThanOrEqual(20_000)
      }),
      { numRuns: 500 },
    )
    expect(jsonShape('--><b>')).toBe('"--  x "')
  },
)

test.each<[string, string, boolean]>([
  ['the lists have other names', JSON.stringify(answer), true],
  [
    'one entry is not understood',
    '{"productUsages":[{"brandedNameModel":{"value":"A"}},{}],"unusedProductUsages":[]}',
    true,
  ],
  [
    'one field has another form',
    '{"productUsages":[{"brandedNameModel":{"value":"A"},"isExpired":"maybe"}],"unusedProductUsages":[]}',
    true,
  ],
  ['all is known', '{"productUsages":[],"unusedProductUsages":[]}', false],
  ['there is no JSON', '<p>x</p>', false],
])(
  'an answer is handed over for its form only where something was not understood: %s',
  async (_, body, handed) => {
    const unread: unknown[] = []
    await fetchUsages(
      '/',
      async () => new Response(body),
      () => 0,
      (value) => unread.push(value),
    )
    expect(unread).toEqual(handed ? [JSON.parse(body)] : [])
  },
)

test('the copy carries the form, and can be taken in with it', () => {
  const copy = scrub(
    parse('<h1>x</h1>'),
    new URL('https://my.kaspersky.com/MyLicenses'),
    jsonShape({ ...answer, code: '12345-12345-12345-12345', mail: '12@34.56' }),
  )
  expect(copy).toContain('<!-- Form of the list: {usages: [2 × {licenseId: "xxxx-1111"')
  expect(objection(copy ?? '')).toBeNull()
})
