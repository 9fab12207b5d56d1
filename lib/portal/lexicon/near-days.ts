import { dayMs } from '../../domain/durations.ts'
import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import * as Word from './classes.ts'
import type { Token } from './lexicon.ts'

/** How far off the day of a class is. */
const steps: Record<string, number> = {
  [Word.twoDaysAgo]: -2,
  [Word.yesterday]: -1,
  [Word.today]: 0,
  [Word.tomorrow]: 1,
  [Word.inTwoDays]: 2,
}

/** Days are not said again: where one is written behind it, "that day" is one more word for it. */
function ofThatDay({ is, text }: Token, list: Token[], at: number): Token[] {
  const day = list.slice(0, at).findLast((one) => one.is === Word.day)
  const isWritten = list.slice(at).some((one) => one.is === Word.day)
  const said = { is: is.replaceAll(Word.thatDay, '') || Word.quiet, text }
  if (!day || isWritten) return [said]
  return said.is === Word.quiet ? [{ ...day, text }] : [said, { ...day, text }]
}

/** "Tomorrow" is a day, unless its date stands beside it; "that day" is the day before it. */
export function withNearDays(list: Token[], today: PlainDate | undefined): Token[] {
  const isDated = list.some(({ is }) => is === Word.day)
  return list.flatMap((token, at) => {
    if (token.is.includes(Word.thatDay)) return ofThatDay(token, list, at)
    const step = steps[[...token.is].find((one) => one in steps) ?? '']
    if (step === undefined) return token
    if (isDated) return { is: Word.quiet, text: token.text }
    const day = today && new Date(Date.parse(today) + step * dayMs).toISOString().slice(0, 10)
    return { is: Word.day, text: token.text, day: day as PlainDate | undefined }
  })
}
