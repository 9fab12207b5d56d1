import { numberWords, plural } from '../../lib/browser/i18n.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'

/** So many places are drawn one by one; more become one bar. */
const drawnSingly = 10

/** Device places, as words and as a small picture of them. What is not known is not drawn. */
export function Places({ places }: { places: NonNullable<Subscription['places']> }) {
  const { used, total } = places
  // A total of none is not understood (domain.md §3 counts from one).
  if (!total)
    return used === undefined ? null : <p class="places">{plural('card_places_used', used)}</p>
  if (used === undefined) return <p class="places">{plural('card_places_total', total)}</p>
  const full = used >= total
  return (
    <p class={full ? 'places places-full' : 'places'}>
      <Meter used={used} total={total} />
      <span>
        {full ? plural('card_places_full', total) : plural('card_places', total, numberWords(used))}
      </span>
    </p>
  )
}

/** One element, drawn by the style sheet: a hundred subscriptions may have a thousand places. */
function Meter({ used, total }: { used: number; total: number }) {
  const single = total <= drawnSingly
  return (
    <span
      class={single ? 'meter meter-single' : 'meter'}
      aria-hidden="true"
      style={{ '--taken': Math.min(used, total) / total, '--places': total }}
    />
  )
}
