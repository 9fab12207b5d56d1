import { productNamed } from '../catalogue/products.ts'
import { reasonInContext } from '../downloads/reason-in-context.ts'
import type { Reason } from '../downloads/reasons.ts'
import { type Next, type QuestionId, none, questions } from './questions.ts'
import { type Situation, isPossible, knownAnswers } from './situation.ts'

/** What somebody has answered so far. */
export type Given = Partial<Record<QuestionId, string>>

/** Either the next question, with the answers that can still be true, or the one reason. */
export type Step =
  | { kind: 'ask'; question: QuestionId; answers: string[] }
  | { kind: 'reason'; reason: Reason }

/**
 * Where the answers in `given` lead from this situation. A question is skipped where its answer is
 * known, or where only one answer is possible. Total: an answer to a question that does not come
 * up, or that is no answer of that question, is ignored.
 */
export function walk(situation: Situation, given: Given): Step {
  const known = knownAnswers(situation)
  let question: QuestionId = 'what'
  let mine = false
  for (;;) {
    const answers = answersTo(question, { ...situation, mine })
    const answer: string | undefined =
      chosen(question, given[question]) ?? chosen(question, known[question]) ?? only(answers)
    if (answer === undefined) return { kind: 'ask', question, answers }
    mine ||= answer === 'mine'
    const next: Next = questions[question].answers[answer]!
    if ('reason' in next) return { kind: 'reason', reason: inContext(next.reason, situation) }
    question = next.ask
  }
}

const chosen = (question: QuestionId, answer: string | undefined) =>
  answer !== undefined && Object.hasOwn(questions[question].answers, answer) ? answer : undefined

const only = (answers: readonly string[]) => {
  const [one, other] = answers.filter(isOneOfThese)
  return other === undefined ? one : undefined
}

const isOneOfThese = (answer: string) => answer !== none

/**
 * At least one answer stays beside "None of these". Where everything is ruled out, one of our
 * reasons to rule it out was wrong.
 */
function answersTo(question: QuestionId, situation: Situation): string[] {
  const all = Object.keys(questions[question].answers)
  const possible = all.filter((answer) => isPossible(answer, situation))
  return possible.some(isOneOfThese) ? possible : all
}

function inContext(id: Reason['id'], { subscription, region }: Situation): Reason {
  const product = subscription && productNamed(subscription.product)
  return reasonInContext(id, {
    ...(subscription && { subscription }),
    ...(product && { product }),
    ...(region !== undefined && { region }),
  })
}
