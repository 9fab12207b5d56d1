import { mergeReadings } from '../../domain/subscription/merge-readings.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { StoredState } from '../../contracts/stored.ts'

/**
 * News: something in a page's own list that the account's last answer does not have (a product, a
 * state, a day or a count). Then the answer is out of date, however young it is: after a code was
 * added, the page shows the subscription first.
 * Shape: a short text that differs if the news differ; null = no news, or no answer to compare
 * with. Pure.
 */
export function newsOnPage(
  { accounts }: StoredState,
  key: string | null,
  shown: Extract<Reading<Subscription[]>, { ok: true }>,
  now: number,
): string | null {
  const answer =
    key !== null && Object.hasOwn(accounts, key) ? accounts[key]?.parts?.json : undefined
  if (!answer) return null
  const merged = mergeReadings(
    { reading: { ok: true, value: answer.subscriptions, warnings: [] }, at: answer.readAt },
    { reading: shown, at: now },
  )
  const differs =
    merged?.reading.ok && merged.reading.warnings.some(({ kind }) => kind === 'sources-disagree')
  return differs ? fingerprint(JSON.stringify(shown.value)) : null
}

/**
 * FNV-1a, 32 bits. This is enough to tell the content of a page from the one before, and keeps no
 * text of the page.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}
