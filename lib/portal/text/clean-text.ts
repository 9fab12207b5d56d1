// Activation codes are four groups of five (portal.md §8), sometimes masked with stars, also without their dashes.
const codes =
  /[a-z\d*•]{5}(?:[-\u2010-\u2015\u2212_.][a-z\d*•]{5}){3,}|\b(?=[a-z ]*\d)[a-z\d]{5}(?: [a-z\d]{5}){3,}\b|\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20}\b|\S+@\S+\.\S+/gi

/** Most texts: words of letters with one space between, in which nothing can hide. A code has a digit or a dash. */
const plain = /^(?! )(?!.* $)(?!.* {2})[a-z ]{1,120}$/i

/**
 * Text of the portal, safe to keep and to show: one line, without control, format and direction characters and lone
 * surrogates; activation codes and e-mail addresses replaced by `…`; at most 120 characters (UTF-16 units).
 * Errors: none. Text without a single letter or digit becomes ''.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text
  const line = text
    .slice(0, 4000)
    .replace(/\p{Cf}|\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(codes, '…')
    .trim()
  return /[\p{L}\p{N}]/u.test(line)
    ? line
        .slice(0, 120)
        .replace(/\p{Cs}/gu, '')
        .trim()
    : ''
}
