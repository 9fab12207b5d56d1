import type { Token } from './lexicon.ts'

type Classed = Pick<Token, 'is'>

/** Whether one of the words is of one of these classes. */
export const says = (words: Token[], classes: string): boolean =>
  words.some((word) => isOneOf(word, classes))

/** Whether each word is of these classes and of no other; an unknown one is not. */
export const saysOnly = (words: Token[], classes: string): boolean =>
  words.every((word) => isOnly(word, classes))

/** Whether each word is known. */
export const isKnown = (words: Token[]): boolean => words.every(({ is }) => is !== '')

export function isOneOf({ is }: Classed, classes: string): boolean {
  for (let at = 0; at < is.length; at++) if (classes.includes(is[at]!)) return true
  return false
}

/** Whether it is known, and of these classes only. */
export function isOnly({ is }: Classed, classes: string): boolean {
  for (let at = 0; at < is.length; at++) if (!classes.includes(is[at]!)) return false
  return is !== ''
}
