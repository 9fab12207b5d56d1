import { type Reason, reason } from '../downloads/reasons.ts'
import { type QuestionId, questions } from './questions.ts'

/**
 * Whether a question is the first about what is not in the list. A list that was not read, or not
 * wholly, is a reason that nobody has to be asked about, so it is said before.
 */
export function beginsMissing(question: QuestionId): boolean {
  const next = questions.what.answers.missing
  return next !== undefined && 'ask' in next && next.ask === question
}

/** What is said before the reason that was found: who has renewed looks again first. */
export const saidBefore = ({ id }: Reason): Reason[] =>
  id === 'renewed-inactive' ? [reason('dates-refreshing')] : []
