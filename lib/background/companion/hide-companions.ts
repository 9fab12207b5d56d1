import type { TabState } from '../../contracts/stored.ts'
import type { Dependencies } from '../dependencies.ts'
import { briefFor } from './brief-for.ts'

/** The browser no longer lets us into the site: everything we show on open pages goes. */
export const hideCompanions = (deps: Dependencies): Promise<void> => hideCompanion(deps, () => true)

/**
 * The user wants no more banners, or has said that this is another device. Banners on open pages
 * go, guides stay.
 */
export async function hideUnwantedBanners(deps: Dependencies): Promise<void> {
  const { banner, thisDevice } = await deps.settings()
  const isOther = ({ banner: shown }: TabState) =>
    thisDevice !== null && shown?.show === 'banner' && shown.device.platform !== thisDevice
  await hideCompanion(deps, (tab) => tab.guide === undefined && (!banner || isOther(tab)))
}

async function hideCompanion(
  deps: Dependencies,
  concerned: (tab: TabState) => boolean,
): Promise<void> {
  const open = Object.entries(await deps.sessionStore.tabs()).filter(
    ([, tab]) => briefFor(tab) !== null && concerned(tab),
  )
  await Promise.all(open.map(([id]) => deps.sessionStore.setTab(Number(id), nothingShown)))
  await Promise.all(open.map(([id]) => deps.tabs.callOff(Number(id))))
}

function nothingShown(tab: TabState | undefined): TabState | undefined {
  if (!tab) return tab
  const { banner: _banner, guide: _guide, ...rest } = tab
  return rest
}
