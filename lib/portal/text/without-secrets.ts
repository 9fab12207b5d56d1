import { hasOtherLetters } from './letters.ts'

/**
 * What finds activation codes: four groups of five (portal.md §8), sometimes masked, with a dash or
 * any other mark between. `letter`, `digit`: classes.
 */
function codesOf(letter: string, digit: string) {
  const signs = String.raw`${letter}${digit}*•＊●∗✱`
  const sign = `[${signs}]`
  const make = (source: string) => new RegExp(source, 'gu')
  return {
    marked: make(`${sign}{5}(?:[^${signs}\\s]{1,2}${sign}{5}){3,}`),
    /**
     * With spaces between, four words of five letters look the same: only a digit or a mask tells
     * them apart.
     */
    spaced: make(`(?<!${sign})${sign}{5}(?:[^${signs}]{1,3}${sign}{5}){3,}(?!${sign})`),
    joined: make(
      `(?<!${sign})(?=[${letter}]{0,19}[${digit}])(?=[${digit}]{0,19}[${letter}])${sign}{20}(?!${sign})`,
    ),
  }
}

const inLatin = codesOf('A-Za-z', String.raw`\d`)
/**
 * Letters and digits of any script and width, made where there are others: they are dear for a new
 * tab.
 */
let inAny: typeof inLatin | undefined
const digitOrMask = /[\p{N}*•＊●∗✱]/u
const shortestCode = 20
const mail = /[^@＠﹫][@＠﹫]+[^@＠﹫]|%40/u

/**
 * A line with `…` in place of activation codes and e-mail addresses, however they are set.
 * Time: linear in the length of the line. Errors: none; a word that only looks like an address is
 * replaced too.
 */
export function withoutSecrets(line: string): string {
  const withoutMail = mail.test(line)
    ? line.replace(/\S+/g, (word) => (mail.test(word) ? '…' : word))
    : line
  return withoutMail.length < shortestCode ? withoutMail : withoutCodes(withoutMail)
}

function withoutCodes(line: string): string {
  const codes = hasOtherLetters(line)
    ? (inAny ??= codesOf(String.raw`\p{L}`, String.raw`\p{N}`))
    : inLatin
  return line
    .replace(codes.marked, '…')
    .replace(codes.spaced, (words) => (digitOrMask.test(words) ? '…' : words))
    .replace(codes.joined, '…')
}
