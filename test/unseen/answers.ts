import type { Reading } from '../../lib/domain/reading.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { readUsages } from '../../lib/portal/read-usages.ts'
import { answerOf, type Answer } from '../stand-in/grammar/answers/answer.ts'
import { subscriptionsJudged, verdictOf, type Finding, type Judgement } from './judge.ts'
import type { Result } from './run.ts'

/**
 * What is read from an answer, against the truth. A failure where there is a list is an honest
 * refusal.
 */
export function judgeAnswer(reading: Reading<Subscription[]>, answer: Answer): Judgement {
  return verdictOf([...listJudged(reading, answer), ...secretsIn(reading, answer)])
}

function listJudged(reading: Reading<Subscription[]>, answer: Answer): Finding[] {
  if (!answer.subscriptions) return reading.ok ? [['wrong', 'an error is taken for a list']] : []
  if (!reading.ok) {
    // An empty list that may go on says nothing: to refuse it is all that can be done.
    const nothingSaid = answer.subscriptions.length === 0 && (!answer.whole || answer.doubtful)
    return nothingSaid ? [] : [['refused', `list: ${reading.failure.kind}`]]
  }
  const findings = subscriptionsJudged(
    reading,
    answer.subscriptions,
    { whole: answer.whole, counted: true },
    true,
  )
  return findings.filter(
    ([, why]) => !(answer.doubtful && why === 'subscriptions: warned for nothing'),
  )
}

const secretsIn = (reading: Reading<Subscription[]>, { secrets }: Answer): Finding[] =>
  secrets
    .filter((secret) => JSON.stringify(reading).includes(secret))
    .map((secret): Finding => ['wrong', `secret: ${secret}`])

/** Plays answers; no browser is needed. */
export function playAnswers(from: number, count: number): Result[] {
  return Array.from({ length: count }, (_, index) => {
    const answer = answerOf(from + index)
    const { lists: structure, dates: style, spelling: language } = answer.form
    const start = performance.now()
    const judged = (() => {
      try {
        return judgeAnswer(readUsages(answer.body), answer)
      } catch (error) {
        return { verdict: 'wrong' as const, why: [`threw: ${String(error)}`] }
      }
    })()
    const took = performance.now() - start
    return { seed: answer.seed, kind: 'answer', language, structure, style, ...judged, took }
  })
}
