import * as Word from '../../../lexicon/classes.ts'
import { isOneOf, isOnly } from '../../../lexicon/says.ts'
import { datesOf } from './labelled-days.ts'
import type { Meant } from './meant.ts'
import type { Facts } from './record-facts.ts'

/** What the days of a clause say. Undefined = which day is of what is ambiguous. */
export function datedFacts(meant: Meant): Facts | undefined {
  const { is, rest, days, pairs, renewal } = meant
  const isHeld = isOneOf(meant, Word.held)
  const [first, last] = days
  // "Paused from 1 to 15 August"
  if (isHeld && days.length === 2 && first && last && first < last)
    return { stateFrom: first, stateUntil: last }
  if (days.length === 1 && first) {
    // "Paused until 5 May" says when that ends, not the subscription.
    if (isHeld && is.includes(Word.ends)) return { stateUntil: first }
    // "Active since 5 May", "blocked: 5 May"
    if (pairs.length === 0 && isOnly(meant, Word.held + Word.active)) return { stateFrom: first }
  }
  return renewal?.renewsOn || isHeld ? {} : datesOf(rest, [...is], days)
}
