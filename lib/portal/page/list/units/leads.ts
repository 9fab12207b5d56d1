import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import type { Facts } from '../clause/record-facts.ts'
import { withoutPrice } from '../clause/prices.ts'
import { isFact } from './unit-kinds.ts'
import type { Unit } from './unit.ts'

/**
 * What a text says for certain by its first statement, where the words behind it are not all
 * understood. `behind`: those words. [] = nothing; `isAll`: what is behind explains it, and nobody
 * need know it.
 */
export function leadOf(lead: Unit[], behind: Token[]): { units: Unit[]; isAll: boolean } {
  const [only, ...more] = lead
  if (!only || more.length > 0) return { units: [], isAll: false }
  // "Auto-renewal is off: nothing will be charged"
  if (
    isOnlyOff(only) &&
    behind.some(saysWhy) &&
    !says(
      behind,
      Word.figures + Word.switches + Word.ends + Word.expired + Word.activateBy + Word.inactive,
    )
  )
    return { units: lead, isAll: true }
  // "Off — we will write to you before it ends", under "Renewal"
  if (
    isOffValue(only) &&
    !says(
      behind,
      Word.states +
        Word.figures +
        Word.switches +
        Word.expired +
        Word.activateBy +
        Word.renews +
        Word.willNotRenew +
        Word.trial +
        Word.no,
    )
  )
    return { units: lead, isAll: true }
  // "Not activated yet, time for it is until 5 May": that day is no end.
  if (isNotActivated(only) && behind.length > 3 && !says(behind, ofAnotherState))
    return { units: lead, isAll: true }
  if (isOnlyFree(only) && saysLimit(behind)) return { units: lead, isAll: true }
  if (saysMore(behind)) return { units: [], isAll: false }
  if (only.value?.kind === 'switch' && !says(behind, Word.switches + Word.no))
    return { units: lead, isAll: true }
  // "It ran out on 5 May, and nothing looks after your devices": which day, or how many devices,
  // and nothing behind it speaks of these.
  const isDenied = only.facts.places !== undefined && says(behind, Word.no)
  return { units: saysDayOrPlaces(only) && !isDenied ? lead : [], isAll: false }
}

/** "Blocked: the payment was disputed, please call us": a state, and behind it words about why. */
export const isStateWithReason = (state: Unit[], reason: Token[]): boolean =>
  reason.length > 3 &&
  !says(reason, Word.termWords + Word.since + Word.price + Word.no) &&
  state.length > 0 &&
  state.every(
    ({ unknown, value, facts: { portalState } }) => !unknown && !value && portalState !== undefined,
  )

/** A word about what comes of it; "off – for free extras" says which renewal is off. */
const saysWhy = ({ is }: Token) =>
  is !== '' &&
  !isOnly(
    { is },
    Word.filler + Word.doneBy + Word.meantFor + Word.sale + Word.free + Word.trial + Word.included,
  )

const saysOnlyThat = (unit: Unit, fact: 'autoRenewal' | 'activated' | 'free', is: boolean) =>
  isFact(unit) && unit.facts[fact] === is && Object.keys(unit.facts).length === 1

const isOnlyOff = (unit: Unit) => saysOnlyThat(unit, 'autoRenewal', false)
const isNotActivated = (unit: Unit) => saysOnlyThat(unit, 'activated', false)

const ofAnotherState =
  Word.active +
  Word.held +
  Word.since +
  Word.expired +
  Word.renews +
  Word.willNotRenew +
  Word.switches +
  Word.trial +
  Word.free +
  Word.number +
  Word.price +
  Word.device +
  Word.no

const isOnlyFree = (unit: Unit) => saysOnlyThat(unit, 'free', true)

/** "You use the free version, with up to 300 MB a day": how much it gives, and not how long. */
function saysLimit(words: Token[]): boolean {
  const numbers = words.flatMap(({ is }, at) => (is === Word.number ? [at] : []))
  const [at = -1, ...more] = numbers
  const isLimit = (at > 0 && isOneOf(words[at - 1]!, ofLimit)) || words[at + 1]?.is === ''
  return (
    at >= 0 &&
    more.length === 0 &&
    isLimit &&
    !words[at + 1]?.is.includes(Word.time) &&
    !says(
      words,
      Word.day + Word.sale + Word.states + Word.expired + Word.trial + Word.no + Word.device,
    )
  )
}

const ofLimit = Word.inAll + Word.available + Word.unused

const isOffValue = ({ value }: Unit) => value?.kind === 'switch' && !value.on

export const saysDayOrPlaces = (unit: Unit) =>
  isFact(unit) && (unit.facts.places ?? dayIn(unit.facts)) !== undefined

const dayIn = ({ expiresOn, renewsOn }: Facts) => expiresOn ?? renewsOn

/** A price speaks of what is said before it. */
const saysMore = (words: Token[]) => says(withoutPrice(words) ?? words, Word.termWords)
