import { word } from '../../../lib/browser/i18n.ts'
import type { Reason } from '../../../lib/domain/downloads.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import type { StandingView } from '../../../lib/models/standing-view.ts'
import { Chip } from '../../chip.tsx'
import { Facts } from '../../facts.tsx'
import { Notes } from '../../reasons/reasons.tsx'
import type { StepActions } from '../../reasons/step-button.tsx'

interface SummaryProps {
  subscription: Subscription
  /** With its name as a heading. */
  named: boolean
  /** How old what is said here is; null = not to be said. */
  age: string | null
  view: StandingView
  /** Notes to read before anything else. */
  urgent: readonly Reason[]
  actions: StepActions & Pick<PopupModel, 'openPortal'>
}

/** The state of the subscription that is open, as on its card. */
export function Summary({ subscription, named, age, view, urgent, actions }: SummaryProps) {
  return (
    <div class={`summary tone-${view.tone}`}>
      {named && (
        <h2>
          <bdi>{subscription.product}</bdi>
        </h2>
      )}
      <p class="card-facts">
        <Chip view={view} />
        <Facts subscription={subscription} view={view} />
        {age && <span>{age}</span>}
      </p>
      {view.doubt && (
        <button type="button" class="button button-quiet" onClick={() => void actions.openPortal()}>
          {word('state_open_portal')}
        </button>
      )}
      <Notes notices={urgent} actions={actions} />
    </div>
  )
}
