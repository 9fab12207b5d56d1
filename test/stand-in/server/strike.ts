import { faults, type Fault, type FaultName } from '../faults.ts'
import type { Initiator } from './ledger.ts'
import type { State } from './index.ts'

const nameOf = (fault: Fault) => (typeof fault === 'string' ? fault : fault.name)
const own = (who: Initiator) => who === 'page' || who === 'navigation'

function strikes(state: State, fault: Fault, who: Initiator): boolean {
  const name = nameOf(fault)
  const usual = faults[name].victim === 'json' ? 'extension' : 'anyone'
  const { times = Infinity, after = 0, by = usual } = typeof fault === 'string' ? {} : fault
  if (by !== 'anyone' && own(who) !== (by === 'page')) return false
  const chances = (state.struck.get(name) ?? 0) + 1
  state.struck.set(name, chances)
  return chances > after && chances <= after + times
}

/** The fault, if any, that strikes this request; counts it. */
export const faultOf = (
  state: State,
  victim: 'json' | 'document',
  who: Initiator,
): FaultName | undefined =>
  state.scenario.faults
    .filter((fault) => faults[nameOf(fault)].victim === victim)
    .filter((fault) => strikes(state, fault, who))
    .map(nameOf)[0]

/** Whether the session has gone, for everybody. */
export const sessionGone = (state: State, who: Initiator): boolean => {
  const fault = state.scenario.faults.find((one) => nameOf(one) === 'signed-out')
  return fault !== undefined && strikes(state, fault, who)
}
