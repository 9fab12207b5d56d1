import { beforeAll, describe, expect, test } from 'vitest'
import type { Platform } from '../../lib/domain/platform.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { stateKey } from '../../lib/contracts/stored.ts'
import type { StoredState } from '../../lib/contracts/stored.ts'
import { statesAt } from '../fixtures/states.ts'
import { show } from '../tools/gallery/show.ts'
import { messagesOf } from '../tools/messages.ts'
import { useScenes } from './harness/use-scenes.ts'

/**
 * Twelve people who cannot download something. Each gets the help article's answer, in the popup of
 * a real browser: one reason, and one button that leads where the reason says.
 */
interface Story {
  name: string
  subscriptions: Partial<Subscription>[]
  device?: Platform
  region?: string
  /** What is pressed, in order: a button's words, or a radio button as `name=value`. */
  presses: string[]
  /** Messages that are on the screen then. */
  said: string[]
  button: string
  /** Where the button leads: an address, a draft, or the choice of a device. */
  leads: string
}

const words = (key: string) => messagesOf('en')[key]?.message ?? key

const active = { activated: true, expired: false, expiresOn: '2030-06-01' } as const
const ended = { activated: true, expired: true, expiresOn: '2026-01-10' } as const
const portal = 'https://my.kaspersky.com/MyLicenses'
const support = 'https://support.kaspersky.com/'
const article = (number: number) => `https://support.kaspersky.com/KPC/1.0/en-US/${number}.htm`

const stories: Story[] = [
  {
    name: 'shared and full',
    subscriptions: [{ ...active, ownership: 'shared', places: { used: 5, total: 5 } }],
    presses: [],
    said: ['reason_shared_no_free_place', 'step_shared_no_free_place'],
    button: 'stepAction_owner',
    leads: 'mailto:?subject=Kaspersky%20Premium',
  },
  {
    name: 'shared and ended',
    subscriptions: [{ ...ended, ownership: 'shared' }],
    presses: [],
    said: ['reason_shared_inactive', 'step_shared_inactive'],
    button: 'stepAction_owner',
    leads: 'mailto:?subject=Kaspersky%20Premium',
  },
  {
    name: 'renewed but inactive',
    subscriptions: [{ ...ended, ownership: 'own' }],
    presses: ['ask_title', 'ask_what', 'ask_yes'],
    said: ['reason_renewed_inactive', 'step_renewed_inactive'],
    button: 'stepAction_add_code',
    leads: portal,
  },
  {
    name: 'the VPN is missing',
    subscriptions: [{ ...active, product: 'Kaspersky Standard' }],
    presses: [
      'popup_missing',
      '#ask-missing',
      'ask_what_missing',
      'ask_yes',
      'reason_vpn_other_email',
    ],
    said: ['reason_vpn_other_email', 'step_vpn_other_email'],
    button: 'stepAction_support',
    leads: support,
  },
  {
    name: 'the VPN is shared',
    subscriptions: [{ ...active, ownership: 'shared', places: { used: 1, total: 5 } }],
    presses: ['application=vpn'],
    said: ['reason_vpn_owner_only', 'step_vpn_owner_only'],
    button: 'stepAction_help',
    leads: article(95255),
  },
  {
    name: 'Android in China',
    subscriptions: [{ ...active, ownership: 'own' }],
    region: 'CN',
    presses: ['target=android'],
    said: ['reason_android_china', 'step_android_china'],
    button: 'stepAction_other_device',
    leads: 'target',
  },
  {
    name: 'two e-mail addresses',
    subscriptions: [],
    presses: ['#answers', 'ask_what_missing', 'ask_no', 'ask_whose_mine', 'reason_other_email'],
    said: ['reason_other_email', 'step_other_email'],
    button: 'stepAction_support',
    leads: support,
  },
  {
    name: 'bought from a provider',
    subscriptions: [{ ...ended, ownership: 'own', managedBy: 'provider' }],
    presses: [],
    said: ['reason_expired', 'step_provider_managed'],
    button: 'stepAction_help',
    leads: article(137875),
  },
  {
    name: 'bought in an app store',
    subscriptions: [{ ...ended, ownership: 'own', managedBy: 'app-store' }],
    presses: [],
    said: ['reason_expired', 'step_app_store_managed'],
    button: 'stepAction_help',
    leads: article(137875),
  },
  {
    name: 'an old product',
    subscriptions: [{ ...active, ownership: 'own', product: 'Kaspersky Total Security' }],
    presses: [],
    said: ['reason_product_replaced'],
    button: 'stepAction_help',
    leads: 'https://support.kaspersky.com/common/buy/15852',
  },
  {
    name: 'Linux, and the VPN is not made for it',
    subscriptions: [{ ...active, ownership: 'own' }],
    device: 'linux',
    presses: ['application=vpn', 'target=linux'],
    said: ['reason_no_app_for_platform', 'step_no_app_for_platform'],
    button: 'stepAction_other_device',
    leads: 'target',
  },
  {
    name: 'the United States',
    subscriptions: [{ ...active, ownership: 'own' }],
    region: 'US',
    presses: [],
    said: ['reason_us_sales_ended', 'step_us_sales_ended'],
    button: 'stepAction_support',
    leads: support,
  },
]

const stage = useScenes()
beforeAll(() =>
  stage.page.evaluateOnNewDocument(() => {
    const here = window as unknown as {
      opened: string[]
      chrome: { tabs: { create: unknown } }
    }
    here.opened = []
    here.chrome.tabs.create = ({ url }: { url: string }, done?: (tab: object) => void) => {
      here.opened.push(url)
      done?.({})
      return Promise.resolve({})
    }
    window.close = () => undefined
  }),
)

async function open({ subscriptions, device = 'windows', region }: Story) {
  const read = statesAt(new Date()).find(({ name }) => name === 'read')!
  const kept = read.local[stateKey] as StoredState
  const reading = {
    subscriptions: subscriptions.map((part, at) => ({
      id: `s${at}`,
      product: 'Kaspersky Premium',
      ...part,
    })),
    warnings: [],
    readAt: Date.now(),
    source: 'json' as const,
  }
  const state: StoredState = {
    ...kept,
    device: { platform: device, certainty: 'sure', desktopMode: false },
    accounts: { [kept.current!]: { lastSeen: Date.now(), reading } },
  }
  const scene = {
    ...read,
    local: { ...read.local, [stateKey]: state },
    page: 'popup.html' as const,
    widths: [380],
    ...(region !== undefined && { managed: { region } }),
  }
  await show(stage, scene, { width: 380, dark: false, text: 1, forcedColors: false })
}

/** The view changes with the press: waits for what is to be pressed next. */
async function press(what: string) {
  const { page } = stage
  const [name, value] = what.split('=')
  if (value !== undefined) return pressRadio(name!, value)
  const selector = what.startsWith('#')
    ? what
    : `::-p-xpath(//*[self::button or self::a or self::summary][normalize-space()="${words(what)}"])`
  await page.locator(selector).setTimeout(5000).click()
}

async function pressRadio(name: string, value: string) {
  const { page } = stage
  const radio = `input[name="${name}"][value="${value}"]`
  await page.waitForSelector('.downloads')
  if (!(await page.$(radio))) await page.click('.more-devices')
  await page.waitForSelector(radio)
  await page.$eval(radio, (one) => (one as HTMLInputElement).click())
}

/** Where the button leads: the address it opens, the draft it is, or what has the focus then. */
async function pressed(button: string): Promise<string> {
  const { page } = stage
  const draft = await page.evaluate(
    (label) =>
      [...document.querySelectorAll('a')].find((one) => one.textContent.trim() === label)?.href ??
      null,
    words(button),
  )
  if (draft !== null) return draft
  await press(button)
  await page.waitForFunction(
    () =>
      (window as unknown as { opened: string[] }).opened.length > 0 ||
      (document.activeElement as HTMLInputElement | null)?.name === 'target',
  )
  return page.evaluate(
    () =>
      (window as unknown as { opened: string[] }).opened[0] ??
      (document.activeElement as HTMLInputElement).name,
  )
}

describe('twelve stories', () => {
  test.each(stories)('$name', async (story) => {
    const begun = Date.now()
    await open(story)
    for (const what of story.presses) await press(what)
    await stage.page.waitForFunction(
      (said: string[]) => said.every((one) => document.body.textContent.includes(one)),
      { timeout: 5000 },
      story.said.map(words),
    )
    expect((await pressed(story.button)).startsWith(story.leads)).toBe(true)
    expect(Date.now() - begun).toBeLessThan(60_000)
  })

  test('there are twelve', () => {
    expect(stories).toHaveLength(12)
  })
})
