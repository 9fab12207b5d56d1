import { type Platform, platforms } from '../platform.ts'

/**
 * One application on one device of one person, as the user wrote it down. Nothing of it comes from
 * the portal.
 */
export interface SetupDevice {
  id: string
  /** `Grandma`; '' = not said. */
  person: string
  platform: Platform
  /** `DownloadOption.applicationId`. */
  application: string
  /** When it was ticked off, epoch ms; absent = still to do. */
  doneAt?: number
}

/** What the user wants to set up. Kept until it is changed or everything is forgotten. */
export interface SetupSheet {
  /** Whose and which subscription it takes; null = none in particular. */
  subscription: { account: string; id: string } | null
  devices: SetupDevice[]
}

/** More than a plan covers (domain.md §7: 20), and few enough to print. */
export const mostDevices = 30
/** Of a person, in characters. */
export const longestName = 40

/** A name as it is kept: no control or direction characters, one line, not too long. */
export const personName = (text: string): string =>
  text
    .replaceAll(/[\p{C}\p{Bidi_Control}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, longestName)

/**
 * A kept sheet, checked and copied field by field. Total: a row that this version does not
 * understand is left out, the rest stays.
 */
export function sheetFrom(item: unknown): SetupSheet {
  const { subscription, devices } = fieldsOf(item)
  const { account, id } = fieldsOf(subscription)
  const rows = Array.isArray(devices) ? devices.flatMap(deviceFrom).slice(0, mostDevices) : []
  return {
    subscription: isKey(account) && isKey(id) ? { account, id } : null,
    devices: [...new Map(rows.map((row) => [row.id, row])).values()],
  }
}

function deviceFrom(item: unknown): SetupDevice[] {
  const { id, person, platform, application, doneAt } = fieldsOf(item)
  const known = platforms.find((one) => one === platform)
  if (!isKey(id) || typeof person !== 'string' || !known || !isKey(application)) return []
  const done = typeof doneAt === 'number' && Number.isFinite(doneAt)
  return [{ id, person: personName(person), platform: known, application, ...(done && { doneAt }) }]
}

const fieldsOf = (item: unknown): Record<string, unknown> =>
  typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 200
