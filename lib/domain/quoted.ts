/**
 * At most 40 characters, with nothing in them that can be called or opened: no number, no address.
 * A year may stand at the end, as in names of older products.
 */
const quotable = /^[^\p{N}@/\\.:。‧․∕⁄]{1,40}(?: 20\d\d)?$/u

/**
 * A text of the portal that may be quoted on our card or in a reminder, where it looks like our own
 * words (docs/security.md); null where it may be more than a name. Full-width and circled
 * characters count as the plain ones that they look like.
 */
export const quoted = (text: string | null): string | null =>
  text !== null && quotable.test(text.normalize('NFKC')) && text.length <= 45 ? text : null
