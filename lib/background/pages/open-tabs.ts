import type { Dependencies } from '../dependencies.ts'
import { orElse } from '../storage/storage-error.ts'
import type { TabState } from '../../contracts/stored.ts'

/**
 * The portal tabs that are open now, with what is known of each. A tab that went to another site no
 * longer says anything about the portal. What the user asked for in it (a guide, "not now") stays
 * until it is closed, because a sign-in leads away and back. Where the browser does not tell which
 * tabs are open, all of them may be.
 */
export async function openTabs(deps: Dependencies): Promise<[number, TabState][]> {
  const [tabs, open] = await Promise.all([orElse({}, deps.sessionStore.tabs), deps.tabs.open()])
  const isOpen = (id: number) => open === null || open.includes(id)
  const all = Object.entries(tabs).map(([id, tab]): [number, TabState] => [Number(id), tab])
  await Promise.all(
    all
      .filter(([id, { reload }]) => reload && !isOpen(id))
      .map(([id]) => deps.sessionStore.setTab(id, withoutReload)),
  )
  return all.filter(([id]) => isOpen(id))
}

function withoutReload(tab: TabState | undefined): TabState | undefined {
  if (!tab) return tab
  const { reload: _gone, ...rest } = tab
  return rest
}
