import { isRecord } from '../../domain/is-record.ts'
import { maxAccounts, type StoredAccount, type StoredState } from '../../contracts/stored.ts'
import { salvage } from '../validation/state-schema.ts'

/**
 * The state with what was put aside before, as far as this version understands it and nothing newer
 * is in its place: accounts and readings, the device, reminders given. Rate limits are not
 * restored: an old one could only loosen a newer one. `aside`: the item under `asideKey`, whatever
 * it holds. Pure.
 */
export const takeBack = (state: StoredState, aside: unknown, now: number): StoredState =>
  (Array.isArray(aside) ? aside : [])
    .toReversed()
    .flatMap((entry: unknown) => (isRecord(entry) ? understood(entry.lost, now) : []))
    .reduce(besides, state)

function understood(lost: unknown, now: number): StoredState[] {
  if (!isRecord(lost)) return []
  return [salvage('item' in lost ? lost.item : { version: 1, ...nested(lost) }, now).state]
}

/**
 * `{'accounts.a.reading': x}` as `{accounts: {a: {reading: x}}}`, the paths as `salvage` writes
 * them.
 */
function nested(lost: Record<string, unknown>): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null)
  for (const [path, value] of Object.entries(lost)) {
    const names = path.split('.')
    const last = names.pop()!
    let at = root
    for (const name of names)
      at = (at[name] = isRecord(at[name]) ? at[name] : Object.create(null)) as typeof root
    at[last] = value
  }
  return root
}

function besides(state: StoredState, before: StoredState): StoredState {
  const { device, reminded } = before
  const accounts = Object.entries(before.accounts).reduce(withAccount, state.accounts)
  return {
    ...(device && { device }),
    ...(reminded && { reminded }),
    ...state,
    accounts,
  }
}

function withAccount(
  accounts: StoredState['accounts'],
  [key, before]: [string, StoredAccount],
): StoredState['accounts'] {
  const now = Object.hasOwn(accounts, key) ? accounts[key] : undefined
  if (!now && Object.keys(accounts).length >= maxAccounts) return accounts
  // A reading is restored as a whole, because parts from two times would not make one list. Old
  // failures and counts are not restored: they say nothing about now.
  const { reading, parts, failure: _failure, devices: _counts, ...rest } = before
  const readings = now?.reading ? {} : { ...(reading && { reading }), ...(parts && { parts }) }
  return { ...accounts, [key]: { ...rest, ...readings, ...now } }
}
