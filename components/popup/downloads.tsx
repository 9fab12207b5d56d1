import { word } from '../../lib/browser/i18n.ts'
import type { DownloadOption, Reason } from '../../lib/domain/downloads.ts'
import { mayBeBecause, sharingReasons } from '../../lib/domain/downloads/possible-reasons.ts'
import { subscriptionNotes, urgentNotes } from '../../lib/domain/downloads/subscription-notes.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { downloadContext } from '../../lib/models/popup/download-context.ts'
import { type DeviceTarget, chosenOf, offersFor } from '../../lib/models/popup/offers.ts'
import type { Place } from '../../lib/models/popup/navigation.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { standingView } from '../../lib/models/popup/status-view.ts'
import './downloads.css'
import { Chip } from './chip.tsx'
import { Choice, DeviceQuestion, TargetChoice, platformIcon } from './choices.tsx'
import { LaterIcon } from './later-icon.tsx'
import { Option, PortalIsBetter, channelName, platformName } from './option.tsx'
import { Places } from './places.tsx'
import { Notes, PossibleReasons } from './reasons.tsx'
import { ViewHeader } from './view-header.tsx'

type At = Extract<Place, { view: 'downloads' }>

/** One subscription opened, or all applications without an account: which application, for this device at once, for another by choice. */
export function Downloads({ model, at }: { model: PopupModel; at: At }) {
  const subscription =
    model.home.value.subscriptions?.find(({ id }) => id === at.subscription) ?? null
  const offers = offersFor(subscription, downloadContext(model))
  const { offer, other } = chosenOf(offers, at)
  const notes = subscription ? subscriptionNotes(subscription, downloadContext(model)) : []
  const urgent = notes.filter(({ id }) => urgentNotes.includes(id))
  const device = model.device.value
  const go = (part: Partial<At>) => model.go({ ...at, ...part })
  return (
    <>
      <ViewHeader title={subscription?.product ?? word('popup_catalogue')} model={model} />
      <main class="downloads">
        {subscription && <Summary subscription={subscription} model={model} urgent={urgent} />}
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
        {(device.platform === 'unknown' || device.certainty === 'unsure') && (
          <DeviceQuestion choose={(platform) => void model.chooseDevice(platform)} />
        )}
        {offer?.here && (
          <Target
            key={offer.applicationId}
            target={offer.here}
            subscription={subscription}
            notes={notes}
            model={model}
            here
            primary={!other}
          />
        )}
        {offer && offer.others.length > 0 && (
          <TargetChoice
            targets={offer.others}
            chosen={other?.platform ?? null}
            choose={(platform) => go({ platform })}
          />
        )}
        {offer && other && (
          <Target
            key={`${offer.applicationId} ${other.platform}`}
            target={other}
            subscription={subscription}
            notes={notes}
            model={model}
            primary
          />
        )}
        <Notes notices={notes.filter((note) => !urgent.includes(note))} />
        {subscription && (
          <PossibleReasons
            title={word('get_not_shared')}
            reasons={sharingReasons(subscription, downloadContext(model))}
          />
        )}
      </main>
    </>
  )
}

/** Among themselves the brand goes without saying, and they fit on fewer lines. */
const shortName = (application: string) => application.replace(/^Kaspersky (?=\S)/, '')

function Summary({
  subscription,
  model,
  urgent,
}: {
  subscription: Subscription
  model: PopupModel
  urgent: readonly Reason[]
}) {
  const view = standingView(subscription, model.clock.value)
  return (
    <div class={`summary tone-${view.tone}`}>
      <p class="card-state">
        <Chip view={view} />
        {view.detail && <span class="card-detail">{view.detail}</span>}
      </p>
      {subscription.places && <Places places={subscription.places} />}
      <Notes notices={urgent} />
    </div>
  )
}

interface TargetProps {
  target: DeviceTarget
  /** Said of the subscription as a whole: not said again as a possible reason. */
  notes: readonly Reason[]
  subscription: Subscription | null
  model: PopupModel
  /** For the device in hand: said at its head, because no tile says it. */
  here?: boolean
  /** Its button is the one to press. */
  primary: boolean
}

function Target({ target, subscription, notes, model, here = false, primary }: TargetProps) {
  const [best, ...others] = target.options
  if (!best) return null
  // The portal's own way is said beside the link already.
  const rest = best.portalIsBetter ? others.filter(({ channel }) => channel !== 'portal') : others
  return (
    <section class="target" aria-label={here ? undefined : platformName(target.platform)}>
      {here && <ThisDevice platform={target.platform} />}
      <Option option={best} model={model} primary={primary} />
      {best.portalIsBetter && <PortalIsBetter option={best} model={model} />}
      {rest.length > 0 && <OtherWays options={rest} said={best.notices} model={model} />}
      {subscription && (
        <PossibleReasons
          title={word('get_not_offered')}
          reasons={mayBeBecause(
            { ...best, notices: [...best.notices, ...notes] },
            subscription,
            downloadContext(model),
          )}
        />
      )}
    </section>
  )
}

const ThisDevice = ({ platform }: Pick<DeviceTarget, 'platform'>) => (
  <h2 class="this-device">
    <LaterIcon name={platformIcon[platform]} />
    {word('get_this_device')} <small>{platformName(platform)}</small>
  </h2>
)

/** The stores beside the best way. A note that several of them share is said once, at the end. */
function OtherWays({
  options,
  said,
  model,
}: {
  options: DownloadOption[]
  said: readonly Reason[]
  model: PopupModel
}) {
  const told = new Set(said.map(({ id }) => id))
  const shared = new Map(
    options
      .flatMap(({ notices, availability }) => (availability.available ? notices : []))
      .map((notice) => [notice.id, notice]),
  )
  return (
    <details class="unfold">
      <summary>{word('get_other_ways')}</summary>
      <ul>
        {options.map((option) => (
          <li key={option.channel}>
            <h3>{channelName(option.channel)}</h3>
            <Option option={{ ...option, notices: [] }} model={model} />
          </li>
        ))}
      </ul>
      <Notes notices={[...shared.values()].filter(({ id }) => !told.has(id))} />
    </details>
  )
}
