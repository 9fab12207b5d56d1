import { platforms } from '../domain/platform.ts'
import type { Language } from '../contracts/languages.ts'
import { deviceSettingsKey, type Settings } from '../contracts/stored.ts'
import {
  type Check,
  exactly,
  flag,
  matching,
  orNull,
  wholeNumber,
} from '../contracts/validators.ts'
import { browser } from './api.ts'
import { localArea, syncArea } from './storage.ts'

export const defaultSettings: Settings = {
  automaticReading: true,
  intervalHours: 12,
  reminders: false,
  reminderDays: 14,
  thisDevice: null,
  region: null,
  theme: 'system',
  language: null,
  banner: true,
  placesBadge: false,
  deviceCounts: false,
}

/** A check returns the value if the setting can have it. Any other value counts as not set. */
const checks: { [K in keyof Settings]: Check<Settings[K]> } = {
  automaticReading: flag,
  intervalHours: wholeNumber(6, 48),
  reminders: flag,
  reminderDays: wholeNumber(1, 90),
  thisDevice: orNull(exactly(...platforms)),
  region: orNull(matching(/^[A-Z]{2}$/)),
  theme: exactly('system', 'light', 'dark'),
  // The list of languages is not part of what the popup loads. So any tag passes here, and an
  // unknown one leaves the browser's language.
  language: orNull(matching(/^[a-z]{2,3}(_[A-Z]\w+)?$/) as Check<Language>),
  banner: flag,
  placesBadge: flag,
  deviceCounts: flag,
}

const fits = (name: keyof Settings, value: unknown) => checks[name](value) !== undefined

const settingNames = Object.keys(checks) as (keyof Settings)[]

/** Never in `storage.sync`, because they are about this device only. */
const onThisDevice: readonly (keyof Settings)[] = ['thisDevice', 'deviceCounts']
/**
 * What an administrator can set (public/managed-schema.json). `syncSettings: false` keeps the rest
 * on this device too.
 */
export const manageable = [
  'automaticReading',
  'intervalHours',
  'reminders',
  'reminderDays',
  'region',
  'theme',
  'banner',
] as const

/**
 * Each setting has a key of its own in `storage.sync`, so that two devices which change different
 * settings both keep theirs.
 */
const syncKey = (name: keyof Settings) => settingPrefix + name
const settingPrefix = 'setting-'

export interface SettingsNow {
  settings: Settings
  /** Set by an administrator: the page says so, and the user cannot change them. */
  locked: (keyof Settings)[]
}

/**
 * An administrator's value wins over the user's, the user's over the default. Errors: none; an area
 * that cannot be read counts as empty.
 */
export async function readSettings(): Promise<SettingsNow> {
  const keys = settingNames.map(syncKey)
  // All areas are read at once, although only one of the last two counts: the popup paints after
  // this.
  const [managed, local, synced] = await Promise.all([
    readManaged(),
    readOrEmpty(localArea(), [deviceSettingsKey, ...keys]),
    readOrEmpty(syncArea(), keys),
  ])
  const here = (local[deviceSettingsKey] ?? {}) as Partial<Record<keyof Settings, unknown>>
  const everywhere = staysHere(managed) ? local : synced
  const locked = manageable.filter((name) => fits(name, managed[name]))
  const found = settingNames.map((name) => {
    const candidates = [
      (locked as string[]).includes(name) ? managed[name] : undefined,
      onThisDevice.includes(name) ? here[name] : everywhere[syncKey(name)],
    ]
    return [
      name,
      candidates.find((value) => value !== undefined && fits(name, value)) ?? defaultSettings[name],
    ]
  })
  return { settings: Object.fromEntries(found) as unknown as Settings, locked }
}

/**
 * Writes what the user changed. Rejects where the browser does not store it: then the old value
 * stays, and the page says so.
 */
export async function writeSettings(changed: Partial<Settings>): Promise<void> {
  const entries = Object.entries(changed).filter(([name, value]) =>
    fits(name as keyof Settings, value),
  ) as [keyof Settings, unknown][]
  const here = entries.filter(([name]) => onThisDevice.includes(name))
  const synced = entries.filter(([name]) => !onThisDevice.includes(name))
  if (here.length > 0) {
    const before = (await localArea().get([deviceSettingsKey]))[deviceSettingsKey]
    await localArea().set({
      [deviceSettingsKey]: { ...(before as object | undefined), ...Object.fromEntries(here) },
    })
  }
  if (synced.length > 0)
    await shared(await readManaged()).set(
      Object.fromEntries(synced.map(([name, value]) => [syncKey(name), value])),
    )
}

/** Resets all settings to the defaults, in every area. */
export async function forgetSettings(): Promise<void> {
  const keys = settingNames.map(syncKey)
  await localArea().remove([deviceSettingsKey, ...keys])
  await syncArea().remove(keys)
}

/**
 * Calls back after any setting changed: here, on another device or by an administrator. Returns a
 * function that stops it.
 */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (
      area === 'managed' ||
      Object.keys(changes).some((key) => key === deviceSettingsKey || key.startsWith(settingPrefix))
    )
      changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

const staysHere = (managed: Record<string, unknown>) => managed.syncSettings === false
const shared = (managed: Record<string, unknown>) => (staysHere(managed) ? localArea() : syncArea())

/**
 * Safari has no managed storage, and Firefox rejects where no policy is set. Both mean that nobody
 * manages this browser.
 */
async function readManaged(): Promise<Record<string, unknown>> {
  const area = browser.storage.managed as typeof browser.storage.managed | undefined
  return area ? readOrEmpty({ get: () => area.get() }, []) : {}
}

async function readOrEmpty(
  area: { get(keys: string[]): Promise<Record<string, unknown>> },
  keys: string[],
): Promise<Record<string, unknown>> {
  try {
    return await area.get(keys)
  } catch {
    return {} // defaults serve until the browser can read again
  }
}
