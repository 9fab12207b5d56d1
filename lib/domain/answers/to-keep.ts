import type { KeptAnswers } from './kept-answers.ts'
import { whoseQuestions } from './questions.ts'
import type { Given } from './walk.ts'

const sellers: Record<string, KeptAnswers['managedBy']> = {
  'provider-managed': 'provider',
  'app-store-managed': 'app-store',
  'bought-at-reseller': 'reseller',
}

/** The part of a dialogue that is a fact about the subscription. Empty where there is none. */
export function toKeep(given: Given, now: Date): KeptAnswers {
  const whose = whoseQuestions.map((id) => given[id]).find((answer) => answer !== undefined)
  const seller = given.bought === undefined ? undefined : sellers[given.bought]
  return {
    ...(whose !== undefined && { ownership: whose === 'shared' ? 'shared' : 'own' }),
    ...(given.renewed === 'yes' && { renewedAt: now.getTime() }),
    ...(seller && { managedBy: seller }),
  }
}
