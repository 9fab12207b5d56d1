import { alerts } from '../../domain/subscription/alerts.ts'
import { currentAccount, subscriptionsOf } from '../../contracts/account-subscriptions.ts'
import type { Badge, BadgeLine } from '../../contracts/badge.ts'
import { clockTrusted } from '../../contracts/clock-skew.ts'
import type { TabState, Settings, StoredState } from '../../contracts/stored.ts'

interface BadgeFacts {
  state: StoredState
  access: boolean
  settings: Settings
  now: Date
}

/**
 * The badge for every tab. A number counts the subscriptions that need attention and that the user
 * has not seen in the popup yet; `!` stands for everything else.
 */
export function badgeOf({ state, access, settings, now }: BadgeFacts): Badge {
  if (!access) return { text: '', lines: [{ kind: 'no-access' }] } // the user may want it so: a line, but no badge text
  const news = newAlerts({ state, settings, now })
  const counts = (['expiring', 'expired'] as const).map((kind) => ({
    kind,
    count: news.filter((alert) => alert.kind === kind).length,
  }))
  const other = {
    kind: 'other' as const,
    count: news.length - counts.reduce((sum, { count }) => sum + count, 0),
  }
  const lines: BadgeLine[] = [...counts, other].filter(({ count }) => count > 0)
  if (state.switchedFrom === undefined)
    return { text: news.length > 0 ? String(news.length) : '', lines }
  return { text: '!', lines: [{ kind: 'somebody-else' }, ...lines] }
}

/** The line for one tab, shown above the lines for every tab; null = nothing special there. */
export const tabLine = (tab: TabState): BadgeLine | null =>
  tab.reload ? { kind: 'reload' } : tab.banner ? { kind: 'wrong-download' } : null

/**
 * Full device places are shown where they matter. They count on the badge only if the user wants
 * that.
 */
const newAlerts = (facts: Omit<BadgeFacts, 'access'>) =>
  allAlerts(facts, facts.state.alertsSeen ?? []).filter(
    ({ kind }) => kind !== 'no-places' || facts.settings.placesBadge,
  )

function allAlerts(
  { state, settings, now }: Omit<BadgeFacts, 'access'>,
  seenBefore: readonly string[],
) {
  return alerts(subscriptionsOf(currentAccount(state), now) ?? [], {
    now,
    clockTrusted: clockTrusted(state),
    reminderDays: settings.reminderDays,
    seenBefore,
  })
}

/** The user opened the popup and sees every alert there, so the badge stops counting them. */
export const markAlertsSeen = (
  state: StoredState,
  facts: Pick<BadgeFacts, 'settings' | 'now'>,
): StoredState => {
  const keys = allAlerts({ state, ...facts }, []).map(({ key }) => key)
  return { ...state, alertsSeen: [...new Set([...(state.alertsSeen ?? []), ...keys])].slice(-500) }
}
