import type { Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import type { Facts } from '../clause/record-facts.ts'
import { clauseOf } from '../clause/read-clause.ts'
import { isDrawn } from './drawn-lines.ts'
import { withoutOtherParts } from './inner-titles.ts'
import { invitesUntil } from './invites-until.ts'
import { isOfferLine, isPayment, orderLines } from './offer-lines.ts'
import { isOwn } from './record-lines.ts'
import type { PageRecord } from '../records/records.ts'
import { hasStrong } from '../clause/strong-facts.ts'
import { unitsOf } from '../units/line-units.ts'
import { tokensOf } from '../units/tokens-of.ts'
import type { Unit } from '../units/unit.ts'

/** The lines of one record, read in the words of the page's language. */
export interface RecordText {
  now: Date
  lines: Line[]
  /** Those of its lines that may state a fact; the text on its controls does not. */
  own: Line[]
  /** What its own lines say. */
  units: Unit[]
  /**
   * Its own lines behind the first that says that it is a trial, and the one right before it; empty
   * where none says so.
   */
  besideTrial: Line[]
  /** No line that is an offer stands before the one that says that it is a trial. */
  isTrialFirst: boolean
  /** Those of its lines that give the number of an order, or the day of one. */
  orders: Set<Line>
  /** The words of one of its lines, without the product's name. */
  wordsOf(line: Line): Token[]
}

/** No card for people has longer lines, or more: those of a contract are not read. */
const longestLine = 2000
const mostLines = 500

/** Reads the lines of a record, and finds where its trial and an offer in it begin. */
export function recordText(
  record: PageRecord,
  lines: Line[],
  lexicon: Lexicon,
  now: Date,
): RecordText {
  const name = record.name.text
  const wordsOf = ({ parts }: Line) => tokensOf(parts, lexicon, name)
  const stated = lines.filter(
    (line) => line.text.length < longestLine && isOwn(line, record) && isDrawn(line, record),
  )
  const own = stated.length > mostLines ? [] : withoutOtherParts(stated, record, wordsOf)
  const read = withDayOfEnd(
    own.map((line) => unitsOf(line, lexicon, name)),
    lexicon,
  )
  const trialAt = read.findIndex((some) => some.some(({ facts }) => facts.trial === true))
  const paid = isHeldFor(read) ? pricesFirst(own, read, wordsOf) : 0
  const orders = orderLines(lines, wordsOf, now)
  const offerAt = own.findIndex(
    (line, at) =>
      at >= paid &&
      !orders.has(line) &&
      !(at === trialAt - 1 && invitesUntil(wordsOf(line))) &&
      !isPayment(read[at]!, read[at - 1]?.at(-1)) &&
      isOfferLine(line, read[at]!, trialAt >= 0 && at >= trialAt, wordsOf, now),
  )
  // A day behind the words of an offer is most likely the offer's, and how many devices stand with
  // a price below a trial is what one may buy.
  const isSold = (at: number) =>
    trialAt >= 0 && at > trialAt && says(wordsOf(own[at]!), Word.price) && !saysRenewal(read[at]!)
  const units = read
    .map((some, at) => (isSold(at) ? some.map(withoutPlaces) : some))
    .flatMap((some, at) => (offerAt >= 0 && at >= offerAt ? some.map(withoutDay) : some))
  const besideTrial = trialAt < 0 ? [] : own.filter((_, at) => at > trialAt || at === trialAt - 1)
  // "Trial, ends on 5 May. Our offer: €50": what comes behind is for later.
  const isTrialFirst = offerAt < 0 || (trialAt >= 0 && trialAt < offerAt)
  return { now, lines, own, units, besideTrial, isTrialFirst, orders, wordsOf }
}

/** "Expired", and in the next line "since 5 May": one statement. */
const withDayOfEnd = (read: Unit[][], lexicon: Lexicon): Unit[][] =>
  read.map((units, at) => {
    const [unit] = units
    const state = read[at - 1]?.[0]
    if (!unit?.unknown || !isBareEnd(state) || units.length + read[at - 1]!.length > 2) return units
    const { unknown, facts } = clauseOf(lexicon.tokens(`${state!.text} ${unit.text}`))
    const isSaid = !unknown && facts.expired && facts.expiresOn
    return isSaid ? [{ ...unit, unknown: false, facts }] : units
  })

const isBareEnd = (unit: Unit | undefined) =>
  unit?.facts.expired === true && Object.keys(unit.facts).length === 1 && !unit.value

/** It states by itself what no offer states: that it is in use, shared, renewed or over. */
const isHeldFor = (read: Unit[][]) =>
  read
    .flat()
    .some(
      ({ unknown, facts }) =>
        !unknown &&
        (facts.activated !== undefined || facts.expired !== undefined || hasStrong(facts)),
    )

/**
 * How many lines stand before the first that says a day or a number, where one is a price, or a
 * price and a note to it: "€50", "a year, with tax".
 */
function pricesFirst(own: Line[], read: Unit[][], wordsOf: (line: Line) => Token[]): number {
  const said = read.findIndex((some) => some.some(({ facts }) => saysTerm(facts)))
  const end = said < 0 ? own.length : said
  const isPriced = read.slice(0, end).some(([price, ...notes], at) => {
    const isNoted = wordsOf(own[at]!).filter(({ is }) => is === Word.price).length === 1
    return price?.isPrice && (notes.every(({ isPrice }) => isPrice) || (isNoted && isNote(notes)))
  })
  return isPriced ? end : 0
}

const isNote = ([note, ...more]: Unit[]) =>
  more.length === 0 && note!.unknown && !/\p{Nd}/u.test(note!.text)
const saysTerm = ({ expiresOn, renewsOn, places, autoRenewal }: Facts) =>
  (expiresOn ?? renewsOn ?? places ?? autoRenewal) !== undefined

const saysRenewal = (units: Unit[]) =>
  units.some(({ facts }) => facts.renewsOn !== undefined || facts.autoRenewal !== undefined)

const withoutPlaces = (unit: Unit): Unit => {
  const { places, size, count, ...facts } = unit.facts
  const isOfDevices = (places ?? size ?? count) !== undefined
  return { ...unit, facts, unknown: unit.unknown || isOfDevices }
}

const withoutDay = (unit: Unit): Unit => ({
  ...unit,
  unknown: unit.unknown || unit.value?.kind === 'day' || unit.facts.expiresOn !== undefined,
})
