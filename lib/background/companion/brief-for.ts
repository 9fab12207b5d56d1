import { protectedKinds } from '../../contracts/protected-kinds.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import type { TabState } from '../../contracts/stored.ts'

/** What the companion shows in a tab: the guide that the user asked for, else the banner. */
export const briefFor = (tab: TabState | undefined): CompanionBrief | null =>
  tab && !protectedKinds.includes(tab.kind) ? (tab.guide ?? tab.banner ?? null) : null
