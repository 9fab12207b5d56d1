import type { Page } from 'puppeteer'
import type { Platform } from '../../../lib/domain/platform.ts'
import type { Device } from '../../../lib/domain/device.ts'
import { deviceSettingsKey, setupSheetKey, stateKey } from '../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import type { SetupSheet } from '../../../lib/domain/setup/setup-sheet.ts'
import type { Place } from '../../../lib/models/popup/navigation.ts'
import { statesAt } from '../../fixtures/states.ts'

/**
 * One picture's worth: a page, what lies in storage, what the browser says, and what a user did
 * there.
 */
export interface Scene {
  name: string
  page: 'popup.html' | 'options.html' | 'overview.html' | 'welcome.html'
  local: Record<string, unknown>
  session: Record<string, unknown>
  managed?: Record<string, unknown>
  access: boolean
  online: boolean
  widths: number[]
  /** Chosen in the settings; the browser's own where it is absent. */
  language?: string
  /** Where in the popup; home where it is absent. */
  place?: Place
  act?(page: Page): Promise<void>
}

const popover = [320, 380]
const sheet = [320, 820]
const press = (selector: string) => (page: Page) => page.click(selector)

/** As a family writes it down. */
export const familySheet: SetupSheet = {
  subscription: { account: 'made-up-account', id: 's1' },
  devices: (
    [
      ['Anna', 'ios', 'kaspersky'],
      ['Anna', 'windows', 'kaspersky'],
      ['Ben', 'android', 'kaspersky'],
      ['Grandma', 'ipados', 'kaspersky'],
      ['Grandma', 'ipados', 'vpn'],
      ['', 'macos', 'password-manager'],
      ['Carl', 'linux', 'kaspersky'],
    ] as const
  ).map(([person, platform, application], at) => ({
    id: `d${at}`,
    person,
    platform,
    application,
    ...(person === 'Carl' && { doneAt: 0 }),
  })),
}

const onDevice = (local: Scene['local'], device: Device): Scene['local'] => ({
  ...local,
  [stateKey]: { ...(local[stateKey] as StoredState), device },
})

/** With the devices of the account counted, as its owner wished. */
const withCounts = (local: Scene['local'], at: number): Scene['local'] => {
  const state = local[stateKey] as StoredState
  const [account, kept] = Object.entries(state.accounts)[0]!
  const devices = { counts: { windows: 3, ios: 2, android: 1, other: 1 }, at }
  return {
    ...local,
    [stateKey]: { ...state, accounts: { ...state.accounts, [account]: { ...kept, devices } } },
    [deviceSettingsKey]: { deviceCounts: true },
  }
}

/** Every scene, with data made up for `now`. */
export function scenesAt(now: Date): Scene[] {
  const states = statesAt(now)
  const read = states.find(({ name }) => name === 'read')
  const partly = states.find(({ name }) => name === 'partly-read')
  const couldNotRead = states.find(({ name }) => name === 'could-not-read')
  if (!read || !partly || !couldNotRead)
    throw new Error(
      'test/fixtures/states.ts has no state "read", "partly-read" or "could-not-read": scenes are made of them',
    )
  const options = (name: string, part: Partial<Scene> = {}): Scene => ({
    ...read,
    page: 'options.html',
    widths: sheet,
    ...part,
    name: `options-${name}`,
  })
  const welcome = (name: string, access: boolean): Scene => ({
    name: `welcome-${name}`,
    page: 'welcome.html',
    local: {},
    session: {},
    access,
    online: true,
    widths: sheet,
  })
  const overview = (name: string, local: Scene['local']): Scene => ({
    ...read,
    name: `overview-${name}`,
    page: 'overview.html',
    local,
    widths: sheet,
  })
  const noticed = ['terms-pending', 'nothing-there', 'stale', 'could-not-read', 'contradiction']
  const downloads = (
    name: string,
    subscription: string | null,
    application: string | null,
    platform: Platform | null,
  ): Scene => ({
    ...read,
    name: `downloads-${name}`,
    page: 'popup.html',
    widths: popover,
    place: { view: 'downloads', subscription, application, platform },
  })
  return [
    ...states.map((state): Scene => ({ ...state, page: 'popup.html', widths: popover })),
    downloads('this-device', 's1', null, null),
    downloads('iphone', 's1', 'kaspersky', 'ios'),
    downloads('ipad', 's1', 'kaspersky', 'ipados'),
    downloads('android', 's1', 'kaspersky', 'android'),
    downloads('mac', 's1', 'kaspersky', 'macos'),
    downloads('linux', 's1', 'kaspersky', 'linux'),
    downloads('vpn', 's1', 'vpn', 'ios'),
    downloads('not-activated', 's3', null, null),
    downloads('expired', 's4', null, null),
    downloads('no-place-left', 's5', null, null),
    downloads('free', 's6', null, 'ios'),
    downloads('shared', 's7', null, 'ios'),
    {
      ...downloads('on-ipad', 's1', null, null),
      local: onDevice(read.local, { platform: 'ipados', certainty: 'sure', desktopMode: true }),
    },
    {
      ...downloads('unsure-device', 's1', null, null),
      local: onDevice(read.local, { platform: 'unknown', certainty: 'unsure', desktopMode: false }),
    },
    ...states
      .filter(({ name }) => ['stale', 'contradiction', 'signed-out-with-data'].includes(name))
      .map(({ name, local }) => ({ ...downloads(name, 's1', null, null), local })),
    downloads('all', null, null, null),
    downloads('all-iphone', null, 'kaspersky', 'ios'),
    downloads('all-android', null, 'kaspersky', 'android'),
    { ...downloads('more', 's1', 'kaspersky', 'ios'), act: press('[aria-expanded=false]') },
    {
      ...downloads('enlarged', 's1', 'kaspersky', 'ios'),
      act: async (page) => {
        await page.click('[aria-expanded=false]')
        await page.click('.more-actions .button')
      },
    },
    {
      ...downloads('why-not', 's1', 'vpn', 'ios'),
      act: async (page) => {
        await page.click('.target summary')
      },
    },
    { ...read, name: 'answers', page: 'popup.html', widths: popover, act: press('#answers') },
    {
      ...read,
      name: 'answers-reason',
      page: 'popup.html',
      widths: popover,
      act: async (page) => {
        await page.click('#answers')
        await page.waitForSelector('.answers li:nth-child(4) button')
        await page.click('.answers li:nth-child(3) button') // what My Kaspersky says of it
        await page.waitForFunction(() => document.querySelectorAll('.answers li').length === 5)
        await page.click('.answers li button')
        await page.waitForSelector('.answers .why-not')
      },
    },
    {
      ...partly,
      name: 'answers-missing',
      page: 'popup.html',
      widths: popover,
      act: async (page) => {
        await page.click('#answers')
        await page.waitForSelector('.answers li button')
        await page.click('.answers li button') // it is not in the list
        await page.waitForSelector('.answers .notice')
      },
    },
    {
      ...read,
      name: 'missing',
      page: 'popup.html',
      widths: popover,
      act: async (page) => {
        await page.click('details[name=reasons]:not(.attention) summary')
        await page.waitForSelector('.reasons')
      },
    },
    {
      ...couldNotRead,
      name: 'copy',
      page: 'popup.html',
      widths: popover,
      act: press('.notice .button-quiet'),
    },
    options('fresh', { local: {}, session: {} }),
    options('read'),
    options('partly-read', { local: partly.local }),
    options('locked', {
      managed: {
        automaticReading: false,
        theme: 'system',
        banner: true,
        region: 'CA',
        reminders: true,
        reminderDays: 21,
      },
    }),
    options('own-device', {
      local: { ...read.local, [deviceSettingsKey]: { thisDevice: 'macos' } },
    }),
    options('forget', { act: press('.button-bad') }),
    overview('fresh', {}),
    overview('read', read.local),
    ...states
      .filter(({ name }) => noticed.includes(name))
      .map(({ name, local }) => overview(name, local)),
    overview('counts', withCounts(read.local, now.getTime() - 60 * 60_000)),
    overview('not-counted', { ...read.local, [deviceSettingsKey]: { deviceCounts: true } }),
    overview('set-up', { ...read.local, [setupSheetKey]: familySheet }),
    overview('set-up-expired', {
      ...read.local,
      [setupSheetKey]: {
        ...familySheet,
        subscription: { account: 'made-up-account', id: 's4' },
      },
    }),
    welcome('access', true),
    welcome('no-access', false),
  ]
}
