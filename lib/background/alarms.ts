import { alarmDelay } from './rate-limit/alarm-delay.ts'
import type { Dependencies } from './dependencies.ts'
import { read } from './refresh/refresh.ts'
import { remindDelay } from './reminders.ts'

export interface Alarms {
  /** Names of the alarms that are set. */
  names(): Promise<string[]>
  /** Sets the alarm to ring once, after so many minutes. */
  set(name: string, minutes: number): Promise<void>
  clear(name: string): Promise<void>
}
export const readAlarm = 'read'

const remindAlarm = 'remind'
/**
 * This alarm rings for the icon alone: its count of days changes although nothing else wakes the
 * worker.
 */
export const dayAlarm = 'day'

/**
 * Browsers lose alarms in a restart or an update. So missing ones are set at every start of the
 * worker, and after one rang.
 */
export async function ensureAlarms(deps: Dependencies, alarms: Alarms, least = 2): Promise<void> {
  const settings = await deps.settings()
  const names = await alarms.names()
  const facts = { settings, now: deps.now(), random: deps.random(), least }
  if (!settings.automaticReading) await alarms.clear(readAlarm)
  else if (!names.includes(readAlarm))
    await alarms.set(readAlarm, alarmDelay(await deps.store.read(), facts))
  if (!names.includes(dayAlarm)) await alarms.set(dayAlarm, minutesLeft(new Date(facts.now)))
  if (!settings.reminders) await alarms.clear(remindAlarm)
  else if (!names.includes(remindAlarm))
    await alarms.set(remindAlarm, remindDelay(new Date(facts.now), facts.random))
}

/** Minutes to the end of the day by the user's clock. */
const minutesLeft = (now: Date) => 24 * 60 - now.getHours() * 60 - now.getMinutes()

/** The user chose another interval, so the alarm for the old one is replaced. */
export async function resetAlarms(deps: Dependencies, alarms: Alarms): Promise<void> {
  await alarms.clear(readAlarm)
  await ensureAlarms(deps, alarms)
}

/**
 * Sets the alarm anew after the work, so that the interval counts from then. If the worker is
 * killed meanwhile, its next start sets the alarm.
 */
export async function alarmRang(deps: Dependencies, alarms: Alarms, name: string): Promise<void> {
  await alarms.clear(name)
  try {
    if (name === readAlarm) await read(deps, 'alarm')
  } finally {
    await ensureAlarms(deps, alarms, 60)
  }
}
