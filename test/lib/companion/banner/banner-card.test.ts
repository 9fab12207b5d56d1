// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BannerBrief, bannerCard } from '../../../../lib/companion/banner/banner-card.ts'
import { readFileSync } from 'node:fs'
import { strokes } from '../../../../lib/companion/product-icon.ts'
import { speak } from '../../../fixtures/speak.ts'

const brief: BannerBrief = {
  show: 'banner',
  device: { platform: 'ipados', certainty: 'sure', desktopMode: false },
  offered: 'macos',
  cause: 'other',
  remedy: 'other-downloads',
  application: 'Kaspersky',
  chosenBy: 'main',
  url: null,
}
const done: string[] = []
const heard: string[] = []
const listen = ({ key }: KeyboardEvent) => void heard.push(key)
let card: HTMLElement

beforeEach(() => {
  speak()
  done.length = heard.length = 0
  card = bannerCard(brief, {
    showWhere: () => done.push('show-where'),
    thisIsAMac: () => done.push('this-is-a-mac'),
    notNow: () => done.push('not-now'),
  })
  document.body.append(card)
  document.addEventListener('keydown', listen)
})
afterEach(() => {
  card.remove()
  document.removeEventListener('keydown', listen)
})

const press = (key: string, on: Element) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  on.dispatchEvent(event)
  return event
}

test('Esc in the banner is "Not now", and no key of the page', () => {
  const event = press('Escape', card.querySelector('button')!)
  expect([done, heard, event.defaultPrevented]).toEqual([['not-now'], [], true])
})

test('another key in the banner, or Esc outside of it, is none of its business', () => {
  press('Enter', card.querySelector('button')!)
  const event = press('Escape', document.body)
  expect([done, heard, event.defaultPrevented]).toEqual([[], ['Enter', 'Escape'], false])
})

test('another kind of software names both kinds of device', () => {
  const other = bannerCard(
    { ...brief, device: { ...brief.device, platform: 'android' }, offered: 'windows' },
    { showWhere() {}, thisIsAMac() {}, notNow() {} },
  )
  expect(other.querySelector('.title')?.textContent).toBe(
    'My Kaspersky offers software for Windows here, not for this device (Android).',
  )
})

test('the banner says who speaks, and that it is not Kaspersky', () => {
  expect(card.querySelector('.from')?.textContent).toBe(
    'Download Companion for My Kaspersky (unofficial)',
  )
})

test('its icon comes first, says nothing to a screen reader, and is the one on the toolbar', () => {
  const first = card.querySelector('.line')?.firstElementChild
  expect([first?.tagName.toLowerCase(), first?.getAttribute('aria-hidden')]).toEqual([
    'svg',
    'true',
  ])
  const drawing = readFileSync('test/tools/icons/icon-small.svg', 'utf8')
  expect([...drawing.matchAll(/ d="([^"]+)"/g)].map(([, stroke]) => stroke)).toEqual(strokes)
})

test('where no link names the application, the sentence that does so stays in the smallest form', () => {
  const noteOf = (url: string | null) =>
    bannerCard({ ...brief, url }, { showWhere() {}, thisIsAMac() {}, notNow() {} }).querySelector(
      '.words > :last-child',
    )?.className
  expect([noteOf(null), noteOf('https://apps.apple.com/app/id1089969624')]).toEqual([
    'hint',
    'note',
  ])
})

const said = (part: Partial<BannerBrief>) => {
  const shown = bannerCard({ ...brief, ...part }, { showWhere() {}, thisIsAMac() {}, notNow() {} })
  return {
    title: shown.querySelector('.title')?.textContent,
    note: shown.querySelector('.note, .hint')?.textContent,
    buttons: [...shown.querySelectorAll('button')].map(({ textContent }) => textContent),
    unfolds: shown.querySelector('details') !== null,
  }
}

test('only the desktop site is called a mistake about the device, and only then there is a way to turn it off', () => {
  expect(said({ cause: 'desktop-site' })).toMatchObject({
    title: 'My Kaspersky thinks this iPad is a Mac.',
    unfolds: true,
  })
  expect(said({})).toMatchObject({
    title: 'My Kaspersky offers software for Mac here, not for this device (iPad).',
    unfolds: false,
  })
})

test('what may be an iPhone or a narrow window is "this device"', () => {
  const device = { platform: 'ios', certainty: 'likely', desktopMode: true } as const
  expect(said({ device, offered: 'windows' }).title).toBe(
    'My Kaspersky offers software for Windows here, not for this device.',
  )
})

test('an application that is not made for the device: one sentence, and nowhere to go', () => {
  const device = { platform: 'chromeos', certainty: 'sure', desktopMode: false } as const
  expect(said({ device, offered: 'windows', remedy: 'none' })).toEqual({
    title: 'My Kaspersky offers software for Windows here, not for this device (Chromebook).',
    note: 'There is no such app for this kind of device.',
    buttons: ['Not now'],
    unfolds: false,
  })
})

test('a dialog that names no application we know: the way, and no name', () => {
  expect(said({ application: null, chosenBy: 'dialog' }).note).toBe(
    'What My Kaspersky has for this device is under its other downloads.',
  )
})
