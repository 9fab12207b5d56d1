import { accounts } from '../accounts/index.ts'
import { hasFault } from '../faults.ts'
import { dice } from '../random.ts'
import { now } from '../scenario.ts'
import { spoils } from '../spoil.ts'
import { usages } from '../usages.ts'
import { answers, type Visit } from './answers.ts'
import { shell } from './draw.ts'
import type { State } from './index.ts'
import { isSignedIn, signOut, whoAsks } from './session.ts'
import { faultOf } from './strike.ts'

/** What a stranger gets is not public: a page, or the way to one. */
function forStrangers(visit: Visit, state: State) {
  if (hasFault(state.scenario.faults, 'empty-for-strangers'))
    return visit.json({ productUsages: [], unusedProductUsages: [] })
  const redirected = dice(state.scenario.seed, 'stranger').chance(0.5)
  return redirected ? visit.redirect('/?returnUrl=%2FMyLicenses') : shell(visit, state)
}

/** `GET /MyLicenses/GetProductUsagesAndViewSettings`, with whatever fault strikes it. */
export function answerUsages(visit: Visit, state: State) {
  const fault = faultOf(state, 'json', whoAsks(visit))
  if (fault === 'signed-out-midway') signOut(state)
  if (!isSignedIn(visit, state)) return forStrangers(visit, state)
  const clock = now(state.scenario)
  const right = usages(accounts[state.scenario.account]!, clock)
  const body = () => JSON.stringify(fault && fault in spoils ? spoils[fault]!(right) : right)
  const answer = fault && answers[fault]
  return answer
    ? answer(visit, body, clock)
    : visit.body(body(), 200, { 'Content-Type': 'application/json; charset=utf-8' })
}
