import { useState } from 'preact/hooks'
import { word } from '../../lib/browser/i18n.ts'
import { longestName, mostDevices } from '../../lib/domain/setup/setup-sheet.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { platformsOf } from '../../lib/models/overview/sheet-card.ts'
import { platformName } from '../platform-words.ts'
import { SelectField } from './select-field.tsx'
import { Field } from './field.tsx'

/** The form that adds a person, a kind of device and an application to the list. */
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
          maxLength={longestName}
          autocomplete="off"
          value={person}
          onInput={({ currentTarget }) => setPerson(currentTarget.value)}
        />
      </Field>
      <SelectField
        id="application"
        label={word('setup_application')}
        value={application}
        options={offers.map((one) => ({ value: one.applicationId, name: one.application }))}
        onChoose={(chosen) => setWanted({ platform, application: chosen })}
      />
      <SelectField
        id="platform"
        label={word('setup_device')}
        value={platform}
        options={platforms.map((one) => ({ value: one, name: platformName(one) }))}
        onChoose={(chosen) => setWanted({ application, platform: chosen })}
      />
      <button class="button" disabled={model.sheet.value.devices.length >= mostDevices}>
        {word('setup_add')}
      </button>
    </form>
  )
}
