import type { PlainDate } from '../../../domain/subscription/plain-date.ts'
import type { Subscription } from '../../../domain/subscription.ts'
import type { Token } from '../../lexicon/lexicon.ts'
import { isOneOf, says, saysOnly } from '../../lexicon/says.ts'
import {
  type Count,
  countBesideTerm,
  countOf,
  countOfNone,
  countOfThree,
  withoutPrice,
  withoutTerms,
} from './quantities.ts'
import { type Pair, pairsOf } from './pairs.ts'

export type Facts = Omit<Partial<Subscription>, 'id' | 'product'> & {
  /** A number of devices of which nothing says whether they use it or may: "Devices: 5". */
  count?: number
  /** "5 devices", as a statement of its own: what it is for. */
  size?: number
  /** The number stands under a title for devices and says itself that it is of devices. */
  sized?: true
  /** "Free until 5 May": the last day of a trial, and of nothing else. */
  freeUntil?: PlainDate
  /** "Paused until 5 May": until then what the portal says of it holds. */
  stateUntil?: PlainDate
}

type Value =
  | { kind: 'day'; day: PlainDate | undefined }
  | { kind: 'range'; last: PlainDate }
  /** `isCounted`: it says itself that the first number was of those that are free. */
  | { kind: 'pair'; used: number; total: number; isCounted?: true }
  | { kind: 'count'; count?: number; used?: number; total?: number }
  | { kind: 'switch'; on: boolean }

/**
 * What a piece of text says: complete facts, labels that need a value, or a value that needs a
 * label.
 */
export interface Clause {
  facts: Facts
  /** Letters of the lexicon. */
  labels: string
  value: Value | null
  /** It holds something unknown, so nothing of it is used. */
  unknown: boolean
  /** A word for "on" that may also be one for "until": `labels` has that. */
  on?: true
  /** "In use", "at most", "free" alone: what a number of devices beside it is. */
  counts?: 'U' | 'K' | 'P'
  /** A price stands beside: the day is one of payment, and of nothing else. */
  priced?: true
  /** A price and quiet words: what is to be paid for something, or behind a trial. */
  isPrice?: true
}

type Days = (PlainDate | undefined)[]
const meanings = 'EXARZSnaftbuhOrdpyz'
const dayLabels = 'EXARS'
/** Once each, beside each other. */
const isOver = /^[^EX]*(?:EX|XE)[^EX]*$/
const meaningOf = ({ is }: Token) => [...meanings].find((letter) => is.includes(letter)) ?? ''
export const nothing: Clause = { facts: {}, labels: '', value: null, unknown: true }
/** Understood, and it says nothing that a fact could hold. */
const quiet: Clause = { ...nothing, unknown: false }

/** Of each list of words, which the lexicon keeps for as long as it is asked for the same text. */
const kept = new WeakMap<Token[], Clause>()

/**
 * Reads one clause. Every word in it must be known, because an unknown one may turn its sense
 * around; but not the reason why it is so: "suspended, because the payment failed".
 */
export function clauseOf(tokens: Token[]): Clause {
  const clause = kept.get(tokens) ?? withoutReason(tokens)
  kept.set(tokens, clause)
  return clause
}

function withoutReason(tokens: Token[]): Clause {
  const whole = wholeClause(tokens)
  const reason = tokens.findIndex(({ is }) => is.includes('='))
  if (!whole.unknown) return whole
  if (reason < 0) return renewingClause(tokens) ?? whole
  const [before, behind] = [tokens.slice(0, reason), tokens.slice(reason + 1)].map(wholeClause)
  // "Because the payment failed: suspended", as Japanese says it.
  if (reason > 0 && !before!.unknown) return before!
  return behind!.facts.portalState ? behind! : whole
}

/** "Valid until 5 May, then it renews by itself": null where it is anything else. */
function renewingClause(tokens: Token[]): Clause | null {
  const day = tokens.findIndex(({ is }) => is === '§')
  const behind = day + (tokens[day + 1]?.is.includes('E') ? 2 : 1)
  const [first, ...rest] = tokens.slice(behind)
  if (day < 0 || !first || ![first, ...rest].every(({ is }) => /^[wRrJC]+$/.test(is))) return null
  const renews = [first, ...rest].some(({ is }) => /[Rr]/.test(is))
  // "Then" stands before it, or what is said is a whole statement and no title.
  const isSaid = first.is === 'w' || rest.some(({ is }) => is.includes('J')) || /C/.test(first.is)
  const clause = wholeClause(tokens.slice(0, behind))
  return renews && isSaid && clause.facts.expiresOn
    ? { ...clause, facts: { ...clause.facts, autoRenewal: true } }
    : null
}

function wholeClause(said: Token[]): Clause {
  const tokens = ofDevices(ofNumbers(withoutInclusive(said)))
  const unpriced = withoutPrice(tokens)
  if (!unpriced) return unpricedClause(tokens)
  const clause = unpricedClause(unpriced)
  const isPayment =
    clause.facts.autoRenewal !== undefined || /^(?:day|switch)$/.test(clause.value?.kind ?? '')
  if (isPayment) return { ...clause, priced: true }
  return isQuiet(clause) ? { ...clause, isPrice: true } : nothing
}

/** "Until 5 May inclusive" is written with the word for what is included. */
const withoutInclusive = (tokens: Token[]) =>
  tokens.at(-2)?.is === '§' && tokens.at(-1)!.is.includes('i') ? tokens.slice(0, -1) : tokens

/** "3/5 in use": beside a number a word for "active", too, says how many are used. */
const ofNumbers = (tokens: Token[]) =>
  tokens.some(({ is }) => is === '#')
    ? tokens.map((token) => (/^[awy]+U$/.test(token.is) ? { ...token, is: 'wU' } : token))
    : tokens

/** "Includes 5 devices" says how many may; a word for a user that means "used", too, means that. */
const ofDevices = (tokens: Token[]) =>
  says(tokens, 'd')
    ? tokens.map((token) => ({
        ...token,
        is: /^[Kw]*i[Kw]*$/.test(token.is) ? 'wK' : token.is === 'pU' ? 'U' : token.is,
      }))
    : tokens

const isQuiet = ({ facts, labels, value, unknown }: Clause) =>
  !unknown && !value && labels === '' && Object.keys(facts).length === 0

function unpricedClause(tokens: Token[]): Clause {
  const range = rangeOf(tokens)
  if (range) return range
  const all = withoutTerms(tokens)
  if (isLeftUnsure(all)) return nothing
  const count =
    (all.length === tokens.length
      ? (countOf(all) ?? countOfNone(all) ?? countOfThree(all))
      : null) ?? countBesideTerm(tokens)
  if (count) return countClause(tokens, count)
  const isTerm = all.length < tokens.length
  // "5 days remaining" is of no places.
  const clause = wordsClause(
    isTerm && !says(all, '#') ? all.filter(({ is }) => !/^[wLIP]+$/.test(is)) : all,
  )
  // "Expires in 5 days" wants no day from elsewhere; "free for 30 days" is a trial or an offer.
  const isOffer = clause.facts.free && !clause.facts.trial
  return isTerm && (clause.labels !== '' || isOffer) ? nothing : clause
}

/** "Still 2 of 5 devices": they may be used or left. */
const isLeftUnsure = (all: Token[]) =>
  says(all, '#') && !says(all, 'UPp') && all.some(({ still }) => still)

/**
 * "1 June 2026 – 31 May 2027", alone or beside words for a term: until the last of the two. Null =
 * anything else. No term is shorter than a month.
 */
function rangeOf(tokens: Token[]): Clause | null {
  const at = tokens.findIndex(({ is }) => is === '§')
  const last = tokens.findLastIndex(({ is }) => is === '§')
  const [from, to] = [tokens[at]?.day, tokens[last]?.day]
  const between = tokens.slice(at + 1, last)
  const rest = [...tokens.slice(0, at), ...tokens.slice(last + 1)]
  if (
    !from ||
    !to ||
    Date.parse(to) - Date.parse(from) < leastTerm ||
    !between.every(({ is, text }) => /^[wE]+$/.test(is) || /^[~～〜－]$/.test(text)) ||
    !rest.every(({ is }) => /^[wsE]+$/.test(is))
  )
    return null
  return rest.length > 0
    ? { ...quiet, facts: { expiresOn: to } }
    : { ...quiet, value: { kind: 'range', last: to } }
}
const leastTerm = 27 * 86_400_000

/** A count with its word is a fact; without one it wants a label. */
function countClause(all: Token[], { count, ...places }: Count): Clause {
  const { used, total } = places
  if (!says(all, 'd')) {
    const value: Value =
      used !== undefined && total !== undefined
        ? { kind: 'pair', used, total }
        : { kind: 'count', ...places, ...(count !== undefined && { count }) }
    return { ...quiet, value }
  }
  // No word beside it that could be one for "protects now".
  const isSize =
    all.findIndex(({ is }) => is === '#') < all.findIndex(({ is }) => is.includes('d')) &&
    all.every(({ is }) => /[#dsoH]/.test(is))
  return {
    ...quiet,
    facts: count === undefined ? { places } : isSize ? { size: count } : { count },
  }
}

function wordsClause(all: Token[]): Clause {
  if (isShared(all)) return { ...quiet, facts: { ownership: 'shared' } }
  if (isEndless(all)) return { ...quiet, facts: freeIn(all) }
  if (isOfPeople(all)) return quiet
  if (isNoRenewal(all)) return { ...quiet, facts: { autoRenewal: false } }
  const { rest, pairs } = pairsOf(all)
  if (
    !rest.every((token) => isUnderstood(token) || isDivided(token, all)) ||
    isFreeUnsure(rest, pairs.length)
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

/**
 * "2 of 5 devices left": the first is how many nothing uses. It must be of places, and of one pair.
 */
function isFreeUnsure(rest: Token[], pairs: number): boolean {
  const at = rest.findIndex(({ is }) => is.includes('P'))
  if (at < 0) return false
  const isOfPlaces = pairs === 1 || says(rest, 'd')
  if (/^w*P$/.test(rest[at]!.is.replace('l', '')) && !isOfPlaces) return true
  // "3 of 5 available devices": all of them may be meant.
  if (pairs === 1 && rest[at]!.is.includes('l') && rest[at + 1]?.is.includes('d')) return true
  return pairs > 1 || says(rest, 'UN')
}

/**
 * "You … 1 of 4 devices": a quiet word outside of the two numbers, and none for used or free, may
 * be one for what is left.
 */
function isPairUnsure(all: Token[]): boolean {
  const isNumber = ({ is }: Token) => is === '#'
  const [first, last] = [all.findIndex(isNumber), all.findLastIndex(isNumber)]
  return all.some(
    ({ is, text }, at) => (at < first || at > last) && /^w+$/.test(is) && text.length > 2,
  )
}

function meantClause(rest: Token[], said: Token[], days: Days, pairs: Pair[]): Clause {
  const free = says(rest, 'P')
  const renewal = renewalOf(said, days)
  const meant = said.map(meaningOf).filter(Boolean)
  const letters = [...new Set(meant)].filter(
    (letter) =>
      !'yz'.includes(letter) &&
      !(renewal && (isLast(renewal, days) ? 'raSnZubR' : 'raSnEZub').includes(letter)) &&
      // "Validity ended", "ended: last day": together it is the end that is past.
      !(letter === 'E' && isOver.test(meant.join(''))),
  )
  // "3 of 5 devices active", "blocked devices": that is said of them, not of the subscription.
  const isOfThem = letters.some((letter) => 'dp'.includes(letter))
  if (isOfThem && letters.some((one) => 'AbuX'.includes(one) || (one === 'n' && !free)))
    return nothing
  const ofThemAlone = free ? 'anf' : 'an'
  const states =
    pairs.length > 0 || isOfThem
      ? letters.filter((letter) => !ofThemAlone.includes(letter))
      : letters
  // "Not active", "active: no": words for no may turn any state around.
  if (
    !renewal &&
    letters.length > 0 &&
    said.some((word) => isOneOf(word, 'zN') && !isOneOf(word, 'nbufhEXARS'))
  )
    return nothing
  // "Auto-renewal ends on 5 May".
  if (!renewal && days.length > 0 && letters.includes('r')) return nothing
  const facts: Facts = { ...renewal, ...statesOf(states, days.length) }
  const isFreeOffer =
    letters.includes('f') &&
    !letters.includes('t') &&
    !(free && letters.every((one) => 'fd'.includes(one)))
  if (isFreeOffer && days[0] && letters.join('').replace('f', '') === 'E')
    return { ...nothing, facts: { freeUntil: days[0] }, unknown: false }
  if (pairs.length > 1 || (isFreeOffer && days.length + pairs.length > 0)) return nothing
  // "Shared until 5 May", "device connected until …": that ends then.
  if (days.length > 0 && pairs.length === 0 && (isOfThem || isSharedUntil(rest))) return nothing
  // "Paused until 5 May" says when that ends, not the subscription.
  const isPause = letters.some((letter) => 'bu'.includes(letter))
  const until = isPause && letters.includes('E') && days.length === 1 ? days[0] : undefined
  const dated = until
    ? { stateUntil: until }
    : renewal?.renewsOn || isPause
      ? {}
      : datesOf(rest, letters, days)
  if (!dated) return nothing
  const [pair] = pairs.map(({ used, total }) => ({ used: free ? total - used : used, total }))
  const value = valueOf(said, letters, days, pair ? [pair] : [], !!renewal)
  if (free && value?.kind === 'pair') value.isCounted = true
  if (pair && letters.includes('d') && letters.includes('p')) return nothing
  if (pair && letters.includes('d')) Object.assign(facts, { places: pair })
  const wants = letters.filter(
    (letter) =>
      (dayLabels.includes(letter) && days.length === 0) || ('dp'.includes(letter) && !pair),
  )
  const label = meant.includes('r') && !renewal ? 'r' : ''
  // "Auto-renewal blocked" is no state of the subscription.
  if (label && letters.some((letter) => 'XAabutnf'.includes(letter))) return nothing
  const labels = wants.join('') + label
  const counted = labels === 'd' ? countedBy(said) : ''
  if (counted === null) return nothing
  const counts = letters.length === 0 && !value && days.length === 0 ? countedBy(said) : ''
  return {
    facts: { ...facts, ...dated },
    labels: labels + counted,
    ...(counts && { counts }),
    ...(labels === 'E' && said.every(({ is }) => is.includes('y')) && { on: true }),
    value,
    unknown: false,
  }
}

const isSharedUntil = (rest: Token[]) =>
  rest.some(
    ({ is }, at) =>
      rest[at + 1]?.is.includes('E') &&
      (is.includes('V') || (is.includes('h') && rest[at + 1]!.text.length < longestUntil)),
  )
const longestUntil = 7

/**
 * "Devices in use", "at most", "free": which number a label wants; '' = the two of "used / total".
 * Null where they stand in another order.
 */
function countedBy(said: Token[]): '' | 'U' | 'K' | 'P' | null {
  const order = said
    .map(({ is }) => (is === '/' ? '/' : ([...'UPK'].find((one) => is.includes(one)) ?? '')))
    .join('')
  if (/^(?:U*|K*|P*)$/.test(order)) return order.slice(0, 1) as '' | 'U' | 'K' | 'P'
  if (/^P+(?:\/K*|K+)$/.test(order)) return 'P'
  return /^U+\/?K*$|^K+U+$/.test(order) ? '' : null
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

/** "Auto-renewal is not on", "without auto-renewal", and nothing else. */
const isNoRenewal = (all: Token[]) =>
  all.filter(({ is }) => is.includes('N')).length === 1 &&
  says(all, 'r') &&
  all.every(({ is }) => !is.includes('z') || is.includes('N')) &&
  saysOnly(all, 'wsovVNrayzJ')

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

/** No name of a person has more words than that; without spaces between them, signs. */
const longestName = 6

/**
 * "Shared by Kim", "Kim shares this subscription with you": beside the words for it only one name.
 * A word that says who does it needs nothing else: "sdílí Kim".
 */
function isShared(all: Token[]): boolean {
  // What else stands there says so in a piece of its own: "Shared by Kim. Expires on 5 May".
  if (says(all, 'ON§')) return false
  if (all[0]?.is.includes('h')) return true
  const done = says(all, 'V') && says(all, 'B')
  if (!says(all, 'h') && !(says(all, 'V') && says(all, 'Y')) && !done) return false
  const name = all.filter(({ is }) => !/[whsVYpBo]/.test(is))
  const first = all.indexOf(name[0]!)
  if (done && !says(all, 'Y') && (first < 0 || all.some(({ is }) => /^[wp]+$/.test(is))))
    return false
  return (
    name.length <= longestName &&
    name.every(({ is }) => is === '') &&
    // "Joost de Wit": within it only short words.
    all
      .slice(first, all.indexOf(name.at(-1)!))
      .every(({ is, text }) => is === '' || (is === 'w' && text.length < 4))
  )
}

function statesOf(letters: string[], days: number): Facts {
  const has = (letter: string) => letters.includes(letter)
  return {
    ...(has('a') && { activated: true, expired: false }),
    ...(has('S') && days === 0 && { activated: true }),
    ...((has('n') || has('A')) && { activated: false }),
    ...(has('X') && { expired: true }),
    // A free trial counts as a trial, not as free.
    ...(has('f') && !has('t') && { free: true }),
    ...(has('t') && { trial: true }),
    ...(has('O') && { ownership: 'own' as const }),
    ...(has('h') && { ownership: 'shared' as const }),
    ...(has('b') && { portalState: 'blocked' as const }),
    ...(has('u') && { portalState: 'suspended' as const }),
  }
}

/** "Auto-renewal: on", "renews on 5 May", "will not renew". */
function renewalOf(said: Token[], days: Days): Facts | null {
  const means = (letter: string) => said.some((token) => meaningOf(token) === letter)
  if (means('Z')) return { autoRenewal: false }
  if (says(said, 'C') && days.length === 0 && !says(said, 'zNnEXAS')) return { autoRenewal: true }
  // "You will not be charged on 5 May".
  if (means('R') && says(said, 'N')) return null
  // "Renewal on 5 May cancelled".
  if (means('R') && days.length === 1 && said.some((word) => isOneOf(word, 'z')))
    return { autoRenewal: false }
  if (means('R') && !said.some((token) => 'EXAS'.includes(meaningOf(token) || '-')))
    return days.length === 1 ? { autoRenewal: true, ...(days[0] && { renewsOn: days[0] }) } : null
  if (!means('r')) return null
  if (says(said, 'zn') || (days.length === 0 && means('u'))) return { autoRenewal: false }
  if (days.length === 1 && says(said, 'EXA')) return null
  // "Auto-renewal was switched on on 5 May" says not when it renews.
  if (days.length === 1 && said.some((word) => isOneOf(word, 'yS') && !isOneOf(word, 'w')))
    return { autoRenewal: true }
  if (days.length === 1) return { autoRenewal: true, ...(days[0] && { renewsOn: days[0] }) }
  return days.length === 0 && says(said, 'ySa') ? { autoRenewal: true } : null
}

/** "Ends on 5 May, because auto-renewal is off": the day is the last one. */
const isLast = ({ autoRenewal }: Facts, days: unknown[]) =>
  autoRenewal === false && days.length === 1

/** Assigns each day to the label beside it. Undefined = that is ambiguous. */
function datesOf(rest: Token[], letters: string[], days: Days): Facts | undefined {
  const labels = letters.filter((letter) => dayLabels.includes(letter))
  if (days.length === 0 || labels.length === 0) return {}
  // "To be activated until 5 May" says until when that may be done.
  if (letters.includes('n') && labels.join('') === 'E') return {}
  if (days.length === 1 && labels.length === 1) return dayFact(labels[0]!, days[0])
  const order = rest.flatMap((token) =>
    token.is === '§' ? '§' : dayLabels.includes(meaningOf(token) || '-') ? meaningOf(token) : [],
  )
  const flat = order.join('')
  if (!/^(?:[EXARS]§|§[EXARS])+$/.test(flat)) return undefined
  const labelled = order.filter((one) => one !== '§')
  return Object.assign({}, ...days.map((day, index) => dayFact(labelled[index]!, day))) as Facts
}

export function dayFact(label: string, day: PlainDate | undefined): Facts {
  if (label === 'R') return { autoRenewal: true, ...(day && { renewsOn: day }) }
  if (label === 'E') return day ? { expiresOn: day } : {}
  if (label === 'X') return { expired: true, ...(day && { expiresOn: day }) }
  if (label === 'S') return { activated: true, ...(day && { activatedOn: day }) }
  return label === 'A' ? { activated: false } : {}
}

function valueOf(
  said: Token[],
  letters: string[],
  days: Days,
  pairs: Pair[],
  isRenewal: boolean,
): Value | null {
  if (letters.length > 0 || isRenewal) return null
  if (days.length === 1 && pairs.length === 0) return { kind: 'day', day: days[0] }
  if (pairs[0] && days.length === 0) return { kind: 'pair', ...pairs[0] }
  const switches = said.filter(({ is }) => /[yz]/.test(is))
  const isOn = (token: Token) => /[yJ]/.test(token.is)
  if (days.length > 0 || new Set(switches.map(isOn)).size > 1) return null
  const on = switches[0] ?? said.find(({ is }) => is.includes('J'))
  return on ? { kind: 'switch', on: isOn(on) } : null
}
