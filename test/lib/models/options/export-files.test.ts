import { beforeEach, expect, test } from 'vitest'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import {
  calendarFile,
  dataFile,
  exportable,
  leftOutWords,
  tableFile,
} from '../../../../lib/models/options/export-files.ts'
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
    'hash-of-somebody': {
      lastSeen: readAt,
      reading: { subscriptions, warnings, readAt, source: 'json' },
    },
    'never-read': { lastSeen: 0 },
  },
  session: 'signed-in',
  links: [],
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
