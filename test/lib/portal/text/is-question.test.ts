import { expect, test } from 'vitest'
import { isQuestion } from '../../../../lib/portal/text/is-question.ts'

test.each([
  ['en', 'Where is my code?', true],
  ['en', 'Expires soon; renews by itself', false],
  ['en', 'Expires soon;', false],
  ['el', 'Πού είναι;', true],
  ['el', 'Πού είναι; Δείτε εδώ.', true],
  ['el', 'Πού είναι\u037e', true],
  ['el', 'λήγει;ανανεώνεται', false],
  ['ar', 'أين الرمز؟', true],
  ['ja', 'コードはどこですか？', true],
  ['', 'Où est mon code ?', true],
  ['', 'Ends; renews', false],
])('%s: %s', (code, text, expected) => expect(isQuestion(text, code)).toBe(expected))
