import { word } from '../../browser/i18n.ts'
import { updatedWords } from '../format-time.ts'
import type { Home } from './popup-state.ts'

/** How old the list is; first, where it is known to be a part only, that it is. */
export function statusWords({ state, readAt }: Home, reading: boolean, now: Date): string {
  if (reading) return word('popup_reading')
  if (readAt === null) return word('popup_not_read')
  const updated = updatedWords(readAt, now)
  return state.kind === 'partly-read'
    ? `${word('popup_read_some', state.read, state.total)} · ${updated}`
    : updated
}
