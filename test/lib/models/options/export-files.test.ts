import { beforeEach, expect, test } from 'vitest'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { calendarFile, leftOutWords } from '../../../../lib/models/options/calendar-file.ts'
import { dataFile } from '../../../../lib/models/options/data-file.ts'
import { exportDoubts, exportable } from '../../../../lib/models/options/exported-accounts.ts'
import { tableFile } from '../../../../lib/models/options/table-file.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import type { Warning } from '../../../../lib/domain/reading.ts'
import { sevenSubscriptions } from '../../../fixtures/subscriptions.ts'
import { speak } from '../../../fixtures/speak.ts'

const now = new Date(2026, 10, 22, 12)
const readAt = Date.parse('2026-11-22T11:00:00Z')
const state = (subscriptions: Subscription[], warnings: Warning[] = []): StoredState => ({
  version: 1,
  current: 'hash-of-somebody',
  accounts: {
    'never-read': { lastSeen: 0 },
    'hash-of-somebody': {
      lastSeen: readAt,
      reading: { subscriptions, warnings, readAt, source: 'json' },
    },
  },
  session: 'signed-in',
  rateLimit: {},
})
const partly: Warning[] = [{ kind: 'partly-read', unread: 1, total: 8 }]
const seven = state(sevenSubscriptions(now))

beforeEach(() => speak())

test('the table says what is known and leaves empty what is not', () => {
  const lines = tableFile(seven, now).text.slice(1).split('\r\n')
  expect(lines[0]).toBe(
    '"Account","Product","Activated","Expired","Free version","Trial version","Ends on","Devices used","Devices allowed","Own or shared","Renews by itself","Updated","Note"',
  )
  expect(lines[6]).toBe('1,"Kaspersky Free","yes","no","yes",,,,,,,"2026-11-22T11:00:00.000Z",')
  expect(lines[7]).toBe(
    '1,"Kaspersky Standard","yes","no","no",,"2027-06-11",,3,"shared with me",,"2026-11-22T11:00:00.000Z",',
  )
  expect(lines).toHaveLength(9)
})

test('a product name that is a formula is made harmless', () => {
  expect(tableFile(state([{ id: 'x', product: '=HYPERLINK("http://x")' }]), now).text).toContain(
    `"'=HYPERLINK(""http://x"")"`,
  )
})

test('a list that may not be whole says so in every file', () => {
  const some = state(sevenSubscriptions(now), partly)
  expect(tableFile(some, now).text.match(/may not be whole/g)).toHaveLength(7)
  expect(dataFile(some, { now, version: '1' }).text).toContain('"whole": false')
  expect(
    calendarFile(some, { now, remindDaysBefore: null }).file!.text.replaceAll('\r\n ', ''),
  ).toContain('may not be whole')
  expect(exportable(some)).toEqual({ any: true, whole: false })
})

test('where page and list differ, every file says it with both ages, and the data what each says', () => {
  const named = (product: string): Subscription => ({
    id: `digest-${product}`,
    product,
    expiresOn: '2027-08-04',
  })
  const premium = named('Kaspersky Premium')
  const kept = state(
    [premium],
    [
      { kind: 'sources-disagree', subscription: premium.id, fields: ['expiresOn'] },
      { kind: 'sources-disagree', fields: ['product'] },
    ],
  )
  const seen = { ...premium, expiresOn: '2028-08-04' as const }
  const pageAt = readAt + 120_000
  kept.accounts['hash-of-somebody']!.parts = {
    json: { subscriptions: [premium], warnings: [], readAt, source: 'json' },
    page: {
      subscriptions: [seen, named('Kaspersky Standard')],
      warnings: [],
      readAt: pageAt,
      source: 'page',
    },
  }
  const said =
    'My Kaspersky’s page shows something else. Only on the page: Kaspersky Standard. Kaspersky Premium: on the page “until August 4, 2028”, here “until August 4, 2027”.'
  expect(tableFile(kept, now).text).toContain(
    `${said} On the page: 2026-11-22T11:02:00.000Z · Here: 2026-11-22T11:00:00.000Z`,
  )
  const days = calendarFile(kept, { now, remindDaysBefore: null }).file!.text
  expect(days.replaceAll('\r\n ', '').replaceAll('\\', '')).toContain(said)
  const data = dataFile(kept, { now, version: '1' }).text
  expect(JSON.parse(data).accounts[0]).toMatchObject({
    whole: false,
    differences: {
      onlyOnPage: ['Kaspersky Standard'],
      otherwise: [
        { subscription: 1, page: { expiresOn: '2028-08-04' }, list: { expiresOn: '2027-08-04' } },
      ],
      pageReadAt: '2026-11-22T11:02:00.000Z',
      listReadAt: '2026-11-22T11:00:00.000Z',
    },
  })
  expect(data).not.toContain('digest')
  expect(exportDoubts(kept, new Date(pageAt))).toContain(said)
})

test('a list of which a part is known says how much', () => {
  const some = state(sevenSubscriptions(now), [{ kind: 'maybe-incomplete', missing: [], total: 9 }])
  expect(tableFile(some, now).text).toContain('Only 7 of 9.')
})

test('the data tells everything read and nothing of who it is', () => {
  const text = dataFile(seven, { now, version: '0.1.0' }).text
  expect(JSON.parse(text)).toMatchObject({
    formatVersion: 1,
    madeBy: '0.1.0',
    accounts: [
      {
        account: 1,
        whole: true,
        subscriptions: sevenSubscriptions(now).map((one, index) => ({ ...one, id: index + 1 })),
      },
    ],
  })
  expect(text).not.toContain('hash-of-somebody')
})

test('no file holds the id of a subscription; the data numbers them, in warnings too', () => {
  const id = 'k3x9digest'
  const product = 'カスペルスキー プラス'
  const twins = ['a', 'b', ''].map((end) => ({
    id: id + end,
    product,
    expiresOn: '2027-01-01' as const,
  }))
  const kept = state(twins, [{ kind: 'fields-unread', subscription: `${id}b`, fields: ['places'] }])
  const data = dataFile(kept, { now, version: '1' }).text
  const days = calendarFile(kept, { now, remindDaysBefore: null }).file!.text.replaceAll(
    '\r\n ',
    '',
  )
  for (const text of [data, days, tableFile(kept, now).text]) expect(text).not.toContain(id)
  expect(JSON.parse(data).accounts[0]).toMatchObject({
    subscriptions: [{ id: 1 }, { id: 2 }, { id: 3 }],
    warnings: [{ subscription: 2 }],
  })
  expect([...days.matchAll(/^UID:(.*)@/gm)].map((match) => match[1])).toEqual(
    ['', '-2', '-3'].map((end) => `カスペルスキー-プラス-2027-01-01${end}`),
  )
})

test('the calendar holds the last days to come, and counts the rest', () => {
  const { file, leftOut } = calendarFile(seven, { now, remindDaysBefore: 7 })
  const titles = [...file!.text.matchAll(/^SUMMARY:(.*)\r$/gm)].map((match) => match[1])
  expect(titles).toEqual([
    'Kaspersky Premium: last day',
    'Kaspersky Safe Kids: last day',
    'Kaspersky VPN Secure Connection: last day',
    'Kaspersky Standard: last day',
  ])
  expect(file!.text.match(/TRIGGER:-P7D/g)).toHaveLength(4)
  expect(leftOutWords(leftOut)).toBe('3 subscriptions without an end date to come are not in it.')
})

test('a subscription that renews by itself is called so', () => {
  const renewing = state([
    { id: 'r', product: 'Kaspersky Plus', expiresOn: '2026-11-22', autoRenewal: true },
  ])
  expect(calendarFile(renewing, { now, remindDaysBefore: null }).file!.text).toContain(
    'SUMMARY:Kaspersky Plus: renews by itself',
  )
})

test('without a day to come there is no calendar', () => {
  expect(
    calendarFile(
      state([{ id: 'f', product: 'Kaspersky Free', free: true, expiresOn: '2027-01-01' }]),
      { now, remindDaysBefore: null },
    ),
  ).toEqual({ file: null, leftOut: 1 })
})

test('no file has the signs that keep a name apart on our own pages', () => {
  speak('ar')
  const texts = [
    tableFile(state(sevenSubscriptions(now), partly), now).text,
    calendarFile(seven, { now, remindDaysBefore: 14 }).file!.text,
  ]
  for (const text of texts) expect(text).not.toMatch(/[\u2068\u2069]/)
  expect(texts[1]).toContain('Kaspersky Premium: اليوم الأخير')
})
