// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { expect, test } from 'vitest'
import { SetupCard } from '../../../components/overview/setup-card.tsx'
import type { OverviewModel } from '../../../lib/models/overview/overview-model.ts'
import { act } from '../../fixtures/act.ts'
import { stage } from '../../fixtures/stage.ts'

const root = stage()

test('its box says of which device, its button what it does, and that once', () => {
  const model = { offers: signal([]), chosen: signal(null) } as unknown as OverviewModel
  const device = {
    id: 'd1',
    person: 'Anna',
    platform: 'ios',
    application: 'kaspersky',
    doneAt: 1,
  } as const
  act(() => render(<SetupCard device={device} model={model} />, root))
  const box = root.querySelector('input')
  const name = box?.getAttribute('aria-labelledby')?.split(' ') ?? []
  const said = name.map((id) => document.getElementById(id)?.textContent)
  expect(said).toEqual(['Done', expect.stringMatching(/Anna.+Kaspersky.+iPhone/)])
  const button = root.querySelector('button')
  expect(button?.title).toMatch(/Anna/)
  expect(button?.getAttribute('aria-label')).toBeNull()
})
