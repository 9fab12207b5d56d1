import type { Parts } from '../dependencies.ts'
import { unseen } from '../companion/companion-tabs.ts'

/**
 * Portal tabs that were open before this version came, or before access was granted, get their watcher now. A tab whose
 * current watcher answers is left alone; one that can't be served is noted, and the popup says "reload this tab".
 */
export async function adoptTabs(parts: Parts): Promise<void> {
  const open = await parts.tabs.open()
  await parts.session.keepTabs(open)
  await Promise.all(open.map((id) => adopt(parts, id)))
}

async function adopt(parts: Parts, id: number): Promise<void> {
  if ((await parts.tabs.ping(id)) === parts.version) return
  const served = await parts.tabs.inject(id, 'watcher')
  await parts.session.setTab(id, (tab) => {
    if (served) return tab
    return { ...(tab ?? unseen(parts.now())), reload: true }
  })
}
