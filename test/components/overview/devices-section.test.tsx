// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { actAsync } from '../../fixtures/act.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DevicesSection } from '../../../components/overview/devices-section.tsx'
import type { DeviceCounts } from '../../../lib/domain/device-counts.ts'
import type { OverviewModel } from '../../../lib/models/overview/overview-model.ts'
import { speak } from '../../fixtures/speak.ts'

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

async function show(counts: DeviceCounts) {
  const now = new Date(2026, 10, 22, 12)
  const model = {
    kept: signal({ settings: { deviceCounts: true } }),
    clock: signal({ now }),
    devices: signal({ counts, at: now.getTime() }),
    countFailed: signal(false),
    countDevices: async () => undefined,
  }
  await actAsync(async () =>
    render(<DevicesSection model={model as unknown as OverviewModel} />, root),
  )
}
const parts = () =>
  [...root.querySelectorAll('bdi')].map(({ dir, textContent }) => [dir, textContent])

test('the most first; in Arabic no count stands beside the name of another', async () => {
  speak('ar')
  await show({ android: 1, windows: 3 })
  expect(parts()).toEqual([
    ['rtl', '3 × Windows'],
    ['rtl', '1 × Android'],
  ])
})

test('an account without a device has none, in a figure', async () => {
  speak()
  await show({})
  expect(root.querySelector('[role=status]')?.textContent).toMatch(/^0 · Updated/)
})
