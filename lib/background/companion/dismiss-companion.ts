import { type CompanionBrief, mayBeMac } from '../../contracts/companion-brief.ts'
import type { MessageMap } from '../../contracts/messages.ts'
import type { Dependencies } from '../dependencies.ts'
import { briefFor } from './brief-for.ts'

export const companionReady = async (
  deps: Dependencies,
  id: number,
): Promise<CompanionBrief | null> => briefFor((await deps.sessionStore.tabs())[id])

/**
 * The user's answer to the banner, or the end of the guide. "This is a Mac" is kept for good. An
 * answer for which the companion shows no button is refused: it did not come from the user.
 */
export async function companionDismissed(
  deps: Dependencies,
  id: number,
  how: MessageMap['companion-dismissed']['payload']['how'],
): Promise<void> {
  const shown = briefFor((await deps.sessionStore.tabs())[id])
  if (!shown || !answers(how, shown)) return
  // If it cannot be stored for good, it holds at least in this tab.
  const forGood =
    how === 'this-is-a-mac' &&
    (await deps.chooseDevice('macos').then(
      () => true,
      () => false,
    ))
  await deps.sessionStore.setTab(id, (tab) => {
    if (!tab) return tab
    const { guide: _guide, banner, ...rest } = tab
    if (how === 'guide-ended') return { ...rest, ...(banner && { banner }) }
    return { ...rest, ...(!forGood && { notNow: true as const }) }
  })
}

/** Whether the companion shows a button for this answer now. */
function answers(how: string, shown: CompanionBrief): boolean {
  if (shown.show === 'guide') return how === 'guide-ended'
  return how === 'not-now' || (how === 'this-is-a-mac' && mayBeMac(shown))
}
