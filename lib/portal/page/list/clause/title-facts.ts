import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Facts } from './record-facts.ts'
import { clauseOf } from './read-clause.ts'

/**
 * What the title over a list says of each record in it: "Expired", "To be activated (2)". How many
 * there are is no fact of one.
 */
export function titleFacts(text: string, lexicon: Lexicon): Facts[] {
  const said = text.replace(/(?:\s\p{Nd}{1,3}|[(（]\s?\p{Nd}{1,3}\s?[)）])\s*$/u, '')
  const { unknown, value, facts } = clauseOf(lexicon.tokens(said))
  return unknown || value || statesIn(facts) > 1 ? [] : [facts]
}

/** "Suspended and expired": each of those below is one of the two. */
const statesIn = ({ activated, expired, portalState, trial, free, ownership }: Facts) =>
  [
    expired === false || activated === false,
    expired === true,
    portalState,
    trial,
    free,
    ownership,
  ].filter(Boolean).length
