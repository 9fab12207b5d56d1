import { withoutSecrets } from './without-secrets.ts'

const longestShown = 120
/** No text that we need is longer. The rest is ignored, so that no text of a page takes long. */
const longestRead = 4000
/** No activation code is longer; an e-mail address (RFC 5321) is shorter than this, too. */
const longestSecret = 330

/**
 * Most texts, let through first for speed: words of letters with single spaces. A code has a digit
 * or a dash.
 */
const plain = /^(?! )(?!.* $)(?!.* {2})[a-z ]{1,120}$/i

/**
 * Text of the portal, safe to keep and to show: one line, without control, invisible and direction
 * characters and lone surrogates; activation codes and e-mail addresses replaced by `…`; at most
 * 120 characters (UTF-16 units).
 * Errors: none. Text without a single letter or digit becomes ''. Time: linear, and bounded for any
 * text.
 */
export function cleanText(text: string): string {
  if (text.length <= longestShown && plain.test(text)) return text
  const line = withoutSecrets(oneLine(text.slice(0, longestRead)))
  const whole = text.length <= longestRead ? line : line.slice(0, -longestSecret)
  if (!/[\p{L}\p{N}]/u.test(whole)) return ''
  // The cut may have split a pair of surrogates.
  return whole
    .slice(0, longestShown)
    .replace(/\p{Cs}/gu, '')
    .trim()
}

const oneLine = (text: string) =>
  text
    .replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
