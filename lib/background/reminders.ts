import { dayMs, hourMs, minuteMs } from '../domain/durations.ts'
import { alerts } from '../domain/subscription/alerts.ts'
import { productKey } from '../domain/subscription/product-key.ts'
import type { Reminder } from '../contracts/reminder.ts'
import { currentAccount, subscriptionsOf } from '../contracts/account-subscriptions.ts'
import { clockTrusted } from '../contracts/clock-skew.ts'
import type { Dependencies } from './dependencies.ts'
import type { Settings, StoredState } from '../contracts/stored.ts'

/**
 * Where reminders are shown. A browser without notifications shows none; the popup lists what ends
 * soon.
 */
export interface Notifier {
  /** False = not granted, or the browser has no notifications. */
  ready(): Promise<boolean>
  /** Ids of the reminders that are on screen now. */
  shown(): Promise<string[]>
  /** A second one with the same id replaces the first. Rejects where the browser refuses. */
  show(id: string, reminder: Reminder): Promise<void>
  clear(id: string): Promise<unknown>
}

/** Nobody is reminded outside these hours, by the user's clock. */
const wakingFrom = 9
const wakingTo = 21
const isWaking = (at: Date) => at.getHours() >= wakingFrom && at.getHours() < wakingTo
/** More at once would fill the screen. The rest is shown at the next check. */
const mostAtOnce = 10
/**
 * A list older than this, ms, is no ground for a reminder: plans that are paid by the month change
 * in that time.
 */
const listHolds = 31 * dayMs
/** Reminders that were shown are remembered for this long, ms, well past the longest notice. */
const remembered = 400 * dayMs

/**
 * Subscriptions of the account that is signed in which end within the user's days of notice,
 * soonest first. The popup's list uses it too.
 */
export function reminderList(
  state: StoredState,
  settings: Pick<Settings, 'reminders' | 'reminderDays'>,
  now: Date,
): Reminder[] {
  const account = currentAccount(state)
  const subscriptions = subscriptionsOf(account, now) ?? []
  const age = now.getTime() - (account?.reading?.readAt ?? 0)
  if (!settings.reminders || !clockTrusted(state) || age > listHolds) return []
  const products = new Map(subscriptions.map(({ id, product }) => [id, product]))
  const due = alerts(subscriptions, {
    now,
    clockTrusted: true,
    reminderDays: settings.reminderDays,
  }).flatMap(({ kind, subscription, on, days }) => {
    const product = products.get(subscription)
    return kind === 'expiring' && on !== undefined && days !== undefined && product !== undefined
      ? [{ key: `${productKey(product)} ${on} ${state.current}`, product, on, days }]
      : []
  })
  return [...new Map(due.map((reminder) => [reminder.key, reminder])).values()]
}

/**
 * Shows the reminders that are due and were not shown yet. A note is stored before and confirmed
 * after each: if the worker is killed in between, it later finds an unconfirmed note, checks
 * whether the reminder is on screen, and shows it if it is not. So no reminder is lost or shown
 * twice.
 * Returns those that the browser refused to show. Their notes stay unconfirmed, and the next check
 * tries again.
 */
export async function remind(deps: Dependencies, notifier: Notifier): Promise<Reminder[]> {
  const era = deps.store.era()
  const [settings, state] = await Promise.all([deps.settings(), deps.store.read()])
  const now = new Date(deps.now())
  if (!isWaking(now)) return []
  const due = reminderList(state, settings, now).filter(({ key }) => !state.reminded?.[key]?.shown)
  if (due.length === 0 || !(await notifier.ready())) return []
  const refused: Reminder[] = []
  for (const reminder of due.slice(0, mostAtOnce))
    if (
      !(await showOnce(reminder, {
        deps,
        notifier,
        era,
        noted: state.reminded?.[reminder.key] !== undefined,
      }))
    )
      refused.push(reminder)
  return refused
}

/**
 * Removes reminders from the screen that are no longer due: renewed, ended, or of another account
 * than the current one.
 */
export async function withdrawOver(deps: Dependencies, notifier: Notifier): Promise<void> {
  const shown = await notifier.shown()
  if (shown.length === 0) return
  const [settings, state] = await Promise.all([deps.settings(), deps.store.read()])
  const due = reminderList(state, settings, new Date(deps.now())).map(({ key }) => key)
  // One that is not confirmed would be shown again where it is due once more; and where storage
  // could not be read nothing is known of any.
  const over = shown.filter((id) => !due.includes(id) && state.reminded?.[id]?.shown)
  await Promise.all(over.map(notifier.clear))
}

interface Showing {
  deps: Dependencies
  notifier: Notifier
  era: number
  /** An earlier run of the worker noted it, and may have shown it. */
  noted: boolean
}

async function showOnce(
  reminder: Reminder,
  { deps, notifier, era, noted }: Showing,
): Promise<boolean> {
  const note = (shown: boolean) =>
    deps.store.updateSince(era, (state) => ({
      state: withNote(state, { key: reminder.key, shown, now: deps.now() }),
      result: true,
    }))
  if (!noted && !(await note(false))) return false // everything was forgotten
  const shown = await show(notifier, reminder, noted).then(
    () => true,
    () => false,
  )
  if (shown) await note(true)
  return shown
}

async function show(notifier: Notifier, reminder: Reminder, noted: boolean): Promise<void> {
  const onScreen = noted && (await notifier.shown()).includes(reminder.key)
  if (!onScreen) await notifier.show(reminder.key, reminder)
}

function withNote(
  state: StoredState,
  { key, shown, now }: { key: string; shown: boolean; now: number },
): StoredState {
  const recent = Object.entries(state.reminded ?? {}).filter(
    ([, { at }]) => Math.abs(now - at) < remembered,
  )
  return { ...state, reminded: { ...Object.fromEntries(recent), [key]: { at: now, shown } } }
}

/**
 * Minutes to the next check: by day four hours on, at random up to an hour more. Nothing is shown
 * at night, so a check that would fall there comes within the first hour of the next waking day.
 */
export function remindDelay(now: Date, random: number): number {
  const spread = random * hourMs
  const next = new Date(now.getTime() + 4 * hourMs + spread)
  const at = isWaking(now) && isWaking(next) ? next.getTime() : nextMorning(now) + spread
  return Math.ceil((at - now.getTime()) / minuteMs)
}

function nextMorning(now: Date): number {
  const morning = new Date(now)
  morning.setHours(wakingFrom, 0, 0, 0)
  if (morning.getTime() <= now.getTime()) morning.setDate(morning.getDate() + 1)
  return morning.getTime()
}
