import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import type { DayOrder } from '../text/dates-in-text.ts'
import * as Word from './classes.ts'
import type { Token } from './lexicon.ts'

/** What is asked for more than once is a line; a longer text is not worth its room. */
const longestKept = 1000
const mostKept = 1000

type Read = (text: string, order?: DayOrder | null, today?: PlainDate) => Token[]

/**
 * The same, with what was read before. The lines of one record are asked for more than once, and
 * most of them stand in the next, too.
 */
export function keepTokens(read: Read): Read {
  const kept = new Map<string, Token[]>()
  /** Of texts with a day in them, which order and `today` tell. */
  const keptDated = new Map<string, Token[]>()
  return (text, order, today) => {
    if (text.length > longestKept) return read(text, order, today)
    const undated = kept.get(text)
    if (undated) return undated
    const key = `${order}${today}${text}`
    const before = keptDated.get(key)
    if (before) return before
    const list = read(text, order, today)
    if (list.some(({ is }) => is === Word.day)) keep(keptDated, key, list)
    else keep(kept, text, list)
    return list
  }
}

function keep(kept: Map<string, Token[]>, key: string, list: Token[]) {
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, list)
}
