import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import type { Facts } from './record-facts.ts'
import { type Days, meaningOf } from './meanings.ts'

/** Assigns each day to the label beside it. Undefined = that is ambiguous. */
export function datesOf(rest: Token[], letters: string[], days: Days): Facts | undefined {
  const labels = letters.filter((letter) => Word.dayLabels.includes(letter))
  if (days.length === 0 || labels.length === 0) return {}
  // "To be activated until 5 May" says until when that may be done.
  if (letters.includes(Word.inactive) && labels.join('') === Word.ends) return {}
  if (days.length === 1 && labels.length === 1) return dayFact(labels[0]!, days[0])
  const order = rest.flatMap((token) =>
    token.is === Word.day
      ? Word.day
      : Word.dayLabels.includes(meaningOf(token) || '-')
        ? meaningOf(token)
        : [],
  )
  const flat = order.join('')
  if (!/^(?:[EXARS]§|§[EXARS])+$/.test(flat)) return undefined
  const labelled = order.filter((one) => one !== Word.day)
  return Object.assign({}, ...days.map((day, index) => dayFact(labelled[index]!, day))) as Facts
}

/**
 * "5 kwietnia: dodano do konta": "to" and "until" are one word. Whether the only words for an end
 * are such, and neither stand before a day nor are the last of a label.
 */
export function isOfPlace(rest: Token[]): boolean {
  const day = rest.findLastIndex(({ is }) => is === Word.day)
  const ends = rest.flatMap((token, at) => (meaningOf(token) === Word.ends ? { token, at } : []))
  return (
    ends.length > 0 &&
    ends.every(({ token, at }) => isPreposition(token) && at > day && (day >= 0 || rest[at + 1]))
  )
}

/** "Until" and "to" as one short word. */
export const isPreposition = ({ is, text }: Token) =>
  is.includes(Word.inAll) && /^\p{Ll}{1,6}$/u.test(text)

/**
 * The fact of a day beside a label (E, X, A, R or S); undefined: a day that cannot be told, so that
 * only what the label itself says is left.
 */
export function dayFact(label: string, day: PlainDate | undefined): Facts {
  if (label === Word.renews) return { autoRenewal: true, ...(day && { renewsOn: day }) }
  if (label === Word.ends) return day ? { expiresOn: day } : {}
  if (label === Word.expired) return { expired: true, ...(day && { expiresOn: day }) }
  if (label === Word.since) return { activated: true, ...(day && { activatedOn: day }) }
  return label === Word.activateBy ? { activated: false } : {}
}
