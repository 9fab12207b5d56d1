// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { guardPresses } from '../../../lib/companion/guard-presses.ts'

// Without the observer that only Chromium has, which would refuse most of these by itself: here the
// other checks stand alone, as in Firefox and Safari.

const faint = [
  ['opacity', '0.5'],
  ['filter', 'blur(9px)'],
  ['clip-path', 'inset(50%)'],
  ['mask-image', 'linear-gradient(#000, #0000)'],
  ['mix-blend-mode', 'difference'],
] as const
const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

let host: HTMLElement
let card: HTMLElement
let button: HTMLButtonElement
let pressed: number
let stop: () => void
let met: Element | null
let size: number

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  // This environment has no value for what nothing sets.
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({
    ...Object.fromEntries(faint.map(([name]) => [camel(name), style.getPropertyValue(name)])),
    opacity: style.opacity || '1',
  }))
  host = document.createElement('div')
  document.documentElement.prepend(host)
  met = host
  size = 44
  Document.prototype.elementFromPoint = () => met
  card = document.createElement('section')
  button = document.createElement('button')
  button.getBoundingClientRect = () => new DOMRect(0, 0, size * 3, size)
  card.append(button)
  host.attachShadow({ mode: 'closed' }).append(card)
  pressed = 0
  button.addEventListener('click', () => pressed++)
  stop = guardPresses(card)
  vi.advanceTimersByTime(700)
})
afterEach(() => {
  stop()
  host.remove()
  document.documentElement.removeAttribute('style')
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function press(isTrusted = true): number {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true })
  Object.defineProperty(click, 'isTrusted', { value: isTrusted })
  button.dispatchEvent(click)
  return pressed
}
const style = (name: string, value: string) =>
  document.documentElement.style.setProperty(name, value)

test('a press on a card in plain sight is heard', () => expect(press()).toBe(1))

test('a press by a script is not', () => expect(press(false)).toBe(0))

test.each(faint)('nor one under a page with %s: %s', (name, value) => {
  style(name, value)
  expect(press()).toBe(0)
  style(name, '')
  vi.advanceTimersByTime(300)
  expect(press()).toBe(0)
  vi.advanceTimersByTime(500)
  expect(press()).toBe(1)
})

test('nor one that something else would meet', () => {
  met = document.body
  expect(press()).toBe(0)
})

test('nor one on what is too small to be read', () => {
  size = 8
  expect(press()).toBe(0)
})

test('nor one on a card that the page has put into a room of its own', () => {
  const room = document.createElement('div')
  document.body.append(room)
  room.append(host)
  expect(press()).toBe(0)
})

test('nor one in a form whose field is called `matches`', () => {
  const form = document.createElement('form')
  form.innerHTML = '<input name="matches">'
  document.body.append(form)
  form.append(host)
  expect(press()).toBe(0)
})

test('a modal dialog is a place of ours, if it is in plain sight', () => {
  const dialog = document.createElement('dialog')
  document.body.append(dialog)
  dialog.append(host)
  expect(press()).toBe(1)
  dialog.style.opacity = '0.1'
  expect(press()).toBe(1)
})
