import type { Parts } from '../dependencies.ts'
import { orElse } from '../storage/storage-error.ts'
import type { SeenTab } from '../../contracts/stored.ts'

/**
 * The portal tabs that are open now, with what is known of them. A tab that went on to another site says nothing of the portal
 * any more; what the user asked for in it (a guide, "not now") stays until it is closed, for a sign-in leads away and back.
 */
export async function openTabs(parts: Parts): Promise<[number, SeenTab][]> {
  const [tabs, open] = await Promise.all([orElse({}, parts.session.tabs), parts.tabs.open()])
  const all = Object.entries(tabs).map(([id, tab]): [number, SeenTab] => [Number(id), tab])
  await Promise.all(
    all
      .filter(([id, { reload }]) => reload && !open.includes(id))
      .map(([id]) => parts.session.setTab(id, withoutReload)),
  )
  return all.filter(([id]) => open.includes(id))
}

function withoutReload(tab: SeenTab | undefined): SeenTab | undefined {
  if (!tab) return tab
  const { reload: _gone, ...rest } = tab
  return rest
}
