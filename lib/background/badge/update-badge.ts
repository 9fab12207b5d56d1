import type { Badge } from '../../contracts/badge.ts'
import { badgeOf, tabLine } from './badge.ts'
import { openTabs } from '../pages/open-tabs.ts'
import type { Dependencies } from '../dependencies.ts'
import { orElse } from '../storage/storage-error.ts'

/** Shows the badge for every tab, and in the portal's tabs what is about them alone. */
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
  // Without access no tab tells its address, so all that were known lose what stood on their icon.
  const tabs = access
    ? await openTabs(deps)
    : Object.entries(await orElse({}, deps.sessionStore.tabs))
  for (const [id, tab] of tabs) {
    const line = access ? tabLine(tab) : null
    await show(line ? { text: '!', lines: [line, ...badge.lines] } : badge, Number(id))
  }
}
