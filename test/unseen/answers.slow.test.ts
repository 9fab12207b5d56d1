import { expect, test } from 'vitest'
import { playAnswers } from './answers.ts'
import type { Result } from './run.ts'

const lines = (results: Result[], verdict: Result['verdict']) =>
  results
    .filter((result) => result.verdict === verdict)
    .map(({ seed, structure, style, why }) => `${seed} ${structure}, ${style}: ${why.join('; ')}`)

// The long run (npm run test:unseen) plays as many answers as pages.
test('no answer in a dress that nobody has met is read wrongly, and nearly all are read whole', () => {
  const results = playAnswers(0, 400)
  expect(lines(results, 'wrong')).toEqual([])
  expect(lines(results, 'right').length / results.length).toBeGreaterThan(0.9)
})
