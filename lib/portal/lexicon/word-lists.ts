import { plainText } from '../text/dates-in-text.ts'

/** The lines of a language that are only for asides, with the classes that they have there. */
export const linesAside = (data: string) =>
  data
    .split('\n')
    .filter((line) => /^[sjkxeI+] /.test(line))
    .map((line) => line.replace(/^j/, 'w').replace(/^k/, 'N'))
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
