/**
 * Whether a text asks something: then it states nothing. Greek asks with a semicolon, which ends
 * its sentence; other languages only divide with it. `code`: the language, '' where that is not
 * known.
 */
export const isQuestion = (text: string, code: string): boolean =>
  /[?？؟\u037e]/.test(text) || (code === 'el' && /;(?:\s|$)/.test(text))
