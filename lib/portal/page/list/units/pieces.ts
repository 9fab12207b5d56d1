import type { Part } from '../../../dom/page-tree.ts'
import { divider as anyDivider } from '../../../lexicon/items.ts'

/** Written with a capital letter behind the point of a day: "5. März". */
const germanMonth = '(?:J[aä]n|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)'
const ends = [
  String.raw`(?<=[\p{L}\p{M}]{2}[.!?])\s+(?=[\p{Lu}\p{Sc}¿¡])`,
  String.raw`(?<=\p{Nd}[.!?])\s+(?!${germanMonth})(?=[\p{Lu}¿¡])`,
  String.raw`(?<=\p{L}\.)\s+(?=\p{Lu}\p{Ll}*\s+\p{Ll})`,
  String.raw`(?<=(?:\p{Nd}{4}|\p{L}{2})[.?؟])\s+(?=\p{Lo})`,
  String.raw`(?<=\p{L}{4}\.)\s+(?=\p{Nd})`,
  String.raw`(?<=\p{L}\s\p{Nd}{4}\.)\s+(?=\p{Nd}{1,3}\s\p{L})`,
  '(?<=[。！？])',
]
let sentenceEnd: RegExp | undefined
let numberBehind: RegExp | undefined

/**
 * Sentences of a text: each stands for itself. An initial of a name ends none, nor does a number of
 * a day. What tells that is dear for a new tab, and is made where a text has such a sign.
 */
export function sentences(text: string): string[] {
  const all = /[.!?؟。！？]/.test(text)
    ? text.split((sentenceEnd ??= new RegExp(ends.join('|'), 'u')))
    : [text]
  return all.filter((sentence) => /\S/.test(sentence))
}

/**
 * The same; also "No place is left: 5 of 5 devices". Of several colons each may stand between a
 * label and its value.
 */
export const sentencesAndCounts = (text: string): string[] =>
  sentences(text).flatMap((one) => {
    if (!one.includes(':')) return one
    const pieces = one.split((numberBehind ??= /(?<=\p{L}{3}:)\s+(?=\p{Nd})/u))
    return pieces.length === 2 ? pieces : one
  })

/** What stands in brackets goes with what it stands behind. */
export const byComma = (text: string): string[] =>
  text.split(/,\s+(?!(?:19|20)\d\d(?!\d))|,(?=\p{Lo})|[،，；]/u).filter((one) => /\S/.test(one))

/** "13.12.2026 (does not renew)": what stands before brackets at its end, and in them. */
export const byBrackets = (text: string): string[] => {
  const [, before, inside] = /^([^(（]+)[(（]([^()（）]{4,})[)）]\s*$/.exec(text) ?? []
  return before && inside ? [before.trimEnd(), inside] : [text]
}

/** A stroke may also begin a text. */
export const byReason = (text: string): string[] =>
  text.split(/[:：]\s*|\s[–—-]\s/).filter((one) => /\S/.test(one))

/** A text without any of these marks is one piece, by whatever it might be cut here. */
export const mayFallApart = /[·•|;‧・∙.!?؟。！？:(（]/

const greekDivider = new RegExp(anyDivider.source.replace(';', ''))

/** A line's pieces between its dividing marks. */
export function clauses(parts: Part[], code: string): Part[][] {
  const divider = code === 'el' ? greekDivider : anyDivider
  const list: Part[][] = [[]]
  for (const part of parts) {
    const isCut = part.time === null && divider.test(part.text)
    for (const [at, text] of (isCut ? part.text.split(divider) : [part.text]).entries()) {
      if (at > 0) list.push([])
      if (/\S/.test(text)) list.at(-1)!.push(isCut ? { ...part, text } : part)
    }
  }
  return list.filter((clause) => clause.length > 0)
}

/** The parts of a text as it falls into pieces, which may begin and end inside of a part. */
export function cutParts(parts: Part[], cut: (text: string) => string[]): Part[][] {
  const texts = parts.map(({ text }, at) =>
    at === 0 || /^[.,:;!?)]/.test(text) ? text : ` ${text}`,
  )
  const whole = texts.join('')
  let from = 0
  const pieces = cut(whole)
  if (pieces.length < 2) return [parts]
  const spans = pieces.map((piece) => {
    const start = whole.indexOf(piece, from)
    from = start + piece.length
    return { start, end: from }
  })
  const begins = texts.map((_, at) => texts.slice(0, at).join('').length)
  return spans.map(({ start, end }) =>
    parts.flatMap((part, at) => {
      const text = texts[at]!.slice(
        Math.max(0, start - begins[at]!),
        Math.max(0, end - begins[at]!),
      )
      return /\S/.test(text) ? [{ ...part, text }] : []
    }),
  )
}

/** A day that the page states may be written in pieces: `1<sup>er</sup> juin`. */
export function wholeDays(parts: Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    if (before && part.time !== null && part.time === before.time)
      whole[whole.length - 1] = { ...before, text: before.text + part.text }
    else whole.push(part)
  }
  return whole
}
