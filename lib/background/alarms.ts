import { alarmDelay } from './refresh/rate-limit.ts'
import type { Parts } from './dependencies.ts'
import { read } from './refresh/refresh.ts'
import { remindDelay } from './reminders.ts'

export interface Alarms {
  /** Names of the alarms that are set. */
  names(): Promise<string[]>
  /** Once, in so many minutes. */
  set(name: string, minutes: number): Promise<void>
  clear(name: string): Promise<void>
}
export const readAlarm = 'read'

export const remindAlarm = 'remind'

/** Browsers lose alarms over a restart or an update: at every start, and after one rang, what is missing is set anew. */
export async function ensureAlarms(parts: Parts, alarms: Alarms, least = 2): Promise<void> {
  const settings = await parts.settings()
  const names = await alarms.names()
  const facts = { settings, now: parts.now(), random: parts.random(), least }
  if (!settings.automaticReading) await alarms.clear(readAlarm)
  else if (!names.includes(readAlarm))
    await alarms.set(readAlarm, alarmDelay(await parts.store.read(), facts))
  if (!settings.reminders) await alarms.clear(remindAlarm)
  else if (!names.includes(remindAlarm))
    await alarms.set(remindAlarm, remindDelay(new Date(facts.now), facts.random))
}

/** Another interval was chosen: what was set for the one before is void. */
export async function resetAlarms(parts: Parts, alarms: Alarms): Promise<void> {
  await alarms.clear(readAlarm)
  await ensureAlarms(parts, alarms)
}

/** Set anew after the work, so that the next one is reckoned from it; a worker killed meanwhile sets it at its next start. */
export async function alarmRang(parts: Parts, alarms: Alarms, name: string): Promise<void> {
  await alarms.clear(name)
  try {
    if (name === readAlarm) await read(parts, 'alarm')
  } finally {
    await ensureAlarms(parts, alarms, 60)
  }
}
