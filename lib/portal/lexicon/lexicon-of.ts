import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import { switchedOff, switchedOn } from '../dom/switch-marks.ts'
import {
  dayMark,
  type DayOrder,
  markDays,
  monthsOf,
  plainText,
  statedDay,
  usualOrder,
} from '../text/dates-in-text.ts'
import { hasOtherLetters } from '../text/letters.ts'
import { withProtected, withSeats } from './device-words.ts'
import {
  anyItems,
  asciiItems,
  divider,
  isPicture,
  isPrice,
  isUnspaced,
  quiet,
  withoutEndings,
} from './items.ts'
import { type Frames, learnFrames, withFrames } from './frames.ts'
import type { Lexicon, Token } from './lexicon.ts'
import { withNearDays } from './near-days.ts'
import { longestEnding, longestWord, spanOf, type Stem } from './stems.ts'
import { linesAside, numbered, stemsOf } from './word-lists.ts'

/** Marks between statements of one text; no day nor number has such a mark in it. */
const joint = String.raw`,\s+(?!(?:19|20)\d\d(?!\d))|,(?=\p{Lo})|[،，；（）()]|\s[–—-]\s`

/** What is asked for more than once is a line; a longer text is not worth its room. */
const longestKept = 1000
const mostKept = 1000

/** Classes that only a page's asides are read with. */
const asides = /^[jkxeI]/

/**
 * The lexicon of one language from its text, in the form that stands over Token. `leftOut`: classes
 * that are not read. Errors: none; a class that nobody asks for changes nothing.
 */
export function lexiconOf(code: string, data: string, leftOut: RegExp | null = asides): Lexicon {
  /** By their first words. */
  const stems = new Map<string, Stem[]>()
  let longestRun = 0
  const known = new Map<string, Stem>()
  const numbers = new Map<string, number>()
  const ofNumbers = new Map<string, number>()
  const frames: Frames = new Map()
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
    else if (is === '~') learnFrames(frames, list)
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
    const marked = markDays(withoutEndings(plainText(text)), months, order, short)
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
    return withNearDays(frames.size > 0 ? withFrames(read, frames) : read, today)
  }

  /** "5:stä": out of five. */
  function ofEnding(item: string): Token[] {
    const text = item.replace(/^\d+[':]?/, '')
    return known.get(text)?.is === 'v' ? [{ is: 'v', text }] : []
  }

  /** "Would expire" as one word: no phrase with "expires" in it may take it. */
  const isNone = (item: string) => known.get(item)?.is === '-'

  /** The longest phrase that stands here; `span`: how many items it takes. */
  function stemAt(found: string[], at: number): (Stem & { span: number }) | undefined {
    const item = found[at]!
    let best: (Stem & { span: number }) | undefined
    for (let cut = item.length; cut > 0 && cut >= item.length - longestEnding; cut--)
      for (const stem of stems.get(item.slice(0, cut)) ?? []) {
        if (best && best.rank > stem.rank) continue
        const span = spanOf(stem.words, found, at, isNone)
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
      const is = known.get(text)?.is.replaceAll('-', '') ?? ''
      const before = list.at(-1)
      // Letters of a Thai name are no words of their own.
      if (is === '' && before?.is === '' && /^\p{sc=Thai}/u.test(text)) before.text += text
      else list.push({ is, text })
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

/** Arabic writes "and" in one with the word behind it. */
const withoutAnd = (found: string[], at: number) =>
  /^\u0648.{3}/.test(found[at]!) ? found.with(at, found[at]!.slice(1)) : found
