import { attention } from '../../domain/subscription/alerts.ts'
import { currentAccount, subscriptionsOf } from '../../contracts/account-subscriptions.ts'
import type { Badge, BadgeLine } from '../../contracts/badge.ts'
import { clockTrusted } from '../../contracts/clock-skew.ts'
import type { TabState, Settings, StoredState } from '../../contracts/stored.ts'

export interface BadgeFacts {
  state: StoredState
  access: boolean
  settings: Settings
  now: Date
}

/** For every tab. A number = so many subscriptions deserve attention since the popup was opened last; `!` = something else does. */
export function badgeOf({ state, access, settings, now }: BadgeFacts): Badge {
  if (!access) return { text: '', lines: [{ kind: 'no-access' }] } // may be the user's own wish: said, not shouted
  const alerts = newAlerts({ state, settings, now })
  const counts = (['expiring', 'expired'] as const).map((kind) => ({
    kind,
    count: alerts.filter((alert) => alert.kind === kind).length,
  }))
  const other = {
    kind: 'other' as const,
    count: alerts.length - counts.reduce((sum, { count }) => sum + count, 0),
  }
  const lines: BadgeLine[] = [...counts, other].filter(({ count }) => count > 0)
  if (state.switchedFrom === undefined)
    return { text: alerts.length > 0 ? String(alerts.length) : '', lines }
  return { text: '!', lines: [{ kind: 'somebody-else' }, ...lines] }
}

/** For one tab, before what holds for all; null = nothing special there. */
export const tabLine = (tab: TabState): BadgeLine | null =>
  tab.reload ? { kind: 'reload' } : tab.banner ? { kind: 'wrong-download' } : null

/** Full places are shown where they matter, and are no news that needs a badge unless the user wants it. */
const newAlerts = (facts: Omit<BadgeFacts, 'access'>) =>
  allAlerts(facts, facts.state.told ?? []).filter(
    ({ kind }) => kind !== 'no-places' || facts.settings.placesBadge,
  )

function allAlerts({ state, settings, now }: Omit<BadgeFacts, 'access'>, told: readonly string[]) {
  return attention(subscriptionsOf(currentAccount(state), now) ?? [], {
    now,
    clockTrusted: clockTrusted(state),
    reminderDays: settings.reminderDays,
    told,
  })
}

/** The user opened the popup and sees it all: what is told now is no news any more. */
export const markAlertsSeen = (
  state: StoredState,
  facts: Pick<BadgeFacts, 'settings' | 'now'>,
): StoredState => {
  const keys = allAlerts({ state, ...facts }, []).map(({ key }) => key)
  return { ...state, told: [...new Set([...(state.told ?? []), ...keys])].slice(-500) }
}
