/**
 * A product's name in the form in which lists of one account are compared. The portal's page and
 * its JSON write it with other case and width, and with or without the company's name. `comparable`
 * of the catalogue unifies more, because it knows names from other sources; the popup and the
 * worker would have to load all of it.
 */
export const productKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^kaspersky /, '')

/** Whether two entries are of the same product, in one list or in two. */
export const isSameProduct = (one: { product: string }, other: { product: string }): boolean =>
  productKey(one.product) === productKey(other.product)
