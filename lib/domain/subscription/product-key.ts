/**
 * A product's name as the lists of one account are compared: the portal's page and its answer write
 * it in other letters' case and width, and with the company's name in front or without.
 * `comparable` of the catalogue takes more for one, since it knows names by other sources; what
 * comes first (popup, worker) would carry that.
 */
export const productKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^kaspersky /, '')

/** Whether two entries, of one list or of two, are of the same product. */
export const isSameProduct = (one: { product: string }, other: { product: string }): boolean =>
  productKey(one.product) === productKey(other.product)
