// @vitest-environment happy-dom
import { type VNode, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Option } from '../../../components/popup/option.tsx'
import { MissingReasons } from '../../../components/popup/missing-reasons.tsx'
import { Notes } from '../../../components/popup/reasons.tsx'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import { downloadOptions } from '../../../lib/domain/downloads.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { subscriptionNotes } from '../../../lib/domain/subscription-notes.ts'
import { createPopupModel } from '../../../lib/view/popup-model.ts'
import { fakePorts } from '../../fixtures/popup-ports.ts'
import { speak } from '../../fixtures/speak.ts'

const now = new Date(2026, 10, 22, 12)
let root: HTMLElement
beforeEach(() => {
  speak('en')
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const text = (view: VNode) => {
  act(() => render(view, root))
  return root.textContent
}
const model = () =>
  createPopupModel(fakePorts(now), {
    kept: { stored: null, settings: defaultSettings, maskedNames: {}, storageFull: false, outdatedTab: null },
    access: true, online: true, place: { view: 'home' }, search: '',
  })
const first = (given: Partial<Subscription>, region?: string) =>
  downloadOptions({ id: '1', product: 'Kaspersky Premium', ...given }, { device: { platform: 'windows', certainty: 'sure', desktopMode: false }, now, ...(region && { region }) })[0]!

test('that the term starts is said before the button that leads to the portal, also where the download is doubtful', () => {
  const said = text(<Option option={first({ activated: false, places: { used: 5, total: 5 } })} model={model()} />)
  expect(said).toMatch(/can start the term.+All device places.+Open in My Kaspersky/)
})

test('an ended subscription is renewed in My Kaspersky, but nobody in the United States is told so', () => {
  const ended = { expired: true, expiresOn: '2026-10-01' } as const
  expect(text(<Option option={first(ended)} model={model()} />)).toContain('Renew it in My Kaspersky')
  const there = text(<Option option={first(ended, 'US')} model={model()} />)
  expect(there).toContain('Kaspersky Customer Service answers questions.')
  expect(there).not.toMatch(/renew it/i)
})

test('where no VPN is of use, none is advised for what is missing in the list', () => {
  const subscriptions = [{ id: '1', product: 'Kaspersky Plus' }]
  expect(text(<MissingReasons subscriptions={subscriptions} region={null} />)).toMatch(/buy .+VPN/i)
  expect(text(<MissingReasons subscriptions={subscriptions} region="RU" />)).not.toMatch(/buy .+VPN/i)
})

test('an old product is told by what it was replaced', () => {
  const notes = subscriptionNotes({ id: '1', product: 'Kaspersky Total Security', expiresOn: '2027-06-01' }, { now })
  expect(text(<Notes notices={notes} />)).toContain('This product was replaced by a newer one. A running subscription stays valid. The newer one is called “Kaspersky Plus”.')
})
