import type { Token } from './lexicon.ts'

/** The second word of two that mean something together, by the first. */
export type Frames = Map<string, { end: string; is: string }[]>

/** What may stand between the two: nothing that turns the sense. */
const between = /^(?:[wsHJK]+|[§%#L])$/
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
    for (const frame of (/^[aw]$/.test(is) && frames.get(text)) || []) {
      const end = list.findIndex((token, place) => place > at && token.text === frame.end)
      const inside = list.slice(at + 1, end)
      if (end > 0 && inside.length < longest && inside.every((token) => between.test(token.is)))
        return list.with(at, { text, is: frame.is }).toSpliced(end, 1)
    }
  return list
}
