import { word } from '../../lib/browser/i18n.ts'
import { placesLook } from '../../lib/domain/setup/places-needed.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { LaterIcon } from '../later-icon.tsx'
import { NewDevice } from './new-device.tsx'
import { SelectField } from './select-field.tsx'
import { SetupCard } from './setup-card.tsx'

/**
 * The subscription, the devices, how many places they take, and a code with three steps for each.
 * It is printed as it is shown.
 */
export function SetupSection({ model }: { model: OverviewModel }) {
  const { devices } = model.sheet.value
  return (
    <section class="card setup" aria-labelledby="setup">
      <h2 id="setup">{word('setup_title')}</h2>
      <ChooseSubscription model={model} />
      <NewDevice model={model} />
      <PlacesLine model={model} />
      {model.saveFailed.value && <p class="note note-bad">{word('options_not_saved')}</p>}
      <ul class="setup-cards">
        {devices.map((device) => (
          <SetupCard key={device.id} device={device} model={model} />
        ))}
      </ul>
      {devices.length > 0 && (
        <button type="button" class="button button-primary" onClick={model.print}>
          <LaterIcon name="print" />
          {word('get_print')}
        </button>
      )}
    </section>
  )
}

const none = ''

/** The subscriptions of every account. Equal names are told apart by their accounts. */
function ChooseSubscription({ model }: { model: OverviewModel }) {
  const choices = model.accounts.value.flatMap(({ key, name, subscriptions }) =>
    subscriptions.map(({ id, product }) => ({
      value: JSON.stringify({ account: key, id }),
      name: `${product} · ${name}`,
    })),
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
  const chosen = model.chosen.value
  if (devices.length === 0) return null
  const { needed, free } = placesLook(
    devices,
    chosen?.subscription ?? {},
    chosen?.account.readAt ?? 0,
  )
  if (free === null) return <p role="status">{word('setup_places_unknown', needed)}</p>
  return (
    <p role="status" class={needed > free ? 'places-short' : undefined}>
      {word('setup_places', needed, free)}
    </p>
  )
}
