import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isOnly, says } from '../../../lexicon/says.ts'
import { plainText } from '../../../text/plain-text.ts'
import type { Clause } from '../clause/clause.ts'
import { clauseOf } from '../clause/read-clause.ts'
import { isNumber } from '../clause/terms.ts'

/** Stands for the day that is so far off; no page writes it. */
const thatDay = '2099-12-31' as PlainDate

/**
 * "Expires in 12 days", "12 days left": how many days a portal counts. Its day is not told: portals
 * round in their own ways. Null where it is anything else, or a page of another day.
 * Source: how a language says "in 12 days" is CLDR's, by way of Intl.
 */
export function daysLeftClause(text: string, tokens: Token[], lexicon: Lexicon): Clause | null {
  const at = tokens.findIndex((token, place) => isNumber(token) && isTime(tokens[place + 1]))
  const days = tokens[at]?.value
  if (!days || !lexicon.today || says(tokens, Word.day) || tokens.filter(isNumber).length > 1)
    return null
  const isOfDays = isDays(tokens[at + 1]!, lexicon.code, days)
  const isLeft = isOfDays && (says(tokens, Word.unused) || isTime(tokens[at + 2]))
  const isFarOff = isOfDays && says(tokens, Word.farOff)
  if (!isLeft && !isFarOff && !squeezed(text).includes(inDays(lexicon.code, days))) return null
  const rest = tokens.filter(
    (token, place) =>
      place === at ||
      !(
        place === at + 1 ||
        (place === at + 2 && isTime(token)) ||
        token.is.includes(Word.farOff) ||
        isOnly(token, Word.quiet + Word.time + Word.unused)
      ),
  )
  if (isLeft && rest.length === 1) return { ...quietly, facts: { daysLeft: days } }
  const dated = rest.map((token) =>
    isNumber(token) ? { is: Word.day, text: Word.day, day: thatDay } : token,
  )
  const { facts, ...clause } = clauseOf(dated)
  if (clause.value?.kind === 'day' && clause.value.day === thatDay)
    return { ...clause, facts, value: { kind: 'days', days } }
  const { expiresOn, ...others } = facts
  const isEnd = !clause.unknown && expiresOn === thatDay && !others.expired
  return isEnd ? { ...clause, facts: { ...others, daysLeft: days } } : null
}

const quietly = { labels: '', value: null, unknown: false }
const isTime = (token: Token | undefined) => !!token?.is.includes(Word.time)

/** Without spaces, which CLDR sets where pages do not. */
const squeezed = (text: string) => plainText(text).replace(/\s/g, '')

/** "In 12 days" */
const inDays = (code: string, days: number) =>
  squeezed(new Intl.RelativeTimeFormat(code).format(days, 'day'))

/** Whether a word for a time begins as that for so many days does: "Tagen" as "Tage". */
function isDays({ text }: Token, code: string, days: number): boolean {
  const word = squeezed(
    new Intl.NumberFormat(code, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days),
  ).replace(/\P{L}/gu, '')
  return squeezed(text).startsWith(word.slice(0, 3))
}
