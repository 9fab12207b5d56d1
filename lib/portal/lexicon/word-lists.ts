import { plainText } from '../text/plain-text.ts'
import * as Word from './classes.ts'

const asAside: Record<string, string> = {
  [Word.besideNothing]: Word.quiet,
  [Word.thereIsNo]: Word.no,
}

/** The lines of a language that are only for asides, with the classes that they have there. */
export const linesAside = (data: string) =>
  data
    .split('\n')
    .filter((line) => (Word.ofAsides + Word.subscription + Word.letter).includes(line.charAt(0)))
    .map((line) => (asAside[line.charAt(0)] ?? line.charAt(0)) + line.slice(1))
    .join('\n')

/** Names by their place, from one, or with a number of their own: `två|tre|båda=2`. */
export const numbered = (list: string): [string, number][] =>
  list.split('|').map((one, index) => {
    const [name = '', number] = one.split('=')
    return [name, number ? Number(number) : index + 1]
  })

/** The words of a class, each with single spaces between its parts. */
export const stemsOf = (list: string) =>
  plainText(list)
    .replace(/[\s.'/-]+/g, ' ')
    .split('|')
    .map((stem) => stem.trim())
