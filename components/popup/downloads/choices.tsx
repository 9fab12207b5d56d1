import type { Signal } from '@preact/signals'
import { word } from '../../../lib/browser/i18n.ts'
import type { Chosen, DeviceTarget, Offer } from '../../../lib/models/offers.ts'
import { RadioChoice } from './radio-choice.tsx'
import { DeviceChoice } from './device-choice.tsx'

interface ChoicesProps {
  offers: readonly Offer[]
  offer: Offer | null
  target: DeviceTarget | null
  go: (part: Partial<Chosen>) => void
  wanted: Signal<boolean>
}

/** The choice of application and device. */
export const Choices = ({ offers, offer, target, go, wanted }: ChoicesProps) => (
  <>
    {offers.length > 1 && (
      <Applications
        offers={offers}
        chosen={offer?.applicationId ?? null}
        choose={(application) => go({ application })}
      />
    )}
    {offer && (
      <DeviceChoice
        targets={offer.targets}
        chosen={target}
        choose={(platform) => go({ platform })}
        wanted={wanted}
      />
    )}
  </>
)

interface ApplicationsProps {
  offers: readonly Offer[]
  chosen: string | null
  choose: (application: string) => void
}

/** More pills would push the code out of the popup. */
const mostPills = 5

const Applications = ({ offers, chosen, choose }: ApplicationsProps) =>
  offers.length > mostPills ? (
    <select
      class="applications"
      aria-label={word('get_which_application')}
      value={chosen ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {offers.map(({ applicationId, application }) => (
        <option key={applicationId} value={applicationId}>
          {application}
        </option>
      ))}
    </select>
  ) : (
    <RadioChoice
      legend={word('get_which_application')}
      name="application"
      kind="pills"
      items={offers.map(({ applicationId, application }) => ({
        value: applicationId,
        label: shortName(application),
      }))}
      chosen={chosen}
      choose={choose}
    />
  )

/** Without the brand, which all of them share, the names fit on fewer lines. */
const shortName = (application: string) =>
  application.replace(/^Kaspersky (?=\S)| Secure Connection$/g, '')
