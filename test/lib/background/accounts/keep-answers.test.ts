import { expect, test } from 'vitest'
import { keepAnswers, mostAnswers } from '../../../../lib/background/accounts/keep-answers.ts'
import { checkState, emptyState } from '../../../../lib/background/validation/state-schema.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'

const state: StoredState = {
  ...emptyState(),
  current: 'a',
  accounts: { a: { lastSeen: 1 }, b: { lastSeen: 1 } },
}
const of = ({ accounts }: StoredState) => accounts.a?.answers

test('what is said is kept with the current account, later words over earlier ones, and forgotten on request', () => {
  const once = keepAnswers(state, 's1', { ownership: 'own', renewedAt: 5 })
  const twice = keepAnswers(once, 's1', { ownership: 'shared' })
  expect(of(twice)).toEqual({ s1: { ownership: 'shared', renewedAt: 5 } })
  expect(twice.accounts.b).toEqual({ lastSeen: 1 })
  expect(checkState(structuredClone(twice))).toEqual(twice)
  expect(of(keepAnswers(twice, 's1', null))).toEqual({})
})

test('without an account there is nothing to keep it with', () => {
  const nobody = { ...state, current: null }
  expect(keepAnswers(nobody, 's1', { ownership: 'own' })).toBe(nobody)
})

test('so many are kept, the newest', () => {
  let many = state
  for (let id = 0; id < mostAnswers + 3; id++) many = keepAnswers(many, `s${id}`, { renewedAt: id })
  expect(Object.keys(of(many) ?? {})).toHaveLength(mostAnswers)
  expect(of(many)).toHaveProperty(`s${mostAnswers + 2}`)
  expect(checkState(structuredClone(many))).toEqual(many)
})

test('what is no answer of ours puts the state aside', () => {
  const odd = { ...state, accounts: { a: { lastSeen: 1, answers: { s1: { ownership: 'ours' } } } } }
  expect(checkState(odd)).toBeUndefined()
})
