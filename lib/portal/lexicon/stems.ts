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
 * there. `isNone`: whether a word is none of those that it begins like.
 */
export function spanOf(
  words: string[],
  found: string[],
  at: number,
  isNone: (item: string) => boolean,
): number {
  let next = at
  for (const word of words) {
    while (next > at && /^['’./:-]$/.test(found[next] ?? '')) next++
    const item = found[next]
    if (!fits(item, word) || (item !== word && isNone(item!))) return 0
    next++
  }
  return next - at
}

const fits = (item: string | undefined, word: string) =>
  item === word ||
  (!!item &&
    item.startsWith(word) &&
    item.length - word.length <= longestEnding &&
    (word.length > 3 || /[\uAC00-\uD7AF]/.test(word)) &&
    !/^\d/.test(word))
