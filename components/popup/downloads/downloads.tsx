import { word } from '../../../lib/browser/i18n.ts'
import { isKnown } from '../../../lib/domain/device/known-device.ts'
import { sharingReasons } from '../../../lib/domain/downloads/possible-reasons.ts'
import { subscriptionNotes, urgentNotes } from '../../../lib/domain/downloads/subscription-notes.ts'
import { dayMs } from '../../../lib/domain/durations.ts'
import { downloadContext } from '../../../lib/models/download-context.ts'
import { updatedWords } from '../../../lib/models/format-time.ts'
import type { DownloadsPlace } from '../../../lib/models/popup/navigation.ts'
import { chosenOf, offersFor } from '../../../lib/models/offers.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { standingView } from '../../../lib/models/standing-view.ts'
import { InTheWay } from '../../notices/states.tsx'
import './downloads.css'
import { CannotDownload } from '../answers/cannot-download.tsx'
import { Choices } from './choices.tsx'
import { Differs } from './differs.tsx'
import { DeviceQuestion } from './device-question.tsx'
import { Notes, PossibleReasons } from '../../reasons/reasons.tsx'
import { Summary } from './summary.tsx'
import { Target } from './target.tsx'

interface DownloadsProps {
  model: PopupModel
  at: DownloadsPlace
  /** It stands on the home, where no heading says which subscription this is. */
  named?: boolean
}

/** How old the figures are, where that is a day or more. The home says it in its head. */
function ageOf({ home, now }: PopupModel): string | null {
  const { readAt } = home.value
  return readAt !== null && now.value.getTime() - readAt >= dayMs
    ? updatedWords(readAt, now.value)
    : null
}

/** What is in doubt, but that the page differs: `Differs` and the home say more of that. */
function doubtOf({ doubtful }: PopupModel, id: string) {
  const doubt = doubtful.value.get(id)
  return doubt === 'state_differs_title' ? undefined : doubt
}

/**
 * The downloads of one subscription, or of all applications without an account: the choice of
 * application and device, and the way to get it.
 */
export function Downloads({ model, at, named = false }: DownloadsProps) {
  const all = model.home.value.subscriptions
  const subscription = all?.find(({ id }) => id === at.subscription) ?? null
  const context = downloadContext(model)
  const offers = offersFor(subscription, context)
  const { offer, target } = chosenOf(offers, at)
  const notes = subscription ? subscriptionNotes(subscription, context) : []
  return (
    <div class="downloads">
      {subscription && (
        <Summary
          subscription={subscription}
          named={named}
          age={named ? null : ageOf(model)}
          view={standingView(subscription, model.clock.value, doubtOf(model, subscription.id))}
          urgent={notes.filter(({ id }) => urgentNotes.includes(id))}
          actions={model}
        />
      )}
      {subscription && !named && <InTheWay model={model} />}
      {subscription && !named && <Differs model={model} id={subscription.id} />}
      <Choices
        offers={offers}
        offer={offer}
        target={target}
        go={(part) => model.go({ ...at, ...part })}
        wanted={model.devicesWanted}
      />
      {!target && !isKnown(context.device) && (
        <DeviceQuestion choose={(chosen) => void model.chooseDevice(chosen)} />
      )}
      {offer && target && (
        <Target
          target={target}
          subscription={subscription}
          notes={notes}
          context={context}
          account={subscription && model.home.value.account}
          actions={model}
        />
      )}
      <Notes notices={notes.filter(({ id }) => !urgentNotes.includes(id))} actions={model} />
      {subscription && (
        <PossibleReasons
          title={word('get_not_shared')}
          reasons={sharingReasons(subscription, context)}
          actions={model}
        />
      )}
      {subscription && !target && (
        <CannotDownload open={() => model.openAnswers(subscription.id)} />
      )}
    </div>
  )
}
