/** A sign of money, or of a share that is taken off. */
export const moneySign = /[%٪\p{Sc}]/u
