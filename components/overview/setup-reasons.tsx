import { computed } from '@preact/signals'
import { isWarning } from '../../lib/domain/downloads/spoken.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import type { HomeModel } from '../notices/notices.tsx'
import { Notes, Warning, WhyNot } from '../reasons/reasons.tsx'
import type { StepActions } from '../reasons/step-button.tsx'

/**
 * What the popup says of the chosen subscription before its downloads, with the same button: a
 * printed list must not send anybody off to what cannot work.
 */
export function SetupReasons({ model, home }: { model: OverviewModel; home: HomeModel }) {
  const { reasons, notes } = model.reasons.value
  const [first, ...others] = reasons.filter((reason) => !isWarning(reason))
  if (reasons.length + notes.length === 0) return null
  const actions = actionsFor(model, home)
  return (
    <div class="setup-reasons">
      {reasons.filter(isWarning).map((reason) => (
        <Warning key={reason.id} notice={reason} />
      ))}
      {first && <WhyNot reason={first} actions={actions} />}
      <Notes notices={[...others, ...notes]} actions={actions} />
    </div>
  )
}

/** A letter to the owner names the subscription that the list is for. */
const actionsFor = ({ chosen }: OverviewModel, home: HomeModel): StepActions => ({
  ...home,
  home: computed(() => ({
    ...home.home.value,
    subscriptions: chosen.value && [chosen.value.subscription],
  })),
})
