import { word } from '../../lib/browser/i18n.ts'
import type { Reason } from '../../lib/domain/downloads.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import type { StandingView } from '../../lib/models/popup/status-view.ts'
import { Chip } from './chip.tsx'
import { Places } from './places.tsx'
import { Notes } from './reasons.tsx'
import type { StepActions } from './step-button.tsx'

interface SummaryProps {
  subscription: Subscription
  /** With its name as a heading. */
  named: boolean
  view: StandingView
  /** What one should know before anything else. */
  urgent: readonly Reason[]
  actions: StepActions
}

/** The state of the subscription that is open, as on its card. */
export function Summary({ subscription, named, view, urgent, actions }: SummaryProps) {
  const { product, places, ownership } = subscription
  return (
    <div class={`summary tone-${view.tone}`}>
      {named && (
        <h2>
          <bdi>{product}</bdi>
        </h2>
      )}
      <p class="card-facts">
        <Chip view={view} />
        {view.detail && <span class="card-detail">{view.detail}</span>}
        {places && <Places places={places} />}
        {ownership === 'shared' && <span>{word('card_shared')}</span>}
      </p>
      <Notes notices={urgent} actions={actions} />
    </div>
  )
}
