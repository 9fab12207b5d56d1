import { numberWords, plural } from '../../lib/browser/words.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'

/** So many places are drawn one by one; more become one bar. */
const drawnSingly = 10

/** Device places, as words and as a small picture of them. What is not known is not drawn. */
export function Places({ places }: { places: NonNullable<Subscription['places']> }) {
  const { used, total } = places
  if (total === undefined) return used === undefined ? null : <p class="places">{plural('card_places_used', used)}</p>
  if (used === undefined) return <p class="places">{plural('card_places_total', total)}</p>
  const full = used >= total
  return (
    <p class={full ? 'places places-full' : 'places'}>
      <Meter used={used} total={total} />
      <span>{full ? plural('card_places_full', total) : plural('card_places', total, numberWords(used))}</span>
    </p>
  )
}

function Meter({ used, total }: { used: number; total: number }) {
  if (total <= 0) return null
  if (total > drawnSingly) {
    return (
      <span class="meter" aria-hidden="true">
        <i class="taken" style={{ flexGrow: Math.min(used, total) }} />
        <i style={{ flexGrow: Math.max(total - used, 0) }} />
      </span>
    )
  }
  return (
    <span class="meter meter-single" aria-hidden="true">
      {Array.from({ length: total }, (_, place) => (
        <i key={place} class={place < used ? 'taken' : ''} />
      ))}
    </span>
  )
}
