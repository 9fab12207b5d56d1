import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import { switchedOff, switchedOn } from '../dom/switch-marks.ts'
import {
  type DayOrder,
  dayMark,
  markDays,
  monthsOf,
  plainText,
  statedDay,
  usualOrder,
} from '../text/dates-in-text.ts'
import { hasOtherLetters } from '../text/letters.ts'

/**
 * Ordinary words of one language, by what they mean on a subscription. It is language knowledge of
 * ours; the portal's own words, with their sources, are in ../portal-labels.ts. A language is a
 * text: a line for each class, its letter first.
 *
 *   M beginnings of month names, January first (`nov=11` = one more for the same month)
 *   E expires, valid until · X expired · A activate before · R renews on, next payment · Z will not renew
 *   S activated, active since · a active · n not activated · f free · t trial · b blocked · u suspended
 *   d device · p user · h shared with you, shared by · O shared by you · r auto-renewal · y on · z off
 *   U in use, connected · K up to, in all · H for: which of the two a number of devices is
 *   P not in use, free · l available: those not in use, or all that there are
 *   J automatic, by itself: as the only word of a value it means on
 *   5 still, yet, more: the number behind it may be what is left
 *   6 seats, places: of devices, beside a word for their use
 *   7 protects: beside two numbers of devices it says which are in use, beside one it says nothing
 *   3 in, after: how far off, beside a number of days, and nowhere else
 *   F soon: what it stands beside is not so yet · 0 today · 1 tomorrow · 9 yesterday
 *   8 that day, the same day: the day that stands before it
 *   2 two devices, as one word · % a currency · # numbers as words, from one (`-` = none) · L days, months, years, left
 *   4 "of two", "of three" as words, from one: the total comes first, as with v
 *   i included · m show more · s subscription · q offer, buy · w words that say nothing more
 *   o "of" in "3 of 5" · v "of" where the total comes first: "5 台中 3 台"
 *   V shares, shared · Y with you · B by, or a form that says who does it: V with one of the others means something
 *   Q scan, a QR code · N no, not, none
 *   W days of the week · = because: what follows says why · & and: between two statements
 *   - a word that begins like one of these and is none
 *   C a whole statement that it renews by itself: also R, no title of a field
 *   g sign in · G the session ended, signed out, sign in again · T terms · c code · D download
 *   k there is no, you have no · x nothing, empty · j words that a sentence with one of these may hold · e sign out ·
 *   I signed in as, welcome:
 *     these only for `asides`
 *
 * Each word stands for those that are up to four letters longer, one of up to three letters for
 * itself alone.
 */
export interface Token {
  /**
   * Its classes; `#` a number, `§` a day, `/` a slash, `|` a dividing mark, `%` a price or share;
   * '' = a word that is not known.
   */
  is: string
  text: string
  value?: number
  day?: PlainDate | undefined
  /** The number behind it may be what is left. */
  still?: true
}

export interface Lexicon {
  code: string
  tokens(text: string, stated?: (PlainDate | undefined)[]): Token[]
  /** Statements that stand beside each other in a text. */
  statements(text: string): string[]
  statedDay(stated: string, written: string): PlainDate | undefined
  /**
   * The same words on a page that shows the order of its days in figures; undefined: in the usual
   * one. `today`: the day that the page itself is of, for "ends tomorrow"; undefined: not known.
   */
  inOrder(order: DayOrder | null | undefined, today?: PlainDate): Lexicon
  /**
   * Only the words of a sentence that says that there is no subscription (N, x, s and w), of a
   * control that signs out (e), and of who is signed in (I). Nothing else is known there.
   */
  asides(): Lexicon
}

interface Stem {
  words: string[]
  is: string
  /** Of those that fit the longest is meant, of equally long ones the first. */
  rank: number
}

/** Scripts that set no space between words. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}`
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')
let allItems: RegExp | undefined
const anyItems = () =>
  (allItems ??= new RegExp(
    String.raw`§|[a-z]{1,3}\$|\d{1,2}:\d\d(?::\d\d)?|\d+(?:[':]\p{L}+)?|[${unspaced}ー\p{M}]+|(?:(?![${unspaced}])[\p{L}\p{M}])+|[^\s]`,
    'gu',
  ))
/**
 * The same of a text without letters of other scripts, which are dear for a new tab.
 */
const asciiItems = /[a-z]{1,3}\$|\d{1,2}:\d\d(?::\d\d)?|\d+(?:[':][a-z]+)?|[a-z]+|\S/g
const quiet = /^[\s'’"“”«»‘„().,:!?–—\-‐‑、。，：（）「」#№¡¿*\u0589\u060c]$/u

/** Arrows, shapes and other pictures say nothing; a cross may say no. */
const isPicture = (item: string) =>
  /^[\u2190-\u21ff\u2300-\u23ff\u2500-\u27ff\u2900-\u297f\u2b00-\u2bff\ue000-\uf8ff\u{1f300}-\u{1faff}]/u.test(
    item,
  ) && !/^[\u2612\u2613\u2715-\u2718\u274c\u274e\u26d4\u{1f6ab}]/u.test(item)

/** Marks between statements of one text; no day nor number has such a mark in it. */
const joint = String.raw`,\s+(?!(?:19|20)\d\d(?!\d))|[،，；（）()]|\s[–—-]\s`

/** Marks that divide a line into pieces that have nothing to do with each other. */
export const divider = /[·•|;‧・∙]/

/** Each beginning of a word is looked up: no language has longer ones, but a page may. */
const longestWord = 60
/** So many letters longer a word may be than the stem that it begins with. */
const longestEnding = 4
/** What is asked for more than once is a line; a longer text is not worth its room. */
const longestKept = 1000
const mostKept = 1000

/** Classes that only a page's asides are read with. */
const asides = /^[jkxeI]/

export function lexiconOf(code: string, data: string, leftOut: RegExp | null = asides): Lexicon {
  /** By their first words. */
  const stems = new Map<string, Stem[]>()
  let longestRun = 0
  const known = new Map<string, Stem>()
  const numbers = new Map<string, number>()
  const ofNumbers = new Map<string, number>()
  let joints = joint
  let monthStems = ''
  for (const line of data.trim().split('\n')) {
    const is = line.charAt(0)
    const list = line.slice(2)
    if (is === 'M') monthStems = list
    else if (is === '4')
      for (const [word, number] of numbered(list)) ofNumbers.set(plainText(word), number)
    else if (is === '#')
      for (const [word, number] of numbered(list)) numbers.set(plainText(word), number)
    else if (is === '&') joints += `|\\s(?:${list})\\s`
    else if (!leftOut?.test(is)) for (const key of stemsOf(list)) learn(key, is === 'W' ? 'w' : is)
  }
  const months = monthsOf(monthStems)
  const usual = usualOrder(code)
  // A Thai year of two digits may be that of the Buddha.
  const short = code === 'th' ? null : usual

  function learn(key: string, is: string) {
    const before = known.get(key)
    if (before) before.is += is
    else if (key) {
      const words = key.split(' ')
      const stem = { words, is, rank: key.length - known.size / 1e6 }
      known.set(key, stem)
      if (words.length === 1) longestRun = Math.max(longestRun, key.length)
      const alike = stems.get(words[0]!)
      if (alike) alike.push(stem)
      else stems.set(words[0]!, [stem])
    }
  }

  function tokens(
    text: string,
    stated: (PlainDate | undefined)[] = [],
    order: DayOrder | null = usual,
    today?: PlainDate,
  ): Token[] {
    const marked = markDays(plainText(text), months, order, short)
    const days = [...marked.days]
    const isStated = text.includes(dayMark)
    const found = marked.text.match(hasOtherLetters(marked.text) ? anyItems() : asciiItems) ?? []
    const list: Token[] = []
    const dayToken = (): Token => ({
      is: dayMark,
      text: dayMark,
      // A text with both kinds of day is more than this can tell apart.
      day: isStated ? (days.length > 0 ? undefined : stated.shift()) : days.shift(),
    })
    for (let at = 0; at < found.length;) {
      const item = found[at]!
      if (item === dayMark) list.push(dayToken())
      else if (/^\d+:\d/.test(item)) list.push({ is: 'w', text: item })
      else if (/^\d/.test(item))
        list.push({ is: '#', text: item, value: Number.parseInt(item, 10) }, ...ofEnding(item))
      else if (isPrice(found, at)) list.push({ is: '%', text: item })
      else if (isUnspaced.test(item)) list.push(...runTokens(item))
      else if (/^[\p{L}\p{M}]/u.test(item)) {
        const stem = stemAt(found, at) ?? stemAt(withoutAnd(found, at), at)
        const number = stem ? undefined : numbers.get(item)
        const of = stem || number ? undefined : ofNumbers.get(item)
        const is = stem ? stem.is.replaceAll('-', '') : (number ?? of) ? '#' : compoundOf(item)
        // A dual: the number stands in the word.
        if (is === '2') list.push({ is: '#', text: item, value: 2 })
        list.push({
          is: is === '2' ? 'd' : is,
          text: item,
          ...((number ?? of) !== undefined && { value: number ?? of! }),
        })
        if (of) list.push({ is: 'v', text: item })
        if (stem?.words.includes(dayMark)) list.push(dayToken())
        at += stem?.span ?? 1
        continue
      } else if (item === switchedOn) list.push({ is: 'y', text: item })
      else if (item === switchedOff) list.push({ is: 'z', text: item })
      else if (/[/∕／]/.test(item)) list.push({ is: '/', text: item })
      else if (divider.test(item)) list.push({ is: '|', text: item })
      else if (!quiet.test(item) && !isPicture(item)) list.push({ is: '', text: item })
      at++
    }
    const seated = list.some(({ is }) => /[56s]/.test(is)) ? withSeats(list) : list
    const read = seated.some(({ is }) => is.includes('7')) ? withProtected(seated) : seated
    return withNearDays(read, today)
  }

  /** "5:stä": out of five. */
  function ofEnding(item: string): Token[] {
    const text = item.replace(/^\d+[':]?/, '')
    return known.get(text)?.is === 'v' ? [{ is: 'v', text }] : []
  }

  /** The longest phrase that stands here; `span`: how many items it takes. */
  function stemAt(found: string[], at: number): (Stem & { span: number }) | undefined {
    const item = found[at]!
    let best: (Stem & { span: number }) | undefined
    for (let cut = item.length; cut > 0 && cut >= item.length - longestEnding; cut--)
      for (const stem of stems.get(item.slice(0, cut)) ?? []) {
        if (best && best.rank > stem.rank) continue
        const span = spanOf(stem.words, found, at)
        if (span > 0) best = { ...stem, span }
      }
    return best
  }

  /** "Gratisversion", "Probeabonnement": one word of what it is and one that says no more. */
  function compoundOf(item: string): string {
    if (item.length > longestWord) return ''
    for (let cut = item.length - 4; cut > 3; cut--) {
      const head = known.get(item.slice(0, cut))?.is
      if (head && /^[fts]$/.test(head)) {
        const tail = stemAt([item.slice(cut)], 0)?.is
        return tail && /^[ws]+$/.test(tail) ? head : ''
      }
    }
    return ''
  }

  function runTokens(run: string): Token[] {
    const list: Token[] = []
    for (let at = 0; at < run.length;) {
      let end = Math.min(run.length, at + longestRun)
      while (end > at + 1 && !known.has(run.slice(at, end))) end--
      const text = run.slice(at, end)
      list.push({ is: known.get(text)?.is.replaceAll('-', '') ?? '', text })
      at = end
    }
    return list
  }

  let jointsOf: RegExp | undefined
  let aside: Lexicon | null = null
  // The lines of one record are asked for more than once, and most of them stand in the next, too.
  const kept = new Map<string, Token[]>()
  /** Of texts with a day in them, which order and `today` tell. */
  const keptDated = new Map<string, Token[]>()
  function keptTokens(text: string, order?: DayOrder | null, today?: PlainDate): Token[] {
    if (text.length > longestKept) return tokens(text, [], order, today)
    const key = `${order}${today}${text}`
    const before = kept.get(text) ?? keptDated.get(key)
    if (before) return before
    const list = tokens(text, [], order, today)
    if (list.some(({ is }) => is === dayMark)) keep(keptDated, key, list)
    else keep(kept, text, list)
    return list
  }
  const inOrder = (order?: DayOrder | null, today?: PlainDate): Lexicon => ({
    code,
    asides: () => (aside ??= lexiconOf(code, linesAside(data), null)),
    tokens: (text, stated) =>
      stated?.length ? tokens(text, stated, order, today) : keptTokens(text, order, today),
    statements: (text) =>
      text.split((jointsOf ??= new RegExp(joints, 'iu'))).filter((one) => /\S/.test(one)),
    statedDay: (stated, written) => statedDay(stated, written, months),
    inOrder,
  })
  return inOrder()
}

function keep(kept: Map<string, Token[]>, key: string, list: Token[]) {
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, list)
}

const dayMs = 86_400_000
const steps: Record<string, number> = { 0: 0, 1: 1, 9: -1 }

/**
 * Seats that are used or free, and no word for devices beside them, are those of devices; so are
 * licences, of which a page says how many of how many.
 */
function withSeats(list: Token[]): Token[] {
  const has = (letters: RegExp) => list.some(({ is }) => letters.test(is))
  const isOfDevices = has(/[UP]/) && !has(/[dp]/)
  const numbers = list.filter(({ is }) => is === '#').length
  const isOfLicences =
    isOfDevices && numbers !== 1 && list.every(({ is }) => /^[swUPKov#/56l]+$/.test(is))
  const asDevice = isOfLicences ? /[6s]/ : isOfDevices ? /6/ : /(?!)/
  return list.map((token) => ({
    ...token,
    is: asDevice.test(token.is)
      ? 'd'
      : token.is.replace(/[56]/g, '') || (/[56]/.test(token.is) ? 'w' : ''),
    ...(token.is.includes('5') && { still: true as const }),
  }))
}

/** "Protects 3 of 5 devices" says which are in use, "protects 5 devices" may be all that it can. */
function withProtected(list: Token[]): Token[] {
  const numbers = list.filter(({ is }) => is === '#').length
  const isPair = numbers === 2 && list.some(({ is }) => is.includes('d'))
  return list.map((token) => ({ ...token, is: token.is.replace('7', isPair ? 'U' : '') || 'w' }))
}

/** Arabic writes "and" in one with the word behind it. */
const withoutAnd = (found: string[], at: number) =>
  /^\u0648.{3}/.test(found[at]!) ? found.with(at, found[at]!.slice(1)) : found

/** Days are not said again: where one is written behind it, "that day" is one more word for it. */
function ofThatDay({ is, text }: Token, list: Token[], at: number): Token[] {
  const day = list.slice(0, at).findLast((one) => one.is === dayMark)
  const isWritten = list.slice(at).some((one) => one.is === dayMark)
  const said = { is: is.replace(/8/g, '') || 'w', text }
  if (!day || isWritten) return [said]
  return said.is === 'w' ? [{ ...day, text }] : [said, { ...day, text }]
}

/** "Tomorrow" is a day, unless its date stands beside it; "that day" is the day before it. */
function withNearDays(list: Token[], today: PlainDate | undefined): Token[] {
  const isDated = list.some(({ is }) => is === dayMark)
  return list.flatMap((token, at) => {
    if (token.is.includes('8')) return ofThatDay(token, list, at)
    const step = steps[/[019]/.exec(token.is)?.[0] ?? '']
    if (step === undefined) return token
    if (isDated) return { is: 'w', text: token.text }
    const day = today && new Date(Date.parse(today) + step * dayMs).toISOString().slice(0, 10)
    return { is: dayMark, text: token.text, day: day as PlainDate | undefined }
  })
}

const currency =
  /^(?:eur|usd|gbp|chf|pln|czk|huf|ron|rsd|mxn|brl|cad|aud|try|sek|nok|dkk|bgn|uah|rub|inr|idr|thb|jpy|krw|cny|twd|aed|sar|zł|kč|kr|руб|грн|лв|дин|lei|ft|tl|円|元|원|บาท|đ|vnd|rp|درهما?|ريال)$/u

/**
 * A sign of money or share, also with letters before it ("R$"), or a currency's short name beside a
 * number.
 */
function isPrice(found: string[], at: number): boolean {
  const item = found[at]!
  if (/[%٪\p{Sc}]/u.test(item)) return true
  return (
    currency.test(item) && [found[at - 1], found[at + 1]].some((near) => /^\d/.test(near ?? ''))
  )
}

const linesAside = (data: string) =>
  data
    .split('\n')
    .filter((line) => /^[sjkxeI] /.test(line))
    .map((line) => line.replace(/^j/, 'w').replace(/^k/, 'N'))
    .join('\n')

/** Names by their place, from one, or with a number of their own: `två|tre|båda=2`. */
const numbered = (list: string): [string, number][] =>
  list.split('|').map((one, index) => {
    const [name = '', number] = one.split('=')
    return [name, number ? Number(number) : index + 1]
  })

/** The words of a class, each with single spaces between its parts. */
const stemsOf = (list: string) =>
  plainText(list)
    .replace(/[\s.'/-]+/g, ' ')
    .split('|')
    .map((stem) => stem.trim())

function spanOf(words: string[], found: string[], at: number): number {
  let next = at
  for (const word of words) {
    while (next > at && /^['’./:-]$/.test(found[next] ?? '')) next++
    if (!fits(found[next], word)) return 0
    next++
  }
  return next - at
}

const fits = (item: string | undefined, word: string) =>
  item === word ||
  (!!item &&
    item.startsWith(word) &&
    item.length - word.length <= longestEnding &&
    (word.length > 3 || /[\uAC00-\uD7AF]/.test(word)) &&
    !/^\d/.test(word))
