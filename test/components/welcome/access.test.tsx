// @vitest-environment happy-dom
import { render } from 'preact'
import { actAsync } from '../../fixtures/act.ts'
import { expect, test, vi } from 'vitest'
import { Start } from '../../../components/welcome/access.tsx'
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx'
import { type WordKey, word } from '../../../lib/browser/i18n.ts'
import { createWelcomeModel } from '../../../lib/models/welcome/welcome-model.ts'
import type { BrowserAtHand } from '../../../lib/models/welcome/welcome-model.ts'
import { stage } from '../../fixtures/stage.ts'

const root = stage()

async function show(browser: BrowserAtHand, granted = false, Part = Start) {
  const access = {
    granted: () => Promise.resolve(granted),
    ask: () => Promise.resolve(false),
    watch: () => undefined,
  }
  const model = createWelcomeModel({ browser, access, openSettings: () => undefined })
  await actAsync(async () => render(<Part model={model} portal="https://portal.example/" />, root))
}
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)

test.each<{ browser: BrowserAtHand; steps: number; button: string }>([
  { browser: 'chromium', steps: 0, button: 'Allow access' },
  { browser: 'firefox', steps: 0, button: 'Allow access' },
  { browser: 'safari_mac', steps: 3, button: 'Open My Kaspersky' },
  { browser: 'safari_touch', steps: 3, button: 'Open My Kaspersky' },
])(
  '$browser: one button, after its steps with a picture where the browser asks elsewhere',
  async ({ browser, steps, button }) => {
    await show(browser)
    expect(texts('.steps li')).toHaveLength(steps)
    expect(root.querySelectorAll('.picture').length > 0).toBe(steps > 0)
    expect(texts('.button-primary')).toEqual([button])
  },
)

test('a browser that asks is asked by the button, and its no is said', async () => {
  await show('firefox')
  root.querySelector('button')?.click()
  await vi.waitFor(() => expect(texts('[role=status]')).toEqual([word('welcome_access_refused')]))
})

test('with access the one thing to do is to sign in, and nothing speaks of access', async () => {
  await show('safari_touch', true)
  expect(texts('.button-primary')).toEqual(['Open My Kaspersky'])
  expect(root.textContent).toContain(word('welcome_begin_text'))
  expect(root.textContent).not.toContain(word('welcome_access_off'))
})

test.each([false, true])(
  'what is read and kept is said before anything is pressed (access: %s)',
  async (granted) => {
    await show('chromium', granted)
    const said = root.textContent
    for (const key of ['welcome_reads_1', 'welcome_kept'] as const) {
      expect(said).toContain(word(key))
      expect(said.indexOf(word(key))).toBeLessThan(said.indexOf(texts('.button-primary')[0]!))
    }
  },
)

test.each<{ browser: BrowserAtHand; pin: WordKey | null }>([
  { browser: 'chromium', pin: 'welcome_pin_chromium' },
  { browser: 'firefox', pin: 'welcome_pin_firefox' },
  { browser: 'safari_mac', pin: null },
  { browser: 'safari_touch', pin: null },
])('$browser: how to keep the button in view, where it is hidden', async ({ browser, pin }) => {
  await show(browser, true, WelcomePage)
  expect(root.querySelector('#pin ~ p')?.textContent ?? null).toBe(pin && word(pin))
})
