import { hasOtherLetters } from './letters.ts'

/**
 * The form in which words and numbers are looked up: lower case, digits 0 to 9, one kind of
 * apostrophe, no invisible marks.
 */
export const plainText = (text: string): string =>
  hasOtherLetters(text)
    ? text
        .replace(/[\p{Cf}\u064B-\u0652\u0640]|\ufe0f/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .replaceAll('\u0307', '')
        .replace(/[’ʼ]/g, "'")
        .replace(/[^\0-\x7f]/gu, (sign) => (/\p{Nd}/u.test(sign) ? latinDigit(sign) : sign))
    : text.toLowerCase().replaceAll('’', "'")

/** A digit of any script as 0 to 9: the digits of a script follow each other, from a zero. */
function latinDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}
