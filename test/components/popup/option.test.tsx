// @vitest-environment happy-dom
import { type VNode, render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { Option } from '../../../components/popup/option.tsx'
import { Downloads } from '../../../components/popup/downloads.tsx'
import { MissingReasons } from '../../../components/popup/missing-reasons.tsx'
import { Notes } from '../../../components/popup/reasons.tsx'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import { downloadOptions } from '../../../lib/domain/downloads.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { subscriptionNotes } from '../../../lib/domain/downloads/subscription-notes.ts'
import { stateKey } from '../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import type { Place } from '../../../lib/models/popup/navigation.ts'
import { createPopupModel } from '../../../lib/models/popup/popup-model.ts'
import { fakePorts } from '../../fixtures/popup-ports.ts'
import { statesAt } from '../../fixtures/states.ts'
import { stage } from '../../fixtures/stage.ts'

const now = new Date(2026, 10, 22, 12)
const root = stage()

const text = (view: VNode) => {
  act(() => render(view, root))
  return root.textContent
}
const model = () =>
  createPopupModel(fakePorts(now), {
    kept: {
      stored: null,
      settings: defaultSettings,
      maskedNames: {},
      storageFull: false,
      outdatedTab: null,
    },
    access: true,
    online: true,
    place: { view: 'home' },
    search: '',
  })
const first = (given: Partial<Subscription>, region?: string) =>
  downloadOptions(
    { id: '1', product: 'Kaspersky Premium', ...given },
    {
      device: { platform: 'windows', certainty: 'sure', desktopMode: false },
      now,
      ...(region && { region }),
    },
  )[0]!

test('that the term starts is said before the button that leads to the portal, also where the download is doubtful', () => {
  const said = text(
    <Option option={first({ activated: false, places: { used: 5, total: 5 } })} model={model()} />,
  )
  expect(said).toMatch(/can start the term.+All device places.+Open in My Kaspersky/)
})

test('an ended subscription is renewed in My Kaspersky, but nobody in the United States is told so', () => {
  const ended = { expired: true, expiresOn: '2026-10-01' } as const
  expect(text(<Option option={first(ended)} model={model()} />)).toContain(
    'Renew it in My Kaspersky',
  )
  const there = text(<Option option={first(ended, 'US')} model={model()} />)
  expect(there).toContain('Kaspersky Customer Service answers questions.')
  expect(there).not.toMatch(/renew it/i)
})

test('where no VPN is of use, none is advised for what is missing in the list', () => {
  const subscriptions = [{ id: '1', product: 'Kaspersky Standard' }]
  expect(
    text(
      <MissingReasons subscriptions={subscriptions} now={now} region={null} lookAtCopy={null} />,
    ),
  ).toMatch(/buy .+VPN/i)
  expect(
    text(<MissingReasons subscriptions={subscriptions} now={now} region="RU" lookAtCopy={null} />),
  ).not.toMatch(/buy .+VPN/i)
})

test('an old product is told by what it was replaced', () => {
  const notes = subscriptionNotes(
    { id: '1', product: 'Kaspersky Total Security', expiresOn: '2027-06-01' },
    { now },
  )
  expect(text(<Notes notices={notes} />)).toContain(
    'This product was replaced by a newer one. A running subscription stays valid. The newer one is called “Kaspersky Plus”.',
  )
})

test('what is said of the subscription is not said again as a possible reason', () => {
  const stored = statesAt(now).find(({ name }) => name === 'read')!.local[stateKey] as StoredState
  const ended = Object.values(stored.accounts)
    .flatMap(({ reading }) => reading?.subscriptions ?? [])
    .find(({ expired }) => expired)!
  const at: Extract<Place, { view: 'downloads' }> = {
    view: 'downloads',
    subscription: ended.id,
    application: null,
    platform: 'windows',
  }
  const kept = {
    stored,
    settings: defaultSettings,
    maskedNames: {},
    storageFull: false,
    outdatedTab: null,
  }
  const said = text(
    <Downloads
      model={createPopupModel(fakePorts(now), {
        kept,
        access: true,
        online: true,
        place: at,
        search: '',
      })}
      at={at}
    />,
  )
  expect(said.match(/After a renewal, the new dates can take up to 24 hours/g)).toHaveLength(1)
})
