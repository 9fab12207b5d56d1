import type { KeptAnswers } from '../../domain/answers/kept-answers.ts'
import type { StoredState } from '../../contracts/stored.ts'

/** The portal allows 100 subscriptions (domain.md §7). */
export const mostAnswers = 100

/** With what the user said of one subscription of the current account; null forgets it. Too many: the oldest go. */
export function keepAnswers(
  state: StoredState,
  subscription: string,
  answers: KeptAnswers | null,
): StoredState {
  const account = state.current === null ? undefined : state.accounts[state.current]
  if (state.current === null || !account) return state
  const { [subscription]: before, ...others } = account.answers ?? {}
  const entries = Object.entries(others).slice(-(mostAnswers - 1))
  const said = answers && { ...before, ...answers }
  const kept = Object.fromEntries(said ? [...entries, [subscription, said] as const] : entries)
  return {
    ...state,
    accounts: { ...state.accounts, [state.current]: { ...account, answers: kept } },
  }
}
