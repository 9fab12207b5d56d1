import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, says } from '../../../lexicon/says.ts'
import { type Clause, nothing, quiet, type Value } from './clause.ts'
import { contradictsItself } from './contradictions.ts'
import { datedFacts } from './dated-facts.ts'
import type { Days } from './meanings.ts'
import { isFreeUntil, isOfThem, type Meant, meantBy } from './meant.ts'
import { countedBy } from './number-labels.ts'
import type { Pair } from './pairs.ts'
import { statesOf } from './states.ts'

/**
 * A clause of which each word is understood: `rest` is without its pairs of numbers, `said` without
 * its days, too. What does not go together makes it unknown.
 */
export function meantClause(rest: Token[], said: Token[], days: Days, pairs: Pair[]): Clause {
  const meant = meantBy(rest, said, days, pairs)
  if (contradictsItself(meant)) return nothing
  if (isFreeUntil(meant)) return { ...quiet, facts: { freeUntil: days[0]! } }
  const dated = datedFacts(meant)
  const [pair = null] = pairs.map((one) => (meant.free ? ofUsed(one) : one))
  const value = valueOf(meant, pair)
  const labels = wantedLabels(meant)
  const counted = labels === Word.device ? countedBy(said) : ''
  if (!dated || counted === null) return nothing
  const counts = meant.is === '' && !value && days.length === 0 ? countedBy(said) : ''
  return {
    facts: {
      ...meant.renewal,
      ...statesOf(statesIn(meant), days.length),
      ...(pair && meant.is.includes(Word.device) && { places: pair }),
      ...dated,
    },
    labels: labels + counted,
    ...(counts && { counts }),
    ...(pair && (meant.free || says(said, Word.used)) && { isTold: true as const }),
    ...(labels === Word.ends && said.every(({ is }) => is.includes(Word.on)) && { on: true }),
    value,
    unknown: false,
  }
}

/** "2 of 5 devices left": how many are in use. */
const ofUsed = ({ used, total }: Pair) => ({ used: total - used, total })

/** "3 of 5 devices active": that is said of them, and no state of the subscription. */
function statesIn(meant: Meant): string[] {
  if (meant.pairs.length === 0 && !isOfThem(meant)) return [...meant.is]
  const ofThemAlone = Word.active + Word.inactive + (meant.free ? Word.free : '')
  return [...meant.is].filter((letter) => !ofThemAlone.includes(letter))
}

/** Labels in it whose value stands elsewhere. */
function wantedLabels({ is, days, pairs }: Meant): string {
  const wanted =
    (days.length === 0 ? Word.dayLabels : '') +
    (pairs.length === 0 ? Word.device + Word.person : '')
  const labels = [...is].filter((letter) => wanted.includes(letter)).join('')
  return labels + (is.includes(Word.autoRenewal) ? Word.autoRenewal : '')
}

/** A day, a pair of numbers, or on and off, with no word beside it that says what it is of. */
function valueOf({ is, said, days, free, renewal }: Meant, pair: Pair | null): Value | null {
  if (is !== '' || renewal) return null
  // "Off, turned on again tomorrow": no day of a renewal.
  if (days.length > 0 && said.some((word) => word.is === Word.off)) return null
  if (days.length === 1 && !pair) return { kind: 'day', day: days[0] }
  if (pair && days.length === 0)
    return { kind: 'pair', ...pair, ...(free && { isCounted: true as const }) }
  const switches = said.filter((token) => isOneOf(token, Word.switches))
  const isOn = (token: Token) => isOneOf(token, Word.on + Word.automatic)
  if (days.length > 0 || new Set(switches.map(isOn)).size > 1) return null
  const on = switches[0] ?? said.find((word) => word.is.includes(Word.automatic))
  return on ? { kind: 'switch', on: isOn(on) } : null
}
