/**
 * What finds one of some words in the class names of an element, or in another name that is made of
 * words: "is-loading". `words`: an expression's alternatives. They are English in any language.
 */
export const nameWith = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words})(?:[\\s_-]|$)`, 'i')
