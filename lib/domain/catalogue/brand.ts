/** Said where the name of a product is not known. */
export const anyProduct = 'Kaspersky'
