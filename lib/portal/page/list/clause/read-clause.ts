import * as Word from '../../../lexicon/classes.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { type Clause, nothing } from './clause.ts'
import { countBesideFact } from './count-beside.ts'
import { isPreposition } from './labelled-days.ts'
import { meaningOf } from './meanings.ts'
import { rangeOf } from './date-range.ts'
import { countClause, ofDevices, ofNumbers } from './device-count.ts'
import { countBesideTerm, countOf } from './count-of.ts'
import { countOfFull, countOfNone, countOfThree, countOfZero } from './counts-of-none.ts'
import { isFigures, withoutCard, withoutPrice } from './prices.ts'
import { isUntil, withoutTerms } from './terms.ts'
import { isLeftUnsure } from './unsure-numbers.ts'
import { wordsClause } from './words-clause.ts'

/**
 * Reads one clause. Every word in it must be known, because an unknown one may turn its sense
 * around; but not the reason why it is so: "suspended, because the payment failed". The lexicon
 * keeps a list of words for as long as it is asked for the same text.
 */
export const clauseOf = onceEach((tokens: Token[]): Clause => {
  const whole = withCount(tokens) ?? wholeClause(tokens)
  // "Card ending in 4417": what stands beside it is the card's.
  if (saysNothing(whole) && !whole.isPrice && tokens.some(isFigures)) return nothing
  const reason = tokens.findIndex(({ is }) => is.includes(Word.because))
  if (!whole.unknown) return whole
  if (reason < 0) return renewingClause(tokens) ?? heldUntil(tokens) ?? whole
  const [before, behind] = [tokens.slice(0, reason), tokens.slice(reason + 1)].map(wholeClause)
  // "Because the payment failed: suspended", as Japanese says it.
  if (reason > 0 && !before!.unknown) return before!
  return behind!.facts.portalState ? behind! : whole
})

/** An end, a renewal, the free version or a trial, and for how many devices. */
function withCount(tokens: Token[]): Clause | null {
  const count = countBesideFact(tokens)
  const clause = count && wholeClause(count.rest)
  const isSaid =
    clause &&
    !clause.unknown &&
    (['expiresOn', 'renewsOn', 'free', 'trial'] as const).some((name) => name in clause.facts)
  return isSaid ? { ...clause, facts: { ...clause.facts, places: { total: count.total } } } : null
}

/** "Paused until the payment has arrived": what has to happen nobody need understand. */
function heldUntil(tokens: Token[]): Clause | null {
  const until = tokens.findIndex(isUntil)
  const [before, rest] = [tokens.slice(0, until), tokens.slice(until + 1)]
  const behind = withoutPrice(rest) ?? rest
  if (
    until < 1 ||
    behind.length < 2 ||
    says(behind, Word.termWords + Word.switches + Word.price + Word.no)
  )
    return null
  const clause = wholeClause(before)
  const isHeld = !clause.unknown && Object.keys(clause.facts).join() === 'portalState'
  return isHeld ? clause : null
}

/** "Valid until 5 May, then it renews by itself": null where it is anything else. */
function renewingClause(tokens: Token[]): Clause | null {
  const day = tokens.findIndex(({ is }) => is === Word.day)
  const behind = day + (tokens[day + 1]?.is.includes(Word.ends) ? 2 : 1)
  const [first, ...rest] = tokens.slice(behind)
  if (
    day < 0 ||
    !first ||
    ![first, ...rest].every((token) =>
      isOnly(token, Word.renewal + Word.quiet + Word.automatic + Word.renewsByItself),
    )
  )
    return null
  const renews = [first, ...rest].some((token) => isOneOf(token, Word.renewal))
  // "Then" stands before it, or what is said is a whole statement and no title.
  const isSaid =
    first.is === Word.quiet ||
    rest.some(({ is }) => is.includes(Word.automatic)) ||
    isOneOf(first, Word.renewsByItself)
  const clause = wholeClause(tokens.slice(0, behind))
  return renews && isSaid && clause.facts.expiresOn && !clause.facts.expired
    ? { ...clause, facts: { ...clause.facts, autoRenewal: true } }
    : null
}

function wholeClause(said: Token[]): Clause {
  const tokens = ofDevices(ofNumbers(withoutCard(withoutInclusive(said))))
  const unpriced = withoutPrice(tokens)
  if (!unpriced) return unpricedClause(tokens)
  const clause = unpricedClause(unpriced)
  // "20% off your renewal"
  if (clause.facts.autoRenewal === false && tokens.some(({ text }) => /[%٪]/.test(text)))
    return nothing
  const isPayment =
    clause.facts.autoRenewal !== undefined || /^(?:day|switch)$/.test(clause.value?.kind ?? '')
  if (isPayment) return { ...clause, priced: true }
  return isQuiet(clause) ? { ...clause, isPrice: true } : nothing
}

/** "Until 5 May inclusive" is written with the word for what is included. */
const withoutInclusive = (tokens: Token[]) =>
  tokens.at(-2)?.is === Word.day && tokens.at(-1)!.is.includes(Word.included)
    ? tokens.slice(0, -1)
    : tokens

/** A number alone says nothing, either. */
const saysNothing = ({ value, ...clause }: Clause) =>
  isQuiet({ ...clause, value: value?.kind === 'count' ? null : value })

const isQuiet = ({ facts, labels, value, unknown }: Clause) =>
  !unknown && !value && labels === '' && Object.keys(facts).length === 0

function unpricedClause(tokens: Token[]): Clause {
  const range = rangeOf(tokens)
  if (range) return range
  const all = withoutTerms(tokens)
  const zero = countOfZero(all)
  if (zero) return countClause(tokens, zero)
  if (isLeftUnsure(all)) return nothing
  const count =
    (all.length === tokens.length
      ? (countOf(all) ?? countOfNone(all) ?? countOfFull(all) ?? countOfThree(all))
      : null) ?? countBesideTerm(tokens)
  if (count) return countClause(tokens, count)
  const isTerm = all.length < tokens.length
  // "5 days remaining" is of no places.
  const clause = wordsClause(
    isTerm && !says(all, Word.number)
      ? all.filter((token) => !isOnly(token, Word.quiet + Word.time + Word.signedIn + Word.unused))
      : all,
  )
  // "Expires in 5 days" wants no day from elsewhere; "free for 30 days" is a trial or an offer.
  const isOffer = clause.facts.free && !clause.facts.trial
  // "7 days, until 5 May": of an offer, where nothing says that they are left.
  if (isTerm && clause.facts.expiresOn && !says(tokens, Word.unused) && endsOnlyUntil(all))
    return nothing
  // "Valid for 1 year": the term that is sold
  if (isTerm && clause.facts.activated && !says(tokens, Word.unused + Word.day)) return nothing
  // "Expired 3 days ago"
  if (isTerm && clause.labels === Word.expired) return { ...clause, labels: '' }
  return isTerm && (clause.labels !== '' || isOffer) ? nothing : clause
}

const endsOnlyUntil = (all: Token[]) =>
  all.every(
    (token) =>
      !(Word.ends + Word.expired).includes(meaningOf(token) || '-') || isPreposition(token),
  )
