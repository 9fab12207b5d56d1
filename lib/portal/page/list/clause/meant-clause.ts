import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, says } from '../../../lexicon/says.ts'
import { type Clause, nothing, type Value } from './clause.ts'
import type { Facts } from './record-facts.ts'
import { datesOf, isOfPlace } from './labelled-days.ts'
import { type Days, meaningOf } from './meanings.ts'
import { countedBy } from './number-labels.ts'
import type { Pair } from './pairs.ts'
import { isLast, renewalOf } from './renewal.ts'
import { isSharedUntil } from './shared.ts'
import { statesOf } from './states.ts'

/** Once each, beside each other. */
const isOver = /^[^EX]*(?:EX|XE)[^EX]*$/

/** Said of a renewal, they say nothing of the subscription. */
const ofRenewal =
  Word.held + Word.autoRenewal + Word.active + Word.since + Word.inactive + Word.willNotRenew

/**
 * A clause of which each word is understood: `rest` is without its pairs of numbers, `said` without
 * its days, too. What does not go together makes it unknown.
 */
export function meantClause(rest: Token[], said: Token[], days: Days, pairs: Pair[]): Clause {
  const free = says(rest, Word.unused)
  const renewal = renewalOf(said, days)
  const meant = said.map(meaningOf).filter(Boolean)
  const letters = [...new Set(meant)].filter(
    (letter) =>
      !Word.switches.includes(letter) &&
      !(
        renewal && (ofRenewal + (isLast(renewal, days) ? Word.renews : Word.ends)).includes(letter)
      ) &&
      // "Validity ended", "ended: last day": together it is the end that is past.
      !(letter === Word.ends && isOver.test(meant.join(''))),
  )
  // "3 of 5 devices active", "blocked devices": that is said of them, not of the subscription.
  const isOfThem = letters.some((letter) => (Word.device + Word.person).includes(letter))
  if (
    isOfThem &&
    letters.some(
      (one) =>
        (Word.held + Word.activateBy + Word.expired).includes(one) ||
        (one === Word.inactive && !free),
    )
  )
    return nothing
  const ofThemAlone = Word.active + Word.inactive + (free ? Word.free : '')
  const states =
    pairs.length > 0 || isOfThem
      ? letters.filter((letter) => !ofThemAlone.includes(letter))
      : letters
  // "Not active", "active: no": words for no may turn any state around.
  if (
    !renewal &&
    letters.length > 0 &&
    said.some(
      (word) =>
        isOneOf(word, Word.off + Word.no) &&
        !isOneOf(word, Word.dayLabels + Word.held + Word.inactive + Word.free + Word.sharedWithYou),
    )
  )
    return nothing
  if (isOfPlace(rest)) return nothing
  // "The pause ended on 5 May": then it is not paused.
  if (letters.includes(Word.expired) && letters.some((letter) => Word.held.includes(letter)))
    return nothing
  // "Active (term over)"
  if (letters.includes(Word.expired) && letters.includes(Word.active)) return nothing
  // "Sharing is suspended", of what is shared.
  if (
    says(said, Word.shares) &&
    letters.some((letter) => (Word.held + Word.active + Word.expired).includes(letter))
  )
    return nothing
  // "Paused, active": one of them was so before.
  if (
    !renewal &&
    letters.includes(Word.active) &&
    letters.some((letter) => Word.held.includes(letter))
  )
    return nothing
  // "Auto-renewal ends on 5 May".
  if (!renewal && days.length > 0 && letters.includes(Word.autoRenewal)) return nothing
  const facts: Facts = { ...renewal, ...statesOf(states, days.length) }
  const isFreeOffer =
    letters.includes(Word.free) &&
    !letters.includes(Word.trial) &&
    !(free && letters.every((one) => (Word.free + Word.device).includes(one)))
  if (isFreeOffer && days[0] && letters.join('').replace(Word.free, '') === Word.ends)
    return { ...nothing, facts: { freeUntil: days[0] }, unknown: false }
  if (pairs.length > 1 || (isFreeOffer && days.length + pairs.length > 0)) return nothing
  // "Shared until 5 May", "device connected until …": that ends then.
  if (days.length > 0 && pairs.length === 0 && (isOfThem || isSharedUntil(rest))) return nothing
  // "Paused until 5 May" says when that ends, not the subscription.
  const isPause = letters.some((letter) => Word.held.includes(letter))
  const until = isPause && letters.includes(Word.ends) && days.length === 1 ? days[0] : undefined
  const isState =
    letters.length > 0 && letters.every((letter) => (Word.held + Word.active).includes(letter))
  const from = isState && !until && days.length === 1 && pairs.length === 0 ? days[0] : undefined
  // "Paused from 1 to 15 August"
  const [first, last] = days
  const isSpan = isPause && days.length === 2 && !!first && !!last && first < last
  const dated = isSpan
    ? { stateFrom: first, stateUntil: last }
    : until
      ? { stateUntil: until }
      : from
        ? { stateFrom: from }
        : renewal?.renewsOn || isPause
          ? {}
          : datesOf(rest, letters, days)
  // "The pause will be taken off on 5 May"
  if (!dated || (isPause && renewal?.renewsOn)) return nothing
  const [pair] = pairs.map(({ used, total }) => ({ used: free ? total - used : used, total }))
  const value = valueOf(said, letters, days, pair ? [pair] : [], !!renewal)
  if (free && value?.kind === 'pair') value.isCounted = true
  if (pair && letters.includes(Word.device) && letters.includes(Word.person)) return nothing
  if (pair && letters.includes(Word.device)) Object.assign(facts, { places: pair })
  const wants = letters.filter(
    (letter) =>
      (Word.dayLabels.includes(letter) && days.length === 0) ||
      ((Word.device + Word.person).includes(letter) && !pair),
  )
  const label = meant.includes(Word.autoRenewal) && !renewal ? Word.autoRenewal : ''
  // "Auto-renewal blocked" is no state of the subscription.
  if (
    label &&
    letters.some((letter) =>
      (Word.states + Word.expired + Word.activateBy + Word.trial + Word.free).includes(letter),
    )
  )
    return nothing
  const labels = wants.join('') + label
  const counted = labels === Word.device ? countedBy(said) : ''
  if (counted === null) return nothing
  const counts = letters.length === 0 && !value && days.length === 0 ? countedBy(said) : ''
  return {
    facts: { ...facts, ...dated },
    labels: labels + counted,
    ...(counts && { counts }),
    ...(pair && (free || says(said, Word.used)) && { isTold: true as const }),
    ...(labels === Word.ends && said.every(({ is }) => is.includes(Word.on)) && { on: true }),
    value,
    unknown: false,
  }
}

/** A day, a pair of numbers, or on and off, with no word beside it that says what it is of. */
function valueOf(
  said: Token[],
  letters: string[],
  days: Days,
  pairs: Pair[],
  isRenewal: boolean,
): Value | null {
  if (letters.length > 0 || isRenewal) return null
  // "Off, turned on again tomorrow": no day of a renewal.
  if (days.length > 0 && said.some(({ is }) => is === Word.off)) return null
  if (days.length === 1 && pairs.length === 0) return { kind: 'day', day: days[0] }
  if (pairs[0] && days.length === 0) return { kind: 'pair', ...pairs[0] }
  const switches = said.filter((token) => isOneOf(token, Word.switches))
  const isOn = (token: Token) => isOneOf(token, Word.on + Word.automatic)
  if (days.length > 0 || new Set(switches.map(isOn)).size > 1) return null
  const on = switches[0] ?? said.find(({ is }) => is.includes(Word.automatic))
  return on ? { kind: 'switch', on: isOn(on) } : null
}
