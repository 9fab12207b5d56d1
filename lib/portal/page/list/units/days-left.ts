import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isOnly, says } from '../../../lexicon/says.ts'
import { plainText } from '../../../text/plain-text.ts'
import { type Clause, quiet } from '../clause/clause.ts'
import { clauseOf } from '../clause/read-clause.ts'
import { isNumber } from '../clause/terms.ts'

/** Stands for the day that is so far off; no page writes it. */
const thatDay = '2099-12-31' as PlainDate

/**
 * "Expires in 12 days", "12 days left", "renews in 12 days": how many days a portal counts. Its day
 * is not told: portals round in their own ways. Null where it is anything else, or a page of
 * another day. Source: how a language says "in 12 days" is CLDR's, by way of Intl; it has "en 12
 * días" only among the short forms of Mexico.
 */
export function daysLeftClause(text: string, tokens: Token[], lexicon: Lexicon): Clause | null {
  const at = tokens.findIndex((token, place) => isNumber(token) && isTime(tokens[place + 1]))
  const days = tokens[at]?.value
  if (!days || days > longest || !lexicon.today) return null
  const code = lexicon.readAs
  const formIn = (one: string, style: 'long' | 'short' = 'long') =>
    squeezed(new Intl.RelativeTimeFormat(one, { style }).format(days, 'day'))
  const form = formIn(code)
  const forms = [form, formIn(lexicon.code), ...(code === 'es' ? [formIn('es-MX', 'short')] : [])]
  if (saysOther(tokens, form)) return null
  const isLeft = isDays(tokens[at + 1]!, code, days) && !!leftWord(tokens, at)
  if (!isLeft && !forms.some((one) => isWritten(text, one)) && !isFarOff(tokens, at, form, code))
    return null
  const rest = tokens.filter(
    (token, place) =>
      place === at ||
      !(
        place === at + 1 ||
        token === leftWord(tokens, at) ||
        token.is.includes(Word.farOff) ||
        isOnly(token, Word.quiet + Word.time + Word.unused)
      ),
  )
  // "Trial: 12 days left"
  const isOfTrial = rest.some(({ is }) => is === Word.trial)
  if (isLeft && rest.every((token) => isNumber(token) || token.is === Word.trial))
    return { ...quiet, facts: { daysLeft: days, ...(isOfTrial && { trial: true }) } }
  const dated = rest.map((token) =>
    isNumber(token) ? { is: Word.day, text: Word.day, day: thatDay } : token,
  )
  const { facts, ...clause } = clauseOf(dated)
  if (clause.value?.kind === 'day' && clause.value.day === thatDay)
    return { ...clause, facts, value: { kind: 'days', days } }
  const { expiresOn, renewsOn, ...others } = facts
  // "Renews in 12 days"
  if (!clause.unknown && renewsOn === thatDay && !expiresOn)
    return { ...clause, facts: { ...others, renewsIn: days } }
  const isEnd = !clause.unknown && expiresOn === thatDay && !others.expired
  return isEnd ? { ...clause, facts: { ...others, daysLeft: days } } : null
}

const isTime = (token: Token | undefined) => !!token?.is.includes(Word.time)

/** What is counted in more days is rather the length of a term. */
const longest = 60

/** A day, a second number, or longer words: "30 days after activation" are not those left. */
const saysOther = (tokens: Token[], form: string) =>
  says(tokens, Word.day + Word.soon) ||
  tokens.filter(isNumber).length > 1 ||
  tokens.filter(({ is }) => is.includes(Word.farOff)).length > 1 ||
  tokens.some(({ is, text }) => is === Word.quiet && isLong(text) && !form.includes(text))

/** Scripts without large letters write a word with fewer signs. */
const isLong = (text: string) => text.length > (/\p{Lo}/u.test(text) ? 1 : 4)

/** "Left" behind "12 days", or before it. */
const leftWord = (tokens: Token[], at: number): Token | undefined =>
  [tokens[at + 2], tokens[at - 1]].find(isTime)

/** "In 12 days", as CLDR writes it; "within 30 days" has "in 30 days" in it. */
const isWritten = (text: string, form: string) =>
  /^[\p{Ll}\p{Lu}]/u.test(form)
    ? plainText(text)
        .split(/\s+/)
        .some((_, at, words) => words.slice(at).join('').startsWith(form))
    : squeezed(text).includes(form)

/** The same with another word for "in", on the same side. */
const isFarOff = (tokens: Token[], at: number, form: string, code: string): boolean =>
  !!tokens[/^\d/.test(form) ? at + 2 : at - 1]?.is.includes(Word.farOff) &&
  isDays(tokens[at + 1]!, code, tokens[at]!.value!)

/** Without spaces, which CLDR sets where pages do not. */
const squeezed = (text: string) => plainText(text).replace(/\s/g, '')

/**
 * Whether a word for a time begins as that for so many days does, or for a day: "Tagen" as "Tage",
 * and in Norwegian "dager" beside "døgn".
 */
function isDays({ text }: Token, code: string, days: number): boolean {
  const unit = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const
  return [
    new Intl.NumberFormat(code, unit).format(days),
    new Intl.DisplayNames(code, { type: 'dateTimeField' }).of('day') ?? '',
  ]
    .map((word) => squeezed(word).replace(/\P{L}/gu, '').slice(0, 3))
    .some((beginning) => beginning !== '' && squeezed(text).startsWith(beginning))
}
