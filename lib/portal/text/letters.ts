/**
 * Letters, and the marks on them, of the scripts that the portal's languages are written in, in
 * lower case: for a class of a regular expression. `\p{L}` says the same of every script there is,
 * with those beyond 16 bits, and an expression with many of them takes a new tab longer to make
 * ready than all the rest of a reading.
 */
export const letters =
  'a-zªµºß-öø-ʯ\u0370-\u0481\u048a-\u052f\u0620-\u064a\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u1e00-\u1fff\u3005\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3'
export const marks =
  '\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e'

/**
 * Whether a text holds more than ASCII and the common marks and spaces beside it (–, ’, …, ·): only
 * then it needs expressions with letters and digits of every script.
 */
export const hasOtherLetters = (text: string): boolean =>
  /[^\0-\x7f\xa0\xa7\xa9\xab\xae\xb7\xbb\u2010-\u2027\u20ac]/.test(text)
