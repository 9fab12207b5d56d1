import { expect, test } from 'vitest'
import { keepAnswers } from '../../../../lib/background/accounts/keep-answers.ts'
import { subscriptionLimit } from '../../../../lib/domain/subscription/limits.ts'
import { clampFutureTimes } from '../../../../lib/background/storage/clamp-future-times.ts'
import { emptyState, salvage } from '../../../../lib/background/validation/state-schema.ts'
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
  expect(salvage(structuredClone(twice), 1)).toEqual({ state: twice, lost: null })
  expect(of(keepAnswers(twice, 's1', null))).toEqual({})
})

test('without an account there is nothing to keep it with', () => {
  const nobody = { ...state, current: null }
  expect(keepAnswers(nobody, 's1', { ownership: 'own' })).toBe(nobody)
})

test('so many are kept, the newest', () => {
  let many = state
  for (let id = 0; id < subscriptionLimit + 3; id++)
    many = keepAnswers(many, `s${id}`, { renewedAt: id })
  expect(Object.keys(of(many) ?? {})).toHaveLength(subscriptionLimit)
  expect(of(many)).toHaveProperty(`s${subscriptionLimit + 2}`)
  expect(salvage(structuredClone(many), 1)).toEqual({ state: many, lost: null })
})

test('answers outlive every write of the state', () => {
  const said = keepAnswers(state, 's1', { ownership: 'shared' })
  expect(of(clampFutureTimes(said, 5))).toEqual(of(said))
})

test('what is no answer of ours is put aside, and nothing else with it', () => {
  const odd = { ...state, accounts: { a: { lastSeen: 1, answers: { s1: { ownership: 'ours' } } } } }
  const { state: kept, lost } = salvage(odd, 1)
  expect(kept.accounts).toEqual({ a: { lastSeen: 1 } })
  expect(Object.keys(lost ?? {})).toEqual(['accounts.a.answers'])
})
