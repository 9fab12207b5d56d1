import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import { type DayOrder, statedDay } from '../text/dates-in-text.ts'
import { keepTokens } from './keep-tokens.ts'
import * as Word from './classes.ts'
import type { Lexicon } from './lexicon.ts'
import { tokensOf } from './tokens-of.ts'
import { vocabularyOf } from './vocabulary.ts'
import { linesAside } from './word-lists.ts'

/**
 * The lexicon of one language from its text, in the form that stands over Token. `leftOut`:
 * classes that are not read. Errors: none; a class that nobody asks for changes nothing.
 */
export function lexiconOf(code: string, data: string, leftOut: string = Word.ofAsides): Lexicon {
  const vocabulary = vocabularyOf(code, data, leftOut)
  const kept = keepTokens((text, order, today) => tokensOf(vocabulary, text, [], order, today))
  let joints: RegExp | undefined
  let aside: Lexicon | null = null
  const inOrder = (order?: DayOrder | null, today?: PlainDate): Lexicon => ({
    code,
    readAs: vocabulary.readAs,
    today,
    asides: () => (aside ??= lexiconOf(code, linesAside(data), '')),
    tokens: (text, stated) =>
      stated?.length ? tokensOf(vocabulary, text, stated, order, today) : kept(text, order, today),
    statements: (text) =>
      text.split((joints ??= new RegExp(vocabulary.joints, 'iu'))).filter((one) => /\S/.test(one)),
    statedDay: (stated, written) => statedDay(stated, vocabulary.plain(written), vocabulary.months),
    inOrder,
  })
  return inOrder()
}
