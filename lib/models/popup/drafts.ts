import { withoutIsolation } from '../../browser/i18n.ts'

/**
 * A draft in the user's own mail program. We send nothing, and no text in it can add a header
 * field.
 */
export const mailDraft = (subject: string, body: string): string =>
  `mailto:?subject=${encoded(oneLine(subject))}&body=${encoded(body)}`

/**
 * A draft in the user's own app for text messages, without a number. RFC 5724 begins the fields
 * with `?`, Messages on an iPhone with `&`; both understand the two together.
 */
export const textDraft = (body: string): string => `sms:?&body=${encoded(body)}`

/** A mail's subject is one line: a line break in a product's name must not begin a new header. */
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

/** Half a surrogate pair, as a cut text may have, is removed: `encodeURIComponent` would throw. */
const encoded = (text: string) =>
  encodeURIComponent(withoutIsolation(text).replace(/\p{Cs}/gu, '\ufffd'))
