import { isRecord } from '../../../domain/is-record.ts'
import { type Fields, fieldsOf } from './fields.ts'

/** Minutes east of UTC at a moment (epoch ms). */
export type Zone = (at: number) => number

const names = ['timezone', 'timezoneid', 'timezonename', 'utcoffset', 'tz']
const offset = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?([0-5]\d))?$/i

/**
 * The time zone that the answer states, from the first of these records that states one. Errors:
 * null where none is stated; `unclear` where the form could mean two zones (minutes or hours, east
 * or west).
 */
export function statedZone(records: Fields[]): Zone | 'unclear' | null {
  for (const record of records) {
    const fields = fieldsOf(record)
    const stated = names.map((name) => fields.get(name)).find((value) => value != null)
    if (stated !== undefined) return zoneOf(stated) ?? 'unclear'
  }
  return null
}

/** The records beside a list that say how the list is shown. */
export const settingsIn = (record: Fields): Fields[] =>
  [...fieldsOf(record)].flatMap(([name, value]) =>
    name.endsWith('settings') && isRecord(value) ? [value] : [],
  )

function zoneOf(stated: unknown): Zone | undefined {
  if (typeof stated !== 'string' || stated.length > 60) return undefined
  if (/^(?:utc|gmt|z)$/i.test(stated.trim())) return () => 0
  return fixed(stated) ?? byName(stated.trim())
}

/** `+03:00`, `UTC+3`, `-0330` as minutes. Errors: undefined where it is no such offset. */
export function fixed(stated: string): Zone | undefined {
  const [, sign, hours, minutes = '0'] = offset.exec(stated.trim()) ?? []
  if (hours === undefined || Number(hours) > 14) return undefined
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return () => east
}

function byName(name: string): Zone | undefined {
  try {
    const form = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
    return (at) => {
      const part = form.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      return part === 'GMT' ? 0 : (fixed(part)?.(at) ?? Number.NaN)
    }
  } catch {
    return undefined // no zone that this browser knows
  }
}
