// @vitest-environment happy-dom
import { type VNode, render } from 'preact'
import { act } from '../../../fixtures/act.ts'
import { expect, test } from 'vitest'
import { Option, type OptionProps } from '../../../../components/popup/downloads/option.tsx'
import { Downloads } from '../../../../components/popup/downloads/downloads.tsx'
import { MissingReasons } from '../../../../components/popup/home/missing-reasons.tsx'
import { Notes } from '../../../../components/reasons/reasons.tsx'
import { downloadOptions } from '../../../../lib/domain/downloads.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { subscriptionNotes } from '../../../../lib/domain/downloads/subscription-notes.ts'
import { stateKey } from '../../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import type { Place } from '../../../../lib/models/popup/navigation.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import { statesAt } from '../../../fixtures/states.ts'
import { stage } from '../../../fixtures/stage.ts'

const now = new Date(2026, 10, 22, 12)
const root = stage()

const text = (view: VNode) => {
  act(() => render(view, root))
  return root.textContent
}
const actions = createPopupModel(fakePorts(now), startWith())
const Shown = ({ option }: Pick<OptionProps, 'option'>) => (
  <Option
    option={option}
    title="Kaspersky for Windows"
    account={null}
    portalIsBetter={false}
    actions={actions}
  />
)
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
  const said = text(<Shown option={first({ activated: false, places: { used: 5, total: 5 } })} />)
  expect(said).toMatch(/can start the term.+All device places.+Show me in My Kaspersky/)
})

test('an ended subscription is renewed in My Kaspersky, but nobody in the United States is told so', () => {
  const ended = { expired: true, expiresOn: '2026-10-01' } as const
  expect(text(<Shown option={first(ended)} />)).toContain('Renew in My Kaspersky')
  const there = text(<Shown option={first(ended, 'US')} />)
  expect(there).toContain('Kaspersky Customer Service answers questions.')
  expect(there).not.toMatch(/renew in/i)
})

test('what stands in the way is said before the code of a store, a note after it', () => {
  const iphone = (given: Partial<Subscription>) =>
    downloadOptions(
      { id: '1', product: 'Kaspersky Premium', activated: true, expired: false, ...given },
      { device: { platform: 'windows', certainty: 'sure', desktopMode: false }, now },
    ).find(({ channel }) => channel === 'app-store')!
  const said = (given: Partial<Subscription>) => text(<Shown option={iphone(given)} />)
  expect(said({ expired: true })).toMatch(/end date .+ has passed.+Renew in.+Scan this/)
  expect(said({ places: { used: 5, total: 5 } })).toMatch(/are used.+Free a place.+Scan this/)
  expect(said({})).toMatch(/Scan this.+needs you to sign in/)
})

test('where no VPN is of use, none is advised for what is missing in the list', () => {
  const subscriptions = [{ id: '1', product: 'Kaspersky Standard' }]
  expect(
    text(
      <MissingReasons
        subscriptions={subscriptions}
        now={now}
        region={null}
        lookAtCopy={null}
        ask={() => undefined}
        actions={actions}
      />,
    ),
  ).toMatch(/buy .+VPN/i)
  expect(
    text(
      <MissingReasons
        subscriptions={subscriptions}
        now={now}
        region="RU"
        lookAtCopy={null}
        ask={() => undefined}
        actions={actions}
      />,
    ),
  ).not.toMatch(/buy .+VPN/i)
})

test('an old product is told by what it was replaced', () => {
  const notes = subscriptionNotes(
    { id: '1', product: 'Kaspersky Total Security', expiresOn: '2027-06-01' },
    { now },
  )
  expect(text(<Notes notices={notes} actions={actions} />)).toContain(
    'This product was replaced by a newer one. The newer one is called “Kaspersky Plus”.',
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
  const said = text(
    <Downloads
      model={createPopupModel(fakePorts(now), startWith({ kept: keptWith({ stored }), place: at }))}
      at={at}
    />,
  )
  expect(said.match(/After a renewal, the new dates can take up to 24 hours/g)).toHaveLength(1)
})
