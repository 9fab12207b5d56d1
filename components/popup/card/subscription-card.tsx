import type { ComponentChildren } from 'preact'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import type { StandingView } from '../../../lib/models/standing-view.ts'
import { Chip } from '../../chip.tsx'
import { Facts } from '../../facts.tsx'

interface CardProps {
  subscription: Subscription
  view: StandingView
  open: () => void
  /** The devices that it can be got for; drawn after the first paint. */
  children: ComponentChildren
}

/**
 * One subscription on the home. The whole card is a button that opens its downloads. The button's
 * description says all that can be seen on the card.
 */
export function SubscriptionCard({ subscription, view, open, children }: CardProps) {
  const { id, product } = subscription
  return (
    <li class={`card tone-${view.tone}`}>
      <h3>
        <button
          type="button"
          class="card-open"
          id={`card-${id}`}
          aria-describedby={`state-${id} facts-${id}`}
          onClick={open}
        >
          <bdi>{product}</bdi>
        </button>
      </h3>
      <span id={`state-${id}`} class="card-state">
        <Chip view={view} />
      </span>
      <p class="card-facts" id={`facts-${id}`}>
        <Facts subscription={subscription} view={view} />
        <span class="card-devices">{children}</span>
      </p>
    </li>
  )
}
