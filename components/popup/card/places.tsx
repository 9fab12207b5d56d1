import { plural, word } from '../../../lib/browser/i18n.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { placesFull } from '../../../lib/domain/subscription/places.ts'

type PlacesGiven = NonNullable<Subscription['places']>

/** Device places in words. An unknown number is not mentioned. */
export function Places({ places }: { places: PlacesGiven }) {
  const said = placesWords(places)
  return (
    said && <span class={placesFull({ places }) ? 'places places-full' : 'places'}>{said}</span>
  )
}

function placesWords({ used, total }: PlacesGiven): string | null {
  // A total of 0 is not understood (domain.md §3 counts from one).
  if (!total) return used === undefined ? null : plural('card_places_used', used)
  if (used === undefined) return plural('card_places_total', total)
  // "All 1 used" is said in no language.
  return used < total || total === 1
    ? word('card_places', used, total, Math.max(0, total - used))
    : word('card_places_full', total)
}
