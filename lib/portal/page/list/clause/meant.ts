import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, says } from '../../../lexicon/says.ts'
import { type Days, meaningOf } from './meanings.ts'
import type { Pair } from './pairs.ts'
import type { Facts } from './record-facts.ts'
import { isLast, renewalOf } from './renewal.ts'

/** What the words of a clause mean together, of which each is understood. */
export interface Meant {
  /** Its meanings as classes, each once, without those that are said of its renewal. */
  is: string
  /** Its words without pairs of numbers. */
  rest: Token[]
  /** Its words without days, too. */
  said: Token[]
  days: Days
  pairs: Pair[]
  /** It speaks of those that nothing uses. */
  free: boolean
  /** What it says of a renewal; then `is` holds neither states nor a word for one. */
  renewal: Facts | null
}

/** Once each, beside each other. */
const isPastEnd = /^[^EX]*(?:EX|XE)[^EX]*$/

/** Said of a renewal, they say nothing of the subscription. */
const ofRenewal =
  Word.held + Word.autoRenewal + Word.active + Word.since + Word.inactive + Word.willNotRenew

export function meantBy(rest: Token[], said: Token[], days: Days, pairs: Pair[]): Meant {
  const renewal = renewalOf(said, days)
  const meanings = said.map(meaningOf).filter(Boolean)
  const apart =
    Word.switches +
    (renewal ? ofRenewal + (isLast(renewal, days) ? Word.renews : Word.ends) : '') +
    // "Validity ended", "ended: last day": together it is the end that is past.
    (isPastEnd.test(meanings.join('')) ? Word.ends : '')
  const is = [...new Set(meanings)].filter((letter) => !apart.includes(letter)).join('')
  return { is, rest, said, days, pairs, free: says(rest, Word.unused), renewal }
}

/** It is of devices or people, and not of the subscription. */
export const isOfThem = (meant: Meant): boolean => isOneOf(meant, Word.device + Word.person)

/** "Free until 5 May", which may be an offer. */
export const isFreeUntil = ({ is, days }: Meant): boolean =>
  days[0] !== undefined && (is === Word.free + Word.ends || is === Word.ends + Word.free)
