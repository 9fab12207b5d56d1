import type { Token } from '../../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../../lexicon/says.ts'
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
    return saysOnly(all, 'wPLl') && says(all, 'P') ? { ...nothing, counts: 'P' } : nothing
  if (pairs.length > 0 && says(rest, 'L') && !says(rest, 'P')) return nothing
  if (pairs.length === 1 && !says(all, 'UP') && isPairUnsure(all)) return nothing
  const days = rest.filter(({ is }) => is === '§').map(({ day }) => day)
  const said = rest.filter(({ is }) => is !== '§')
  return says(said, 'F') ? soonClause(said, days) : meantClause(rest, said, days, pairs)
}

/** "Expires soon" may be written with the word for "expired", and says nothing of today. */
function soonClause(said: Token[], days: Days): Clause {
  const meant = said.map(meaningOf).join('')
  if (!/^[EX]+$/.test(meant) || days.length > 1) return nothing
  const facts = days.length === 1 ? dayFact('E', days[0]) : {}
  return { ...quiet, facts, labels: days.length === 1 ? '' : 'E' }
}

/** What no clause may hold: a word that says something of other matters leaves nothing certain. */
const strange = /[#/%qmgTcDQY3]/

/** "Devices (used / total)". */
const isDivided = ({ is }: Token, all: Token[]) =>
  is === '/' && all.some((one) => one.is.includes('d')) && !all.some((one) => one.is === '#')

/** Quiet words, or one of the meanings. */
function isUnderstood({ is }: Token): boolean {
  const has = (letter: string) => is.includes(letter)
  const isOnly = (letters: string) => is !== '' && [...is].every((one) => letters.includes(one))
  // A word for "more" or for an offer that is a quiet one or one for a trial, too.
  if (isOnly('wsovVHFJ') || (isOnly('mw') && has('w')) || (isOnly('tq') && has('t'))) return true
  const known = has('U') ? is.replace('D', '') : has('P') ? is.replace('m', '') : is
  if (is === '' || strange.test(known)) return false
  return (!has('i') && !has('N')) || has('y') || has('z')
}

/** "No end date", "does not expire": says nothing that a fact could hold. */
const isEndless = (all: Token[]) =>
  all.filter(({ is }) => is.includes('N')).length === 1 &&
  says(all, 'E') &&
  all.every(({ is }, at) => /^[wsozNE]+$/.test(is) || (at === 0 && is === 'f'))

/** "Free without an end date" */
const freeIn = ([first]: Token[]): Facts => (first?.is === 'f' ? { free: true } : {})

/** "Used by you and 2 other people": says nothing that a fact could hold. */
const isOfPeople = (all: Token[]) =>
  says(all, '#') && says(all, 'p') && saysOnly(all, '#wpovsmUVYBKPLHlJ/')

/** "3 of five (3/5)": said twice. */
const oncePaired = ({ rest, pairs }: { rest: Token[]; pairs: Pair[] }) => {
  const [first, second] = pairs
  const isTwice =
    pairs.length === 2 && first!.used === second!.used && first!.total === second!.total
  return { rest, pairs: isTwice ? [first!] : pairs }
}
