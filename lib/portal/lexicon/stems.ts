import * as Word from './classes.ts'
/** A word or a phrase of the lexicon, with its classes. */
export interface Stem {
  words: string[]
  is: string
  /** Of those that fit the longest is meant, of equally long ones the first. */
  rank: number
}

/** Each beginning of a word is looked up: no language has longer ones, but a page may. */
export const longestWord = 60

/** So many letters longer a word may be than the stem that it begins with. */
export const longestEnding = 4

/**
 * How many of the items from this place on a phrase takes, with the marks inside it; 0 = it is not
 * there. `known`: tells which words are none of those that they begin like.
 */
export function spanOf(
  words: string[],
  found: string[],
  at: number,
  known: Map<string, Stem>,
): number {
  // "Bought, but not activated": a long one goes on behind a comma.
  const inside = words.length > 3 ? /^['’./:,-]$/ : /^['’./:-]$/
  let next = at
  for (const word of words) {
    while (next > at && inside.test(found[next] ?? '')) next++
    const item = found[next]
    if (!fits(item, word) || (item !== word && isNone(item!, known))) return 0
    next++
  }
  return next - at
}

/** "Would expire" as one word: no phrase with "expires" in it may take it. */
const isNone = (item: string, known: Map<string, Stem>) => known.get(item)?.is === Word.unlike

const fits = (item: string | undefined, word: string) =>
  item === word ||
  (!!item &&
    item.startsWith(word) &&
    item.length - word.length <= longestEnding &&
    (word.length > 3 || /[\uAC00-\uD7AF]/.test(word)) &&
    !/^\d/.test(word))
