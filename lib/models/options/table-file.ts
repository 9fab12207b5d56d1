import { withoutIsolation, word } from '../../browser/i18n.ts'
import type { StoredState } from '../../contracts/stored.ts'
import { type Cell, csv } from '../../domain/export/csv.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { doubtWords } from '../doubt-words.ts'
import { type ExportFile, exportedAccounts, fileName, iso, type Read } from './exported-accounts.ts'

const yesNo = (value: boolean | undefined) =>
  value === undefined ? undefined : word(value ? 'options_yes' : 'options_no')
const ownership = (value: Subscription['ownership']) =>
  value ? word(value === 'own' ? 'options_own' : 'options_shared') : undefined

const columns = [
  'account',
  'product',
  'activated',
  'expired',
  'free',
  'trial',
  'ends',
  'used',
  'total',
  'ownership',
  'renewal',
  'read',
  'note',
] as const

const row = (read: Read, subscription: Subscription): Record<(typeof columns)[number], Cell> => ({
  account: read.account,
  product: subscription.product,
  activated: yesNo(subscription.activated),
  expired: yesNo(subscription.expired),
  free: yesNo(subscription.free),
  trial: yesNo(subscription.trial),
  ends: subscription.expiresOn,
  used: subscription.places?.used,
  total: subscription.places?.total,
  ownership: ownership(subscription.ownership),
  renewal: yesNo(subscription.autoRenewal),
  read: iso(read.reading.readAt),
  note: doubtWords(read, iso) || undefined,
})

/** A table for people: the words are the user's. */
export function tableFile(state: StoredState, now: Date): ExportFile {
  const rows = exportedAccounts(state).flatMap((read) =>
    read.reading.subscriptions.map((one) => row(read, one)),
  )
  const head = columns.map((column) => word(`options_column_${column}`))
  return {
    name: fileName(now, 'csv'),
    type: 'text/csv;charset=utf-8',
    text: withoutIsolation(csv([head, ...rows.map((one) => columns.map((column) => one[column]))])),
  }
}
