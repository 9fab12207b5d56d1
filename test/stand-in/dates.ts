import type { Owned } from './accounts/index.ts'
import type { View } from './view.ts'

const day = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** The last day as `YYYY-MM-DD`; null: has no end, or the term has not begun. */
export const lastDay = (owned: Owned, now: Date) =>
  owned.endsInDays === null
    ? null
    : new Date(now.getTime() + owned.endsInDays * day).toISOString().slice(0, 10)

/** The first day of the term; null: not begun. */
export const firstDay = (owned: Owned, now: Date) =>
  owned.startedDaysAgo === null
    ? null
    : new Date(now.getTime() - owned.startedDaysAgo * day).toISOString().slice(0, 10)

/**
 * The same day as the portal writes it for people. How it really does is not public: the seed
 * decides.
 */
export function writtenDay(date: string, view: View): string {
  const dateStyle = view.dice('date style').pick(['short', 'medium', 'long'] as const)
  const key = `${view.scenario.language} ${dateStyle}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(view.scenario.language, { dateStyle, timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(new Date(date))
}

/** Whether this page writes its dates into a `<time datetime>` too. */
export const hasTimeElement = (view: View) =>
  view.scenario.generation === 'bare' || view.dice('time element').chance(0.3)
