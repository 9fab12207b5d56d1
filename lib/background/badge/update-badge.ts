import type { Badge } from '../../contracts/badge.ts'
import { badgeOf, tabLine } from './badge.ts'
import { openTabs } from '../pages/open-tabs.ts'
import type { Parts } from '../dependencies.ts'
import { orElse } from '../storage/storage-error.ts'

/** The toolbar icon says what is so now: for every tab, and in the portal's tabs what is about them alone. */
export async function showBadge(
  parts: Parts,
  show: (badge: Badge, tab?: number) => Promise<void>,
): Promise<void> {
  const [state, settings, access] = await Promise.all([
    parts.store.read(),
    parts.settings(),
    parts.hasAccess(),
  ])
  const badge = badgeOf({ state, settings, access, now: new Date(parts.now()) })
  await show(badge)
  // Without access no tab says where it is, and what stood on its icon before must go.
  const tabs = access ? await openTabs(parts) : Object.entries(await orElse({}, parts.session.tabs))
  for (const [id, tab] of tabs) {
    const line = access ? tabLine(tab) : null
    await show(line ? { text: '!', lines: [line, ...badge.lines] } : badge, Number(id))
  }
}
