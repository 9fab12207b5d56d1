import { word } from '../../lib/browser/i18n.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import type { StandingView } from '../../lib/models/popup/status-view.ts'
import { Icon } from '../icon.tsx'
import { Chip } from './chip.tsx'
import { Places } from './places.tsx'

interface CardProps {
  subscription: Subscription
  view: StandingView
  /** Something about this one could not be read, or contradicts itself. */
  doubtful: boolean
  open: () => void
}

/** One subscription on the home; the whole card opens its downloads. */
export function SubscriptionCard({ subscription, view, doubtful, open }: CardProps) {
  return (
    <li class={`card tone-${view.tone}`}>
      <h3>
        <button
          type="button"
          class="card-open"
          id={`card-${subscription.id}`}
          aria-describedby={`state-${subscription.id}`}
          onClick={open}
        >
          <bdi>{subscription.product}</bdi>
        </button>
      </h3>
      <p class="card-state" id={`state-${subscription.id}`}>
        <Chip view={view} />
        {view.detail && <span class="card-detail">{view.detail}</span>}
      </p>
      {subscription.places && <Places places={subscription.places} />}
      {subscription.ownership === 'shared' && (
        <p class="card-note">
          <Icon name="person" />
          {word('card_shared')}
        </p>
      )}
      {doubtful && (
        <p class="card-note">
          <Icon name="alert" />
          {word('card_doubtful')}
        </p>
      )}
    </li>
  )
}
