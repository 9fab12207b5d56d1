import * as Word from './classes.ts'
import type { Token } from './lexicon.ts'
import { isOnly } from './says.ts'

/** The second word of two that mean something together, by the first. */
export type Frames = Map<string, { end: string; is: string }[]>

/** What may stand between the two: nothing that turns the sense. */
const between = ({ is }: Token) =>
  isOnly({ is }, Word.quiet + Word.subscription + Word.limit + Word.automatic) ||
  (is.length === 1 && (Word.day + Word.price + Word.number + Word.time).includes(is))
const longest = 12

/** Learns "R wird~verlängert|wird~abgebucht". */
export function learnFrames(frames: Frames, line: string): void {
  for (const frame of line.slice(2).split('|')) {
    const [first = '', end = ''] = frame.split('~')
    frames.set(first, [...(frames.get(first) ?? []), { end, is: line.charAt(0) }])
  }
}

/** "Wird am 5. Mai für 10 € verlängert": what the two words say together stands at the first. */
export function withFrames(list: Token[], frames: Frames): Token[] {
  for (const [at, { is, text }] of list.entries())
    for (const frame of ((is === Word.active || is === Word.quiet) && frames.get(text)) || []) {
      const end = list.findIndex((token, place) => place > at && token.text === frame.end)
      const inside = list.slice(at + 1, end)
      if (end > 0 && inside.length < longest && inside.every(between))
        return list.with(at, { text, is: frame.is }).toSpliced(end, 1)
    }
  return list
}
