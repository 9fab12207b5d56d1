import { word } from '../lib/browser/i18n.ts'
import type { Subscription } from '../lib/domain/subscription.ts'
import { placesFull } from '../lib/domain/subscription/places.ts'
import type { StandingView } from '../lib/models/standing-view.ts'
import { placesWords } from '../lib/models/places-words.ts'

interface FactsProps {
  subscription: Subscription
  view: StandingView
}

/** Date, places, owner and doubt of a subscription, beside its state in popup and overview. */
export function Facts({ subscription, view: { tone, detail, doubt } }: FactsProps) {
  const { places, ownership } = subscription
  // What cannot be used has no places to give.
  const said = places && tone !== 'bad' && placesWords(places)
  return (
    <>
      {detail && <span class="card-detail">{detail}</span>}
      {said && <span class={placesFull(subscription) ? 'places-full' : ''}>{said}</span>}
      {ownership === 'shared' && <span>{word('card_shared')}</span>}
      {doubt && <span class="card-doubt">{word(doubt)}</span>}
    </>
  )
}
