import type { Notices, StoredState } from '../../contracts/stored.ts'
import type { Written } from './state-store.ts'

/**
 * The notices about storage after a write. "Full" stays until a reading newer than the refused one
 * is stored: a small write that fits does not bring the lost reading back.
 */
export function noticesAfter(before: Notices, written: Written, now: number): Notices {
  const { storageFull: fullSince, ...rest } = before
  const said = { ...rest, ...(written.partLost && { partLost: true as const }) }
  if (written.trouble?.full) return { ...said, storageFull: now }
  const stillFull = fullSince !== undefined && newestReading(written.state) < fullSince
  return stillFull || (fullSince !== undefined && written.trouble)
    ? { ...said, storageFull: fullSince }
    : said
}

const newestReading = ({ accounts }: StoredState) =>
  Math.max(
    -Infinity,
    ...Object.values(accounts).flatMap(({ parts, reading }) =>
      [parts?.json, parts?.page, reading].flatMap((one) => (one ? [one.readAt] : [])),
    ),
  )
