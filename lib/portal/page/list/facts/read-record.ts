import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { moneySign } from '../../../text/money-sign.ts'
import type { Facts } from '../clause/record-facts.ts'
import { isPreposition } from '../clause/labelled-days.ts'
import { meaningOf } from '../clause/meanings.ts'
import type { LoneCount } from './count-places.ts'
import { rowDays, type RowDays } from './days-of-column.ts'
import type { Over } from '../records/headings-over.ts'
import { isInvitation } from '../offers/is-invitation.ts'
import { isKnown, isOneOf } from '../../../lexicon/says.ts'
import { isIncluded } from '../plan-parts/included-parts.ts'
import { isAhead } from '../clause/past-days.ts'
import { factsOf } from '../labels/facts-of-units.ts'
import { merge } from '../clause/merge-facts.ts'
import { type OfferSigns, offerSigns } from '../offers/offer-signs.ts'
import { isPartOf, isPartOnly } from '../plan-parts/parts-of-products.ts'
import { type ListPage, linesOf } from '../lines/record-lines.ts'
import { recordText, type RecordText } from '../lines/record-text.ts'
import type { PageRecord } from '../records/records.ts'
import { settleDays } from './settle-days.ts'
import { settleTerms } from './settle-terms.ts'
import { tabFacts } from './tab-facts.ts'
import { hasPair, hasTermsHeld } from '../offers/terms-held.ts'
import { isTrialHeld } from './trial.ts'
import type { Unit } from '../units/unit.ts'

/** What one record says, and what it may be: a subscription that somebody has, or an offer. */
export interface RecordReading extends OfferSigns {
  facts: Facts
  lone: LoneCount | null
  days: RowDays | null
  /** Fields that the record gives two values for. */
  fields: string[]
  isSubscription: boolean
  /** A day until which something runs, and not a word of what: of an offer, maybe. */
  isBare: boolean
  /** A trial that runs to a day; only its button speaks of buying. */
  isTrial: boolean
  /** The heading over it speaks of buying or trying. */
  isInOffer: boolean
  /** The text of the record, for telling a copy. */
  said: string
}

/**
 * Reads one record of a page. `lexicon`: null where the page's language is none that we know.
 * Errors: none; what is not understood or contradicts itself leaves its facts out.
 */
export function readRecord(
  page: ListPage,
  record: PageRecord,
  lexicon: Lexicon | null,
  now: Date,
): RecordReading {
  const name = record.name.text
  const lines = linesOf(page, record)
  const said = lines
    .map(({ text }) => text)
    .join('|')
    .replaceAll(/\s/g, '')
  if (!lexicon) return withoutWords(said, hasPair(record, lines))
  const text = recordText(record, lines, lexicon, now)
  const over = page.over(record, lexicon)
  const { facts, fields } = statedFacts(record, text.units, over, lexicon)
  const lone = settleTerms(facts, text)
  const signs = offerSigns(text)
  const isTrial = isTrialHeld(facts, text)
  // Before days that contradict each other are left out: no offer has such days, either.
  const isHeld = hasTermsHeld(facts, record, text, signs.isPriced)
  fields.push(...settleDays(facts, text.units, fields, now))
  const isBare = isHeld && isOnlyUntil(facts, text)
  const isSubscription =
    isHeld &&
    !isBare &&
    !isPartOnly(name, facts) &&
    !isIncluded(name, lines, lexicon) &&
    !isPartOf(page, over, facts) &&
    !isToCome(record, text) &&
    !isInvitation(lines, record.name.item, lexicon)
  const isInOffer = speaksOfOffer(over, lexicon)
  return {
    ...signs,
    facts,
    lone,
    days: rowDays(text.units),
    fields,
    isSubscription,
    isBare,
    isTrial,
    isInOffer,
    said,
  }
}

/** "Your plan from 5 May", in a title over its name: not yet, if that day is to come. */
const isToCome = ({ name }: PageRecord, { lines, now, wordsOf }: RecordText) =>
  lines.some(
    (line) =>
      line.item.level < 7 &&
      line.item.from < name.item.from &&
      !isKnown(wordsOf(line)) &&
      wordsOf(line).some(({ day }) => isAhead(day, now)),
  )

/** "Until 5 May" in one of its lines, and nothing else. */
function isOnlyUntil(facts: Facts, { own, wordsOf }: RecordText): boolean {
  if (Object.keys(facts).join() !== 'expiresOn') return false
  const said = own
    .flatMap(wordsOf)
    .filter((token) => (Word.dayLabels + Word.active).includes(meaningOf(token) || '-'))
  return said.length > 0 && said.every(isPreposition)
}

/** In a language that is not known numbers and signs of money say something, too. */
function withoutWords(said: string, isPair: boolean): RecordReading {
  const isPriced = moneySign.test(said)
  return {
    facts: {},
    lone: null,
    days: null,
    fields: [],
    isSubscription: !isPriced && isPair,
    isBare: false,
    isPriced,
    isOffered: true,
    isTrial: false,
    isHad: false,
    isInOffer: true,
    said,
  }
}

/** What the lines of a record say, what stands over it, and what the tab that it is in says. */
function statedFacts(record: PageRecord, units: Unit[], over: Over, lexicon: Lexicon) {
  const { frame, name } = record
  const ofLines = factsOf(units, frame, lexicon, name.text, name.item)
  return merge([
    ...ofLines,
    ...over.facts.filter((one) => !isOfCurrent(one) || !ofLines.some(saysState)),
    ...tabFacts(record, lexicon),
  ])
}

/** "Your current subscriptions" over all of them, also over those that are not in use. */
const isOfCurrent = (over: Facts) => over.activated === true && over.expired === false
const saysState = ({ activated, expired, portalState, trial, free }: Facts) =>
  [activated, expired, portalState, trial, free].some((fact) => fact !== undefined)

/** Whether the title over a record speaks of buying or trying, or may. */
const speaksOfOffer = ({ lines }: Over, lexicon: Lexicon) =>
  !lines ||
  lines.some(
    (line) =>
      line.item.beside ||
      lexicon.tokens(line.text).some((one) => one.is === '' || isOneOf(one, Word.sale)),
  )
