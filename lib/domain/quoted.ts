/**
 * At most 40 letters, without a number to call or an address to go to; a year may stand at the end,
 * as in names of older products.
 */
const quotable = /^[^\p{N}@/\\.:。‧․∕⁄]{1,40}(?: 20\d\d)?$/u

/**
 * Words of the portal as they may stand on our card or in a reminder, where they look like our own
 * (docs/security.md): the text, or null where it says more than a name of something does. Signs of
 * another width, or in a circle, are what they look like.
 */
export const quoted = (text: string | null): string | null =>
  text !== null && quotable.test(text.normalize('NFKC')) && text.length <= 45 ? text : null
