import { plural, word } from '../browser/i18n.ts'
import type { Subscription } from '../domain/subscription.ts'

/** Device places in words; null = nothing is known of them. An unknown number is not mentioned. */
export function placesWords({ used, total }: NonNullable<Subscription['places']>): string | null {
  // A total of 0 is not understood (domain.md §3 counts from one).
  if (used === undefined) return total ? plural('card_places_total', total) : null
  if (!total) return plural('card_places_used', used)
  // "All 1 used" is said in no language.
  return used >= total && total > 1
    ? word('card_places_full', total)
    : word('card_places', used, total, Math.max(0, total - used))
}
