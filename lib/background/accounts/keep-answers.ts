import { subscriptionLimit } from '../../domain/subscription/limits.ts'
import type { KeptAnswers } from '../../domain/answers/kept-answers.ts'
import { currentAccount } from '../../contracts/account-subscriptions.ts'
import type { StoredState } from '../../contracts/stored.ts'

/**
 * The state with the user's answers about one subscription of the current account; null removes
 * them. When there are too many, the oldest are dropped.
 */
export function keepAnswers(
  state: StoredState,
  subscription: string,
  answers: KeptAnswers | null,
): StoredState {
  const account = currentAccount(state)
  if (state.current === null || !account) return state
  const { [subscription]: before, ...others } = account.answers ?? {}
  const entries = Object.entries(others).slice(-(subscriptionLimit - 1))
  const said = answers && { ...before, ...answers }
  const kept = Object.fromEntries(said ? [...entries, [subscription, said] as const] : entries)
  return {
    ...state,
    accounts: { ...state.accounts, [state.current]: { ...account, answers: kept } },
  }
}
