import { word } from '../../../lib/browser/i18n.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import type { StandingView } from '../../../lib/models/popup/standing-view.ts'
import { Places } from './places.tsx'

interface FactsProps {
  subscription: Subscription
  view: StandingView
}

/** Date, places and owner of a subscription, beside its state in popup and overview. */
export const Facts = ({ subscription: { places, ownership }, view: { detail } }: FactsProps) => (
  <>
    {detail && <span class="card-detail">{detail}</span>}
    {places && <Places places={places} />}
    {ownership === 'shared' && <span>{word('card_shared')}</span>}
  </>
)
