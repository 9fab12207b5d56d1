import { expect, test } from 'vitest'
import { mergeReadings } from '../../../../lib/domain/subscription/merge-readings.ts'
import type { Warning } from '../../../../lib/domain/reading.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const premium: Subscription = {
  id: 'a',
  product: 'Kaspersky Premium',
  expiresOn: '2027-01-15',
  places: { used: 4, total: 10 },
}
const plus: Subscription = { id: 'b', product: 'Kaspersky Plus' }
const read = (at: number, value: Subscription[], warnings: Warning[] = []) => ({
  at,
  reading: { ok: true as const, value, warnings },
})
/** A page that may show a part, as nearly all do. */
const shown = (at: number, value: Subscription[]) =>
  read(at, value, [{ kind: 'maybe-incomplete', missing: ['list-end'] }])
const failed = (at: number, kind: 'unreachable' | 'signed-out') => ({
  at,
  reading: { ok: false as const, failure: { kind } },
})

test('the page alone counts only where there is no JSON', () => {
  expect(mergeReadings(failed(1, 'unreachable'), read(2, [plus]))).toMatchObject({
    source: 'page',
    at: 2,
    reading: { value: [plus] },
  })
  expect(mergeReadings(null, read(2, [plus]))).toMatchObject({ source: 'page' })
  expect(mergeReadings(read(1, [premium, plus]), shown(999_999, [premium]))).toMatchObject({
    source: 'both',
    reading: { value: [premium, plus], warnings: [] },
  })
  expect(mergeReadings(failed(1, 'unreachable'), failed(2, 'signed-out'))).toMatchObject({
    reading: { failure: { kind: 'unreachable' } },
  })
  expect(mergeReadings(null, null)).toBeNull()
})

test('what an answer leaves out by its own account is taken from the page', () => {
  const part = (...warnings: Warning[]) => read(1, [premium], warnings)
  const cut: Warning = { kind: 'maybe-incomplete', missing: ['productUsages'] }
  const onPage = { ...premium, id: 'p1' }
  const merged = (page: ReturnType<typeof read>, ...warnings: Warning[]) =>
    mergeReadings(part(...warnings), page)?.reading
  // The page shows all there are: so does what comes out.
  expect(merged(read(2, [onPage, plus]), cut)).toEqual({
    ok: true,
    value: [premium, plus],
    warnings: [],
  })
  expect(merged(shown(2, [onPage, plus]), cut)).toMatchObject({
    value: [premium, plus],
    warnings: [cut],
  })
  // One of the answer's is not on the page: another of its own may be the same by another name.
  const said = { kind: 'sources-disagree', fields: ['product'] }
  expect(merged(shown(2, [plus]), cut)).toMatchObject({ value: [premium], warnings: [cut, said] })
  expect(merged(shown(2, [onPage, plus]))).toMatchObject({ value: [premium], warnings: [said] })
  // Each shows a part of its own; one entry in both tells that they are of one list.
  const kids = {
    ...plus,
    id: 'k',
    product: 'Kaspersky Safe Kids',
    expiresOn: '2025-01-01' as const,
  }
  const apart = (page: ReturnType<typeof read>) =>
    mergeReadings(read(1, [premium, kids], [cut]), page)?.reading
  const dated = { ...plus, expiresOn: '2027-05-05' as const }
  expect(apart(shown(2, [onPage, dated]))).toMatchObject({
    value: [premium, kids, dated],
    warnings: [cut],
  })
  const only = { value: [premium, kids], warnings: expect.arrayContaining([said]) }
  expect(apart(read(2, [onPage, dated]))).toMatchObject(only)
  expect(apart(shown(2, [dated]))).toMatchObject(only)
  expect(apart(shown(2, [onPage, plus]))).toMatchObject(only)
  const renamed = { ...kids, id: 'r', product: 'Kaspersky Safe Kids Premium' }
  expect(apart(shown(2, [onPage, renamed]))).toMatchObject(only)
})

test('an empty or failed page takes nothing away', () => {
  expect(mergeReadings(read(1, [premium]), shown(999_999, []))).toMatchObject({
    source: 'json',
    reading: { value: [premium] },
  })
  expect(mergeReadings(read(1, [premium]), failed(999_999, 'signed-out'))).toMatchObject({
    source: 'json',
    reading: { value: [premium] },
  })
})

test('a page that shows all, and fewer, takes nothing away, and is told', () => {
  for (const fewer of [[premium], []])
    expect(mergeReadings(read(1, [premium, plus]), read(2, fewer))).toMatchObject({
      source: 'both',
      reading: {
        value: [premium, plus],
        warnings: [{ kind: 'sources-disagree', fields: ['product'] }],
      },
    })
})

test('a page that counts as many as it shows, and fewer than the list, is told', () => {
  const counted = (total: number) =>
    read(2, [premium], [{ kind: 'maybe-incomplete', missing: ['list-end'], total }])
  const told = (total: number) => mergeReadings(read(1, [premium, plus]), counted(total))?.reading
  expect(told(1)).toMatchObject({ warnings: [{ kind: 'sources-disagree', fields: ['product'] }] })
  expect(told(2)).toMatchObject({ warnings: [] })
})

test('what only the page says is added to the entry', () => {
  const merged = mergeReadings(
    read(1, [plus]),
    read(2, [{ id: 'x', product: 'KASPERSKY PLUS', places: { used: 1, total: 5 } }]),
  )
  expect(merged?.reading).toEqual({
    ok: true,
    value: [{ ...plus, places: { used: 1, total: 5 } }],
    warnings: [],
  })
})

test.each([
  ['read together: the JSON wins', 1000, { used: 4, total: 10 }],
  ['the page read later wins', 100_000, { used: 5, total: 10 }],
])('where both speak and differ, %s, with a warning', (_, at, places) => {
  const merged = mergeReadings(
    read(0, [premium]),
    read(at, [{ ...premium, id: 'x', places: { used: 5, total: 10 } }]),
  )
  expect(merged?.reading).toEqual({
    ok: true,
    value: [{ ...premium, places }],
    warnings: [{ kind: 'sources-disagree', subscription: 'a', fields: ['used'] }],
  })
})

test('days one apart are one day in two zones', () => {
  expect(
    mergeReadings(read(0, [premium]), read(1, [{ ...premium, expiresOn: '2027-01-14' }]))?.reading,
  ).toMatchObject({ value: [{ expiresOn: '2027-01-14' }], warnings: [] })
  expect(
    mergeReadings(read(0, [premium]), read(1, [{ ...premium, expiresOn: '2027-01-10' }]))?.reading,
  ).toMatchObject({ warnings: [{ fields: ['expiresOn'] }] })
})

test('days that the earlier one counts are those that are left at the later time', () => {
  const [monday, wednesday] = [Date.UTC(2026, 10, 23, 12), Date.UTC(2026, 10, 25, 12)]
  const counted = { ...plus, renewsIn: 9 }
  expect(mergeReadings(read(wednesday, [plus]), read(monday, [counted]))?.reading).toMatchObject({
    value: [{ product: 'Kaspersky Plus', renewsIn: 7 }],
  })
  expect(mergeReadings(read(monday, [counted]), read(wednesday, [plus]))?.reading).toMatchObject({
    value: [{ product: 'Kaspersky Plus', renewsIn: 7 }],
  })
})

test('two of one product are never paired by guess', () => {
  const twice = [premium, { ...premium, id: 'c', places: { used: 1, total: 1 } }]
  expect(
    mergeReadings(read(0, twice), shown(999_999, [{ ...premium, places: { used: 9, total: 10 } }]))
      ?.reading,
  ).toMatchObject({ value: twice, warnings: [] })
})

test('two of one product are paired by their last days, where those differ', () => {
  const later: Subscription = { ...premium, id: 'c', expiresOn: '2027-06-01' }
  const seen: Subscription = { id: 'x', product: 'Kaspersky Premium', expiresOn: '2027-06-01' }
  const shared = { ...seen, ownership: 'shared' as const }
  expect(mergeReadings(read(0, [premium, later]), shown(1, [shared]))?.reading).toMatchObject({
    value: [premium, { ...later, ownership: 'shared' }],
    warnings: [],
  })
})

const translated: Subscription = {
  id: 'x',
  product: 'カスペルスキー プレミアム',
  renewsOn: '2027-01-15',
}

test('a name in another script is the same product where the day fits it alone', () => {
  expect(mergeReadings(read(0, [premium, plus]), shown(1, [translated]))?.reading).toMatchObject({
    value: [{ ...premium, renewsOn: '2027-01-15' }, plus],
    warnings: [],
  })
})

test.each([
  {
    name: 'two of the list end on that day',
    list: [premium, { ...plus, expiresOn: '2027-01-15' }],
  },
  { name: 'no day is said', list: [plus] },
  { name: 'the day is another', list: [{ ...premium, expiresOn: '2027-03-15' }] },
] satisfies { name: string; list: Subscription[] }[])(
  'a name in another script is not guessed: $name',
  ({ list }) => {
    expect(mergeReadings(read(0, list), shown(1, [translated]))?.reading).toEqual({
      ok: true,
      value: list,
      warnings: [{ kind: 'sources-disagree', fields: ['product'] }],
    })
  },
)

test('where the JSON has none and the page some, the page is shown, and that they differ', () => {
  const warnings: Warning[] = [{ kind: 'maybe-incomplete', missing: ['list-end'] }]
  expect(mergeReadings(read(0, []), read(1, [plus], warnings))?.reading).toEqual({
    ok: true,
    value: [plus],
    warnings: [...warnings, { kind: 'sources-disagree', fields: ['product'] }],
  })
})

test('a renewal behind the last day is told: one of the two is old', () => {
  const seen: Subscription = { ...plus, renewsOn: '2027-02-15' }
  const known: Subscription = { ...plus, expiresOn: '2027-01-15' }
  expect(mergeReadings(read(0, [known]), read(1, [seen]))?.reading).toMatchObject({
    warnings: [{ kind: 'sources-disagree', fields: ['expiresOn'] }],
  })
  const near: Subscription = { ...seen, renewsOn: '2027-01-16' }
  expect(mergeReadings(read(0, [known]), read(1, [near]))?.reading).toMatchObject({ warnings: [] })
})

test('the company’s name may be left out', () => {
  const seen: Subscription = { id: 'x', product: 'Plus', ownership: 'shared' }
  expect(mergeReadings(read(0, [plus]), read(1, [seen]))?.reading).toMatchObject({
    value: [{ ...plus, ownership: 'shared' }],
    warnings: [],
  })
})

test('a product that only the page shows is told, not added', () => {
  expect(mergeReadings(read(0, [premium]), read(1, [plus]))?.reading).toMatchObject({
    value: [premium],
    warnings: [{ kind: 'sources-disagree', fields: ['product'] }],
  })
})
