import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type QuestionId, questions } from '../../../../lib/domain/answers/questions.ts'
import { type ReasonId, reasonFacts, reasonIds } from '../../../../lib/domain/downloads/reasons.ts'
import { saidByPopup } from '../said-by-popup.ts'
import { drawnTree } from './drawn-tree.ts'

interface Way {
  asked: QuestionId[]
  reason: ReasonId
}
/** Every way through the tree. Errors: throws where a way comes back to a question. */
function ways(question: QuestionId = 'what', before: readonly QuestionId[] = []): Way[] {
  if (before.includes(question)) throw new Error(`A loop: ${[...before, question].join(' → ')}`)
  const asked = [...before, question]
  return Object.values(questions[question].answers).flatMap((next) =>
    'reason' in next ? [{ asked, reason: next.reason }] : ways(next.ask, asked),
  )
}

test('every way ends in a reason after at most four questions, and none leads back', () => {
  const all = ways()
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(({ asked }) => asked.length > 4)).toEqual([])
})

test('every question is on a way, and has more than one answer', () => {
  const asked = new Set(ways().flatMap((way) => way.asked))
  expect(Object.keys(questions).filter((id) => !asked.has(id as QuestionId))).toEqual([])
  for (const { answers } of Object.values(questions))
    expect(Object.keys(answers).length).toBeGreaterThan(1)
})

test('who is offered reasons or states can say "None of these", and then gets one, too', () => {
  const without = Object.entries(questions)
    .filter(([, { answers }]) => Object.values(answers).filter((one) => 'reason' in one).length > 2)
    .filter(([, { answers }]) => !('none' in answers) && !('other' in answers))
  expect(without.map(([id]) => id)).toEqual([])
  expect(Object.entries(questions.what.answers).at(-1)?.[0]).toBe('none')
})

test('every reason that can stop somebody is at the end of a way', () => {
  const reached = new Set(ways().map(({ reason }) => reason))
  const stopping = reasonIds.filter((id) => reasonFacts[id].effect === 'stops' && !saidByPopup[id])
  expect(stopping.length).toBeGreaterThan(30)
  expect(stopping.filter((id) => !reached.has(id))).toEqual([])
})

test('the drawing in docs is of this tree: `npm run decisions` writes it anew', async () => {
  await expect(drawnTree()).toMatchFileSnapshot('../../../../docs/why-not.md')
})

test('every question has its source', () => {
  for (const { source, seen } of Object.values(questions))
    expect([source !== '', /^20\d\d(-\d\d)?$/.test(seen)]).toEqual([true, true])
  expect(readFileSync('docs/why-not.md', 'utf8')).toContain('flowchart')
})
