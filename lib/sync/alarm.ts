import { alarmDelay } from './manners.ts'
import type { Parts } from './parts.ts'
import { read } from './read.ts'

export interface Alarms {
  /** Names of the alarms that are set. */
  names(): Promise<string[]>
  /** Once, in so many minutes. */
  set(name: string, minutes: number): Promise<void>
  clear(name: string): Promise<void>
}
export const readAlarm = 'read'

/** Browsers lose alarms over a restart or an update: at every start, and after it rang, it is set anew if it is missing. */
export async function ensureAlarm(parts: Parts, alarms: Alarms): Promise<void> {
  const settings = await parts.settings()
  if (!settings.automaticReading) return alarms.clear(readAlarm)
  if ((await alarms.names()).includes(readAlarm)) return
  await alarms.set(readAlarm, alarmDelay(await parts.store.read(), { settings, now: parts.now(), random: parts.random() }))
}

/** Another interval was chosen. */
export async function resetAlarm(parts: Parts, alarms: Alarms): Promise<void> {
  await alarms.clear(readAlarm)
  await ensureAlarm(parts, alarms)
}

export async function alarmRang(parts: Parts, alarms: Alarms): Promise<void> {
  await read(parts, 'alarm')
  await alarms.clear(readAlarm)
  await ensureAlarm(parts, alarms)
}
