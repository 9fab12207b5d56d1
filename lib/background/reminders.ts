import { dayMs } from '../domain/durations.ts'
import { alerts } from '../domain/subscription/alerts.ts'
import { productKey } from '../domain/subscription/product-key.ts'
import type { Reminder } from '../contracts/reminder.ts'
import { currentAccount, subscriptionsOf } from '../contracts/account-subscriptions.ts'
import { clockTrusted } from '../contracts/clock-skew.ts'
import type { Dependencies } from './dependencies.ts'
import type { Settings, StoredState } from '../contracts/stored.ts'

/**
 * Where reminders are shown. In a browser without notifications nothing is: the popup's list shows
 * what ends soon.
 */
export interface Notifier {
  /** False = not granted, or the browser has none. */
  ready(): Promise<boolean>
  /** Ids of those on screen now. */
  shown(): Promise<string[]>
  /** The same id again replaces, it does not double. Rejects where the browser will not. */
  show(id: string, reminder: Reminder): Promise<void>
  clear(id: string): Promise<unknown>
}

/** By the user's clock: nobody is woken. */
const wakingFrom = 9
const wakingTo = 21
/** More at once would bury the screen; the next look shows the next ones. */
const mostAtOnce = 10
/** A list older than a plan that is paid by the month is no ground for a reminder, ms. */
const listHolds = 31 * dayMs
/** Shown reminders are remembered well past the longest notice, ms. */
const remembered = 400 * dayMs

/**
 * What ends within the user's days of notice in the account that is signed in now, soonest first.
 * For the popup's list, too.
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
 * Shows what is due and was not shown yet. A note is stored before and confirmed after: a worker
 * killed in between finds an unconfirmed note, looks whether the reminder is on screen, and shows
 * it if it is not. So none is lost or shown twice. Returns those that the browser would not show:
 * their notes stay unconfirmed, and the next time tries again.
 */
export async function remind(deps: Dependencies, notifier: Notifier): Promise<Reminder[]> {
  const era = deps.store.era()
  const [settings, state] = await Promise.all([deps.settings(), deps.store.read()])
  const now = new Date(deps.now())
  if (now.getHours() < wakingFrom || now.getHours() >= wakingTo) return []
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

/** Takes off the screen what is due no more: renewed, at an end, or of somebody else than now. */
export async function withdrawOver(deps: Dependencies, notifier: Notifier): Promise<void> {
  const shown = await notifier.shown()
  if (shown.length === 0) return
  const [settings, state] = await Promise.all([deps.settings(), deps.store.read()])
  const due = reminderList(state, settings, new Date(deps.now())).map(({ key }) => key)
  await Promise.all(shown.filter((id) => !due.includes(id)).map(notifier.clear))
}

interface Showing {
  deps: Dependencies
  notifier: Notifier
  era: number
  /** A life before this one noted it, and may have shown it. */
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
 * Minutes to the next look: an hour into the next waking day or, in waking hours, four hours on; at
 * random within an hour.
 */
export function remindDelay(now: Date, random: number): number {
  const morning = new Date(now)
  morning.setHours(wakingFrom, 0, 0, 0)
  if (morning.getTime() <= now.getTime()) morning.setDate(morning.getDate() + 1)
  const untilMorning = Math.ceil((morning.getTime() - now.getTime()) / 60_000)
  return Math.round(Math.min(untilMorning, 4 * 60) + random * 60)
}
