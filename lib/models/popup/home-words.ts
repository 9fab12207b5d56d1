import { word } from '../../browser/i18n.ts'
import { updatedWords } from '../format-time.ts'
import type { Home } from './popup-state.ts'

/**
 * How old the list is. Where the list is or may be a part only, that is said first, and no failure
 * hides it.
 */
export function statusWords(
  { part, readAt, differences, state }: Home,
  reading: boolean,
  now: Date,
): string {
  if (reading) return word('popup_reading')
  if (readAt === null) return word('popup_not_read')
  const updated = updatedWords(readAt, now)
  // The notice says that it is a part.
  if (state.kind === 'partly-read' || state.kind === 'maybe-incomplete') return updated
  if (!part)
    return differences && state.kind !== 'differs'
      ? `${word('state_differs_title')} · ${updated}`
      : updated
  const some =
    part === 'unknown'
      ? word('state_maybe_incomplete_title')
      : word('popup_read_some', part.read, part.total)
  return `${some} · ${updated}`
}
