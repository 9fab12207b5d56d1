import { plural, word } from '../../lib/browser/i18n.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { placesFull } from '../../lib/domain/subscription/places.ts'

type PlacesGiven = NonNullable<Subscription['places']>

/** Device places in words. What is not known is not said. */
export function Places({ places }: { places: PlacesGiven }) {
  const said = placesWords(places)
  return (
    said && <span class={placesFull({ places }) ? 'places places-full' : 'places'}>{said}</span>
  )
}

function placesWords({ used, total }: PlacesGiven): string | null {
  // A total of none is not understood (domain.md §3 counts from one).
  if (!total) return used === undefined ? null : plural('card_places_used', used)
  if (used === undefined) return plural('card_places_total', total)
  return used < total
    ? word('card_places', used, total, total - used)
    : word('card_places_full', total)
}
