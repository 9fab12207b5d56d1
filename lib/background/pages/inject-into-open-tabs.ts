import type { Dependencies } from '../dependencies.ts'
import { blankTab } from '../companion/blank-tab.ts'

/**
 * Brings the watcher into portal tabs that were open before this version came, or before access was
 * granted. A tab whose current watcher answers is left alone. A tab that cannot be served is noted,
 * and the popup says "reload this tab".
 */
export async function injectIntoOpenTabs(deps: Dependencies): Promise<void> {
  const open = await deps.tabs.open()
  if (open === null) return
  await deps.sessionStore.keepTabs(open)
  await Promise.all(open.map((id) => serve(deps, id)))
}

async function serve(deps: Dependencies, id: number): Promise<void> {
  if (await adopt(deps, id)) return
  await deps.sessionStore.setTab(id, (tab) => ({ ...(tab ?? blankTab(deps.now())), reload: true }))
}

/**
 * Some tabs never got a watcher, for example those that a page or iOS opened in the background.
 * They get one when the user opens the popup.
 */
export async function adoptOpenTabs(deps: Dependencies): Promise<void> {
  await Promise.all(((await deps.tabs.open()) ?? []).map((id) => adopt(deps, id)))
}

/**
 * False = the browser did not let us. If a watcher was only slow to answer, the second one leaves
 * by itself.
 */
const adopt = async (deps: Dependencies, id: number): Promise<boolean> =>
  (await deps.tabs.ping(id)) === deps.version || deps.tabs.inject(id, 'watcher')
