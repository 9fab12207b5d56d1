import { word } from '../../lib/browser/i18n.ts'
import { sharingReasons } from '../../lib/domain/downloads/possible-reasons.ts'
import { subscriptionNotes, urgentNotes } from '../../lib/domain/downloads/subscription-notes.ts'
import { downloadContext } from '../../lib/models/popup/download-context.ts'
import type { DownloadsPlace } from '../../lib/models/popup/navigation.ts'
import {
  type DeviceTarget,
  type Offer,
  chosenOf,
  offersFor,
} from '../../lib/models/popup/offers.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { standingView } from '../../lib/models/popup/status-view.ts'
import './downloads.css'
import { CannotDownload } from './answers/cannot-download.tsx'
import { Choice } from './choice.tsx'
import { DeviceChoice } from './device-choice.tsx'
import { Differs } from './differs.tsx'
import { DeviceQuestion } from './device-question.tsx'
import { Notes, PossibleReasons } from './reasons.tsx'
import { Summary } from './summary.tsx'
import { Target } from './target.tsx'

interface DownloadsProps {
  model: PopupModel
  at: DownloadsPlace
  /** On the home: no head of its own says which subscription this is. */
  named?: boolean
}

/** One subscription, or all applications without an account: which application, for which device, and the way. */
export function Downloads({ model, at, named = false }: DownloadsProps) {
  const all = model.home.value.subscriptions
  const subscription = all?.find(({ id }) => id === at.subscription) ?? null
  const context = downloadContext(model)
  const offers = offersFor(subscription, context)
  const { offer, target } = chosenOf(offers, at)
  const notes = subscription ? subscriptionNotes(subscription, context) : []
  const unsure = context.device.platform === 'unknown' || context.device.certainty === 'unsure'
  return (
    <div class="downloads">
      {subscription && (
        <Summary
          subscription={subscription}
          named={named}
          view={standingView(subscription, model.clock.value)}
          urgent={notes.filter(({ id }) => urgentNotes.includes(id))}
          actions={model}
        />
      )}
      {subscription && !named && <Differs model={model} id={subscription.id} />}
      <Choices
        offers={offers}
        offer={offer}
        target={target}
        go={(part) => model.go({ ...at, ...part })}
      />
      {!target && unsure && <DeviceQuestion choose={(chosen) => void model.chooseDevice(chosen)} />}
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
        <CannotDownload open={() => model.openAnswers(subscription.id)} id="answers-of-one" />
      )}
    </div>
  )
}

interface ChoicesProps {
  offers: readonly Offer[]
  offer: Offer | null
  target: DeviceTarget | null
  go: (part: Partial<DownloadsPlace>) => void
}

const Choices = ({ offers, offer, target, go }: ChoicesProps) => (
  <>
    {offers.length > 1 && (
      <Choice
        legend={word('get_which_application')}
        name="application"
        kind="pills"
        items={offers.map(({ applicationId, application }) => ({
          value: applicationId,
          label: shortName(application),
        }))}
        chosen={offer?.applicationId ?? null}
        choose={(application) => go({ application })}
      />
    )}
    {offer && (
      <DeviceChoice
        targets={offer.targets}
        chosen={target}
        choose={(platform) => go({ platform })}
      />
    )}
  </>
)

/** Among themselves the brand goes without saying, and they fit on fewer lines. */
const shortName = (application: string) =>
  application.replace(/^Kaspersky (?=\S)| Secure Connection$/g, '')
