import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import type { StoredState, TabState } from '../../contracts/stored.ts'
import type { Subscription } from '../../domain/subscription.ts'

/**
 * Where somebody signs in, agrees to terms or proves who they are: nothing of ours is shown there,
 * and nothing is asked.
 */
export const protectedKinds = ['sign-in', 'terms', 'two-step', 'security']

/** What the companion shows in a tab: the guide that was asked for, else the banner. */
export const briefFor = (tab: TabState | undefined): CompanionBrief | null =>
  tab && !protectedKinds.includes(tab.kind) ? (tab.guide ?? tab.banner ?? null) : null

/** Of whoever is signed in; empty also where nothing was read. */
export const subscriptionsOf = (state: StoredState): Subscription[] =>
  state.current === null ? [] : (state.accounts[state.current]?.reading?.subscriptions ?? [])
