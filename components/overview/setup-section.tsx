import { isolated, plural, word } from '../../lib/browser/i18n.ts'
import { isWarning } from '../../lib/domain/downloads/spoken.ts'
import { placesLook } from '../../lib/domain/setup/places-needed.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { standingView } from '../../lib/models/standing-view.ts'
import { LaterIcon } from '../later-icon.tsx'
import type { HomeModel } from '../notices/notices.tsx'
import { NewDevice } from './new-device.tsx'
import { SelectField } from './select-field.tsx'
import { SetupCard } from './setup-card.tsx'
import { SetupReasons } from './setup-reasons.tsx'

/**
 * The subscription, the devices, how many places they take, what stands in the way, and a code with
 * three steps for each. It is printed as it is shown.
 */
export function SetupSection({ model, home }: { model: OverviewModel; home: HomeModel }) {
  const { devices } = model.sheet.value
  // Then the button of what stands in the way comes first.
  const isStopped = model.reasons.value.reasons.some((reason) => !isWarning(reason))
  return (
    <section class="card setup" aria-labelledby="setup">
      <h2 id="setup">{word('setup_title')}</h2>
      <ChooseSubscription model={model} />
      <NewDevice model={model} />
      <PlacesLine model={model} />
      {model.saveFailed.value && <p class="note note-bad">{word('options_not_saved')}</p>}
      <SetupReasons model={model} home={home} />
      <ul class="setup-cards">
        {devices.map((device) => (
          <SetupCard key={device.id} device={device} model={model} />
        ))}
      </ul>
      {devices.length > 0 && (
        <button
          type="button"
          class={isStopped ? 'button' : 'button button-primary'}
          onClick={model.print}
        >
          <LaterIcon name="print" />
          {word('get_print')}
        </button>
      )}
    </section>
  )
}

const none = ''

/**
 * The subscriptions of every account, each with its state. Equal names are told apart by their
 * accounts.
 */
function ChooseSubscription({ model }: { model: OverviewModel }) {
  const choices = model.accounts.value.flatMap(({ key, name, subscriptions }) =>
    subscriptions.map((subscription) => {
      const { label } = standingView(subscription, model.clock.value)
      return {
        value: JSON.stringify({ account: key, id: subscription.id }),
        name: [subscription.product, label, name].map(isolated).join(' · '),
      }
    }),
  )
  if (choices.length === 0) return null
  const { chosen } = model
  const { account, subscription } = chosen.value ?? {}
  const value =
    account && subscription ? JSON.stringify({ account: account.key, id: subscription.id }) : none
  return (
    <SelectField
      id="subscription"
      label={word('setup_subscription')}
      value={value}
      options={[{ value: none, name: word('popup_catalogue') }, ...choices]}
      onChoose={(one) => model.choose(one === none ? null : JSON.parse(one))}
    />
  )
}

function PlacesLine({ model }: { model: OverviewModel }) {
  const { devices } = model.sheet.value
  if (devices.length === 0) return null
  const giving = placesToGive(model)
  const readAt = model.chosen.value?.account.readAt ?? 0
  const { needed, free, short } = placesLook(devices, giving, readAt)
  const total = giving.places?.total
  return (
    <p role="status" class={short ? 'places-short' : undefined}>
      {free === null ? word('setup_places_unknown', needed) : word('setup_places', needed, free)}
      {free === null && total ? ` · ${plural('card_places_total', total)}` : null}
    </p>
  )
}

/** What cannot be used has no places to give. */
function placesToGive({ chosen, clock }: OverviewModel): Pick<Subscription, 'places'> {
  const { subscription } = chosen.value ?? {}
  return subscription && standingView(subscription, clock.value).tone !== 'bad' ? subscription : {}
}
