import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Facts } from './clause/facts.ts'
import { clauseOf } from './clause/read-clause.ts'

/**
 * What the title over a list says of each record in it: "Expired", "To be activated (2)". How many
 * there are is no fact of one.
 */
export function titleFacts(text: string, lexicon: Lexicon): Facts[] {
  const said = text.replace(/(?:\s\p{Nd}{1,3}|[(（]\s?\p{Nd}{1,3}\s?[)）])\s*$/u, '')
  const { unknown, value, facts } = clauseOf(lexicon.tokens(said))
  return unknown || value ? [] : [facts]
}
