import type { Dependencies } from '../dependencies.ts'
import { blankTab } from '../companion/companion-tabs.ts'

/**
 * Portal tabs that were open before this version came, or before access was granted, get their watcher now. A tab whose
 * current watcher answers is left alone; one that can't be served is noted, and the popup says "reload this tab".
 */
export async function injectIntoOpenTabs(deps: Dependencies): Promise<void> {
  const open = await deps.tabs.open()
  await deps.sessionStore.keepTabs(open)
  await Promise.all(open.map((id) => adopt(deps, id)))
}

async function adopt(deps: Dependencies, id: number): Promise<void> {
  if ((await deps.tabs.ping(id)) === deps.version) return
  const served = await deps.tabs.inject(id, 'watcher')
  await deps.sessionStore.setTab(id, (tab) => {
    if (served) return tab
    return { ...(tab ?? blankTab(deps.now())), reload: true }
  })
}
