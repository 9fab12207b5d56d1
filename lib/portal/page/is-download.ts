import type { Token } from '../lexicon/lexicon.ts'

/** "Download", "Download now": a control that says that and no more. */
export const isDownload = (words: Token[]) =>
  words.some(({ is }) => is.includes('D')) && words.every(({ is }) => /[Dw]/.test(is))
