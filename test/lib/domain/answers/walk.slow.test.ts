import { expect, test } from 'vitest'
import { questions } from '../../../../lib/domain/answers/questions.ts'
import type { Situation } from '../../../../lib/domain/answers/situation.ts'
import { type Given, walk } from '../../../../lib/domain/answers/walk.ts'
import { products } from '../../../../lib/domain/catalogue/products.ts'
import { everyCase } from '../decisions/states.ts'

const now = new Date(2026, 10, 22, 12)

test('from every situation, whatever is answered, a reason comes within four answers', () => {
  const most = (situation: Situation, given: Given = {}, depth = 0): number => {
    const step = walk(situation, given)
    if (step.kind === 'reason') return depth
    if (step.answers.some((one) => !Object.hasOwn(questions[step.question].answers, one)))
      throw new Error(`${step.question} has no such answer: ${step.answers.join()}`)
    return Math.max(
      ...step.answers.map((answer) =>
        most(situation, { ...given, [step.question]: answer }, depth + 1),
      ),
    )
  }
  const three = products.filter(({ id }) => ['premium', 'standard', 'vpn'].includes(id))
  for (const { name } of three)
    for (const { given } of everyCase.filter((_, at) => at % 4 === 0))
      for (const region of [undefined, 'CN', 'US'])
        expect(
          most({
            subscription: { id: '1', product: name, ...given },
            now,
            ...(region && { region }),
          }),
        ).toBeLessThanOrEqual(4)
  expect(most({})).toBe(4)
})
