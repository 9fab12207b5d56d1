import type { Badge } from '../../contracts/badge.ts'
import { badgeOf, tabLine } from './badge.ts'
import { openTabs } from '../pages/open-tabs.ts'
import type { Dependencies } from '../dependencies.ts'
import { orElse } from '../storage/storage-error.ts'

/** Shows the badge for every tab, and in portal tabs what is about that tab alone. */
export async function updateBadge(
  deps: Dependencies,
  show: (badge: Badge, tab?: number) => Promise<void>,
): Promise<void> {
  const [state, settings, access] = await Promise.all([
    deps.store.read(),
    deps.settings(),
    deps.hasAccess(),
  ])
  const badge = badgeOf({ state, settings, access, now: new Date(deps.now()) })
  await show(badge)
  // Without access the browser tells no tab's address, so the icon of every tab that was known is
  // cleared.
  const tabs = access
    ? await openTabs(deps)
    : Object.entries(await orElse({}, deps.sessionStore.tabs))
  for (const [id, tab] of tabs) {
    const line = access ? tabLine(tab) : null
    await show(line ? { text: '!', lines: [line, ...badge.lines] } : badge, Number(id))
  }
}
