import { dayMs } from '../../domain/durations.ts'

/** Both clocks when the answer came, epoch ms: this computer's and the portal's. */
export interface Clocks {
  now: number
  portalTime: number
}

/** A year, ms. Far more digits would make an invalid date. */
const longest = 365 * dayMs

/**
 * `Retry-After`, in seconds or as a date by the portal's clock, as epoch ms of this computer's
 * clock, which may be hours off. Undefined where it is missing, unreadable or in the past.
 */
export function retryTime(header: string | null, { now, portalTime }: Clocks): number | undefined {
  if (!header) return undefined
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - portalTime
  return wait >= 0 ? now + Math.min(wait, longest) : undefined
}
