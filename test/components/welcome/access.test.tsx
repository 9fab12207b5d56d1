// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { Access } from '../../../components/welcome/access.tsx'
import { word } from '../../../lib/browser/i18n.ts'
import { createWelcomeModel } from '../../../lib/models/welcome/welcome-model.ts'
import type { BrowserAtHand } from '../../../lib/models/welcome/welcome-model.ts'
import { stage } from '../../fixtures/stage.ts'

const root = stage()

async function show(browser: BrowserAtHand, granted = false) {
  const access = {
    granted: () => Promise.resolve(granted),
    ask: () => Promise.resolve(false),
    watch: () => undefined,
  }
  const model = createWelcomeModel({ browser, access, openSettings: () => undefined })
  await act(async () => render(<Access model={model} portal="https://portal.example/" />, root))
}
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)

test.each<{ browser: BrowserAtHand; steps: number; button: string }>([
  { browser: 'chromium', steps: 2, button: 'Allow access' },
  { browser: 'firefox', steps: 2, button: 'Allow access' },
  { browser: 'safari_mac', steps: 3, button: 'Open My Kaspersky' },
  { browser: 'safari_touch', steps: 3, button: 'Open My Kaspersky' },
])(
  '$browser: its steps with a picture, and the button that begins them',
  async ({ browser, steps, button }) => {
    await show(browser)
    expect(texts('.steps li')).toHaveLength(steps)
    expect(root.querySelector('.picture')).not.toBeNull()
    expect(texts('.button')).toEqual([button])
  },
)

test('a browser that asks is asked by the button, and its no is said', async () => {
  await show('firefox')
  root.querySelector('button')?.click()
  await vi.waitFor(() =>
    expect(texts('[role=status]')[0]).toContain(word('welcome_access_refused')),
  )
})

test('with access there is nothing to do', async () => {
  await show('safari_touch', true)
  expect(texts('[role=status]')).toEqual([word('welcome_access_on')])
  expect(texts('.button, li')).toEqual([])
})
