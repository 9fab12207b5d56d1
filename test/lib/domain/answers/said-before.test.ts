import { expect, test } from 'vitest'
import { type QuestionId, questions } from '../../../../lib/domain/answers/questions.ts'
import { beginsMissing, saidBefore } from '../../../../lib/domain/answers/said-before.ts'
import { reason } from '../../../../lib/domain/downloads/reasons.ts'

test('one question begins what is not in the list', () => {
  const all = Object.keys(questions) as QuestionId[]
  expect(all.filter(beginsMissing)).toEqual(['vpn'])
})

test('who has renewed looks again first', () => {
  expect(saidBefore(reason('renewed-inactive')).map(({ id }) => id)).toEqual(['dates-refreshing'])
  expect(saidBefore(reason('none-fits'))).toEqual([])
})
