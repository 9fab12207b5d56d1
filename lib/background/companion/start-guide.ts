import { currentAccount } from '../../contracts/account-subscriptions.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import type { MessageMap } from '../../contracts/messages.ts'
import type { StoredState } from '../../contracts/stored.ts'
import type { GuideWish } from '../choices/choose-guide.ts'
import type { Dependencies } from '../dependencies.ts'
import { blankTab } from './blank-tab.ts'
import { briefFor } from './brief-for.ts'

/** The user wants to be shown the way in this tab. */
export async function startGuide(
  deps: Dependencies,
  id: number,
  wish: GuideWish,
): Promise<CompanionBrief> {
  const { device } = await deps.store.read()
  const guide = await deps.chooseGuide(wish, device)
  await deps.sessionStore.setTab(id, (tab) => ({ ...(tab ?? blankTab(deps.now())), guide }))
  return guide
}

/** Only an earlier step is noted: somebody who goes back a step began there. */
export const guideBegun = (deps: Dependencies, id: number, step: number): Promise<void> =>
  deps.sessionStore.setTab(id, (tab) =>
    tab?.guide?.show === 'guide'
      ? { ...tab, guide: { ...tab.guide, from: Math.min(step, tab.guide.from ?? step) } }
      : tab,
  )

/**
 * From the popup: brings the portal to the front and shows the steps on it. A tab that is still
 * loading shows them once it has reported.
 */
export async function showWhere(
  deps: Dependencies,
  { subscription, ...wish }: MessageMap['show-where']['payload'],
): Promise<{ shown: boolean }> {
  const id = await deps.tabs.openPortal()
  if (id === null) return { shown: false }
  await startGuide(deps, id, {
    ...wish,
    product: productOf(await deps.store.read(), subscription),
  })
  const tab = (await deps.sessionStore.tabs())[id]
  // Not awaited: the popup waits for our answer, and the browser may ask the user first.
  if (tab && tab.loadedAt > 0 && briefFor(tab)) void deps.tabs.callIn(id, null)
  return { shown: true }
}

/**
 * The name under which the portal lists the subscription. Several of one name cannot be told apart.
 */
function productOf(state: StoredState, subscription: string | null): string | null {
  const listed = currentAccount(state)?.reading?.subscriptions
  return listed?.find(({ id }) => id === subscription)?.product ?? null
}
