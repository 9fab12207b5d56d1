/** What is said in place of a product's name, where there is none. */
export const anyProduct = 'Kaspersky'
