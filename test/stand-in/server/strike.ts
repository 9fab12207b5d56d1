import type { FaultName } from '../faults.ts'
import type { Initiator } from './ledger.ts'
import type { State } from './index.ts'

const fits = (by: 'extension' | 'page' | 'anyone', who: Initiator) =>
  by === 'anyone' || (by === 'page' ? who === 'page' || who === 'navigation' : who !== 'page' && who !== 'navigation')

/** Whether the named fault strikes this request; counts it. */
export function faultFor(state: State, name: FaultName, who: Initiator): boolean {
  const fault = state.scenario.faults.find((one) => (typeof one === 'string' ? one : one.name) === name)
  if (!fault) return false
  const { times = Infinity, by = name.startsWith('json-') ? 'extension' : 'anyone' } = typeof fault === 'string' ? {} : fault
  const before = state.struck.get(name) ?? 0
  if (before >= times || !fits(by, who)) return false
  state.struck.set(name, before + 1)
  return true
}

