// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { actAsync } from '../../fixtures/act.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Forget } from '../../../components/options/forget.tsx'
import type { Forgetting, OptionsModel } from '../../../lib/models/options/options-model.ts'
import { speak } from '../../fixtures/speak.ts'

let root: HTMLElement
const forgetting = signal<Forgetting>('idle')
const to = (step: Forgetting) => actAsync(async () => void (forgetting.value = step))
const focused = () =>
  root.contains(document.activeElement) ? document.activeElement?.textContent : null

beforeEach(async () => {
  speak()
  forgetting.value = 'idle'
  root = document.createElement('div')
  document.body.append(root)
  await actAsync(async () =>
    render(<Forget model={{ forgetting } as unknown as OptionsModel} />, root),
  )
})
afterEach(() => {
  render(null, root)
  root.remove()
})

test('the focus is not taken before anybody asks', () => {
  expect(focused()).toBe(null)
})

test.each(['done', 'failed'] as const)(
  '%s: the focus went from the question to the button, and stays',
  async (end) => {
    await to('asking')
    expect(focused()).toBe('No, keep it')
    await to('busy')
    expect(focused()).toBe('Forget everything')
    await to(end)
    expect(focused()).toBe('Forget everything')
  },
)

test('kept after all: the focus is back on the button', async () => {
  await to('asking')
  await to('idle')
  expect(focused()).toBe('Forget everything')
})
