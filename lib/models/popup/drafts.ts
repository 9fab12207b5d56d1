/** A draft in the user's own mail program: nothing is sent by us, and no name can add a field of its own. */
export const mailDraft = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(body)}`

/**
 * A draft in the user's own app for text messages, without a number.
 * RFC 5724 begins the fields with `?`, Messages on an iPhone with `&`: both understand the two together.
 */
export const textDraft = (body: string): string => `sms:?&body=${encodeURIComponent(body)}`

/** A mail's subject is one line: a line break in a product's name must not begin a header. */
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()
