import { type DayOrder, monthsOf, usualOrder } from '../text/dates-in-text.ts'
import { plainText } from '../text/plain-text.ts'
import * as Word from './classes.ts'
import type { Stem } from './stems.ts'
import { numbered, stemsOf } from './word-lists.ts'
import { learnPairs, type WordPairs } from './word-pairs.ts'

/** What the text of one language says, as it is looked up. */
export interface Vocabulary {
  /** Words and phrases of a class by their first words. */
  stems: Map<string, Stem[]>
  /** The same, each by itself. */
  known: Map<string, Stem>
  /** Letters of the longest one that is a single word. */
  longestRun: number
  numbers: Map<string, number>
  /** "Of two". */
  ofNumbers: Map<string, number>
  pairs: WordPairs
  /** The language of the words: `sr-Latn` where they stand for those in Cyrillic letters, too. */
  readAs: string
  /** A text in the form in which its words are looked up. */
  plain: (text: string) => string
  /** What divides statements of one text, as an expression. */
  joints: string
  months: ReturnType<typeof monthsOf>
  /** The usual order of days in figures. */
  usual: DayOrder | null
  /** The same where the year has two digits. */
  short: DayOrder | null
}

/** Marks between statements of one text; no day nor number has such a mark in it. */
const joint = String.raw`,\s+(?!(?:19|20)\d\d(?!\d))|,(?=\p{Lo})|[،，；（）()]|\s[–—-]\s`

/** Reads the text of a language, without the classes that are `leftOut`. */
export function vocabularyOf(code: string, data: string, leftOut: string): Vocabulary {
  const words: [string, string][] = []
  const numbers = new Map<string, number>()
  const ofNumbers = new Map<string, number>()
  const pairs: WordPairs = new Map()
  const letters = new Map<string, string>()
  const plain = (text: string) => inOneScript(plainText(text), letters)
  let joints = joint
  let months = null
  for (const line of data.trim().split('\n')) {
    const is = line.charAt(0)
    const list = line.slice(2)
    if (is === Word.month) months = monthsOf(list)
    else if (is === Word.ofNumber || is === Word.number)
      for (const [word, number] of numbered(list))
        (is === Word.number ? numbers : ofNumbers).set(plainText(word), number)
    else if (is === Word.letter)
      for (const one of list.split('|')) letters.set(one.charAt(0), one.slice(2))
    else if (is === Word.pair) learnPairs(pairs, list)
    else if (is === Word.and) joints += `|\\s(?:${list})\\s`
    else if (!leftOut.includes(is))
      for (const key of stemsOf(list)) words.push([key, is === Word.weekday ? Word.quiet : is])
  }
  const usual = usualOrder(code)
  // A Thai year of two digits may be that of the Buddha.
  const short = code === 'th' ? null : usual
  const readAs = letters.size > 0 ? `${code}-Latn` : code
  const marks = { plain, joints, months, usual, short }
  return { ...indexed(words), numbers, ofNumbers, pairs, readAs, ...marks }
}

/** Serbian is read in Latin letters: each Cyrillic one stands for one or two of them. */
const inOneScript = (text: string, letters: Map<string, string>) =>
  letters.size > 0
    ? text.replace(/[\u0400-\u04ff]/g, (letter) => letters.get(letter) ?? letter)
    : text

/** Words and phrases with the letters of their classes, as they are looked up. */
function indexed(words: [string, string][]): Pick<Vocabulary, 'stems' | 'known' | 'longestRun'> {
  const stems = new Map<string, Stem[]>()
  const known = new Map<string, Stem>()
  let longestRun = 0
  for (const [key, is] of words) {
    const before = known.get(key)
    if (before) before.is += is
    else if (key) {
      const parts = key.split(' ')
      const stem = { words: parts, is, rank: key.length - known.size / 1e6 }
      known.set(key, stem)
      if (parts.length === 1) longestRun = Math.max(longestRun, key.length)
      const alike = stems.get(parts[0]!)
      if (alike) alike.push(stem)
      else stems.set(parts[0]!, [stem])
    }
  }
  return { stems, known, longestRun }
}
