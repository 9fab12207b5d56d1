import { word } from '../../../lib/browser/i18n.ts'
import type { Reason } from '../../../lib/domain/downloads.ts'
import { CannotDownload } from '../answers/cannot-download.tsx'
import { ReasonList } from '../../reasons/reasons.tsx'
import type { StepActions } from '../../reasons/step-button.tsx'

interface MayBeProps {
  reasons: readonly Reason[]
  /** Opens the questions about this download. */
  ask: () => void
  actions: StepActions
}

/**
 * "I can't download it": first the questions, then everything that may be the reason. If there is
 * no such reason, it only leads to the questions.
 */
export function MayBeBecause({ reasons, ask, actions }: MayBeProps) {
  if (reasons.length === 0) return <CannotDownload open={ask} />
  return (
    <details class="unfold" name="reasons">
      <summary id="answers">{word('ask_title')}</summary>
      <button type="button" class="button button-small" onClick={ask}>
        {word('ask_what')}
      </button>
      <ReasonList reasons={reasons} actions={actions} />
    </details>
  )
}
