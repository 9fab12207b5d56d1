import type { StoredReading } from '../contracts/stored.ts'

/**
 * How much of the account's list was read; `unknown` = there may be more, and nobody knows how
 * much; null = the list is whole.
 */
export function partRead({
  warnings,
  subscriptions,
}: StoredReading): { read: number; total: number } | 'unknown' | null {
  const partly = warnings.find((warning) => warning.kind === 'partly-read')
  if (partly) return { read: partly.total - partly.unread, total: partly.total }
  const maybe = warnings.filter((warning) => warning.kind === 'maybe-incomplete')
  for (const { read = subscriptions.length, total = 0 } of maybe)
    if (read < total) return { read, total }
  return maybe.length > 0 ? 'unknown' : null
}
