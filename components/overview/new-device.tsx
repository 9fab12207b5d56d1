import { useState } from 'preact/hooks'
import { word } from '../../lib/browser/i18n.ts'
import type { Platform } from '../../lib/domain/platform.ts'
import { mostDevices } from '../../lib/domain/setup/setup-sheet.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { platformsOf } from '../../lib/models/overview/sheet-card.ts'
import { platformName } from '../popup/platform-words.ts'
import { Field } from './field.tsx'

/** A person, a kind of device and an application, onto the list. */
export function NewDevice({ model }: { model: OverviewModel }) {
  const offers = model.offers.value
  const [person, setPerson] = useState('')
  const [wanted, setWanted] = useState({ application: '', platform: '' })
  const offer = offers.find((one) => one.applicationId === wanted.application) ?? offers[0]
  if (!offer) return null
  const application = offer.applicationId
  const platforms = platformsOf(offers, application)
  const platform = platforms.find((one) => one === wanted.platform) ?? platforms[0]!
  const add = (event: Event) => {
    event.preventDefault()
    model.add({ person, platform, application })
  }
  return (
    <form class="new-device" onSubmit={add}>
      <Field id="person" label={word('setup_person')}>
        <input
          id="person"
          class="choice"
          maxLength={40}
          autocomplete="off"
          value={person}
          onInput={({ currentTarget }) => setPerson(currentTarget.value)}
        />
      </Field>
      <Field id="application" label={word('setup_application')}>
        <select
          id="application"
          class="choice"
          value={application}
          onChange={({ currentTarget }) =>
            setWanted({ platform, application: currentTarget.value })
          }
        >
          {offers.map((one) => (
            <option key={one.applicationId} value={one.applicationId}>
              {one.application}
            </option>
          ))}
        </select>
      </Field>
      <Field id="platform" label={word('setup_device')}>
        <select
          id="platform"
          class="choice"
          value={platform}
          onChange={({ currentTarget }) =>
            setWanted({ application, platform: currentTarget.value as Platform })
          }
        >
          {platforms.map((one) => (
            <option key={one} value={one}>
              {platformName(one)}
            </option>
          ))}
        </select>
      </Field>
      <button class="button" disabled={model.sheet.value.devices.length >= mostDevices}>
        {word('setup_add')}
      </button>
    </form>
  )
}
