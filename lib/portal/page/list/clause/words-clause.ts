import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says, saysOnly } from '../../../lexicon/says.ts'
import { type Clause, nothing, quiet } from './clause.ts'
import type { Facts } from './record-facts.ts'
import { dayFact } from './labelled-days.ts'
import { type Days, meaningOf } from './meanings.ts'
import { meantClause } from './meant-clause.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { isNoRenewal } from './renewal.ts'
import { isShared, sharedUntil } from './shared.ts'
import { isFreeUnsure, isPairUnsure } from './unsure-numbers.ts'

/** A clause whose only numbers, if any, are pairs: "3 of 5". */
export function wordsClause(all: Token[]): Clause {
  const until = sharedUntil(all)
  if (until) return { ...quiet, facts: { ownership: 'shared', expiresOn: until } }
  if (isShared(all)) return { ...quiet, facts: { ownership: 'shared' } }
  if (isEndless(all)) return { ...quiet, facts: freeIn(all) }
  if (isOfPeople(all)) return quiet
  if (isNoRenewal(all)) return { ...quiet, facts: { autoRenewal: false } }
  const { rest, pairs } = oncePaired(pairsOf(all))
  if (
    !rest.every((token) => isUnderstood(token) || isDivided(token, all)) ||
    isFreeUnsure(rest, pairs.length, all)
  )
    return saysOnly(all, Word.quiet + Word.unused + Word.time + Word.available) &&
      says(all, Word.unused)
      ? { ...nothing, counts: Word.unused }
      : nothing
  if (pairs.length > 0 && says(rest, Word.time) && !says(rest, Word.unused)) return nothing
  if (pairs.length === 1 && !says(all, Word.use) && isPairUnsure(all)) return nothing
  const days = rest.filter(({ is }) => is === Word.day).map(({ day }) => day)
  const said = rest.filter(({ is }) => is !== Word.day)
  return says(said, Word.soon) ? soonClause(said, days) : meantClause(rest, said, days, pairs)
}

/** "Expires soon" may be written with the word for "expired", and says nothing of today. */
function soonClause(said: Token[], days: Days): Clause {
  const meant = said.map(meaningOf).join('')
  if (!isOnly({ is: meant }, Word.ends + Word.expired) || days.length > 1) return nothing
  const facts = days.length === 1 ? dayFact(Word.ends, days[0]) : {}
  return { ...quiet, facts, labels: days.length === 1 ? '' : Word.ends }
}

/** What no clause may hold: a word that says something of other matters leaves nothing certain. */
const strange =
  Word.sale +
  Word.number +
  Word.slash +
  Word.more +
  Word.signIn +
  Word.terms +
  Word.code +
  Word.download +
  Word.scan +
  Word.withYou +
  Word.farOff

/** "Devices (used / total)". */
const isDivided = ({ is }: Token, all: Token[]) =>
  is === Word.slash &&
  all.some((one) => one.is.includes(Word.device)) &&
  !all.some((one) => one.is === Word.number)

/** Quiet words, or one of the meanings. */
function isUnderstood(token: Token): boolean {
  const { is } = token
  const has = (letter: string) => is.includes(letter)
  // A word for "more" or for an offer that is a quiet one or one for a trial, too.
  if (
    isOnly(token, Word.filler + Word.shares + Word.meantFor + Word.soon + Word.automatic) ||
    (isOnly(token, Word.more + Word.quiet) && has(Word.quiet)) ||
    (isOnly(token, Word.trial + Word.offer) && has(Word.trial))
  )
    return true
  const known = has(Word.used)
    ? is.replace(Word.download, '')
    : has(Word.unused)
      ? is.replace(Word.more, '')
      : is
  if (is === '' || isOneOf({ is: known }, strange)) return false
  return (!has(Word.included) && !has(Word.no)) || has(Word.on) || has(Word.off)
}

/** "No end date", "does not expire": says nothing that a fact could hold. */
const isEndless = (all: Token[]) =>
  all.filter(({ is }) => is.includes(Word.no)).length === 1 &&
  says(all, Word.ends) &&
  all.every(
    (token, at) =>
      isOnly(token, Word.quiet + Word.subscription + Word.outOf + Word.off + Word.no + Word.ends) ||
      (at === 0 && token.is === Word.free),
  )

/** "Free without an end date" */
const freeIn = ([first]: Token[]): Facts => (first?.is === Word.free ? { free: true } : {})

/** "Used by you and 2 other people": says nothing that a fact could hold. */
const isOfPeople = (all: Token[]) =>
  says(all, Word.number) &&
  says(all, Word.person) &&
  saysOnly(
    all,
    Word.filler +
      Word.limit +
      Word.use +
      Word.number +
      Word.person +
      Word.more +
      Word.shares +
      Word.withYou +
      Word.doneBy +
      Word.time +
      Word.available +
      Word.automatic +
      Word.slash,
  )

/** "3 of five (3/5)": said twice. */
const oncePaired = ({ rest, pairs }: { rest: Token[]; pairs: Pair[] }) => {
  const [first, second] = pairs
  const isTwice =
    pairs.length === 2 && first!.used === second!.used && first!.total === second!.total
  return { rest, pairs: isTwice ? [first!] : pairs }
}
