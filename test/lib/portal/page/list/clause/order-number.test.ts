import { expect, test } from 'vitest'
import { languages } from '../../../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../../../lib/portal/lexicon/lexicon-of.ts'
import { isOrderNumber } from '../../../../../../lib/portal/page/list/clause/order-number.ts'

const lexicon = lexiconOf('en', languages.en!)

test.each([
  ['Order no. 4471-9022', true],
  ['Order 558120 of 4 May 2026', true],
  ['Order of 4 May 2026', false],
  ['Order 12', false],
  ['Order 558120 · €50', false],
])('%s', (text, expected) => expect(isOrderNumber(text, lexicon.tokens(text))).toBe(expected))
