import { sentences, word } from '../../../lib/browser/i18n.ts'
import { missingReasons } from '../../../lib/domain/downloads/possible-reasons.ts'
import { type Region, regionFrom } from '../../../lib/domain/downloads/region.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { ReasonList } from '../../reasons/reasons.tsx'
import type { StepActions } from '../../reasons/step-button.tsx'

export interface MissingProps {
  subscriptions: readonly Subscription[]
  now: Date
  /** The region that the user said. */
  region: Region | null
  /** Shows the copy of the page; null = everything there was read. */
  lookAtCopy: (() => void) | null
  /** Opens the questions about what is not in the list. */
  ask: () => void
  actions: StepActions
}

export const MissingReasons = ({
  subscriptions,
  now,
  region,
  lookAtCopy,
  ask,
  actions,
}: MissingProps) => (
  <>
    <button type="button" class="button button-small" id="ask-missing" onClick={ask}>
      {word('ask_what')}
    </button>
    <ReasonList
      reasons={missingReasons(subscriptions, { now, ...regionFrom({ setting: region }) })}
      actions={actions}
    />
    {lookAtCopy && (
      <>
        <p>{sentences(word('state_could_not_read'), word('state_could_not_read_copy'))}</p>
        <button type="button" class="button" onClick={lookAtCopy}>
          {word('state_could_not_read_button')}
        </button>
      </>
    )}
  </>
)
