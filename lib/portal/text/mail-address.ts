/**
 * As long as RFC 5321 lets its parts be: without an end, a long text would take time by its square.
 */
export const mailAddress = /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.[^\s@<>".]{1,63}/

/** In figures and letters of English, so that it ends where other writing goes on. */
const plainAddress = /[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi

/** Each address as its sign alone: one word of a text, and not the words that it is made of. */
export const withoutAddresses = (text: string) =>
  text.includes('@') ? text.replace(plainAddress, '@') : text
