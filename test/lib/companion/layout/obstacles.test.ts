import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  controlBoxes,
  dialogBoxes,
  isUnseenInFlow,
  textBoxes,
} from '../../../../lib/companion/layout/obstacles.ts'

/**
 * A page that holds so many of whatever is asked for, and in each of them as many. What each
 * question costs in a browser may be a layout of the whole page.
 */
const crowd = 50_000
let asked: number
let drawn: 'visible' | 'hidden'
const page = {} as unknown as Document
const thing = {
  getBoundingClientRect() {
    asked++
    return { left: 0, top: 0, right: 10, bottom: 10, width: 10, height: 10 }
  },
  matches: () => true,
  ownerDocument: page,
}
const things = () => Array.from({ length: crowd }, () => ({ ...thing, querySelectorAll: things }))
const all = things()
Object.assign(page, {
  querySelector: () => null,
  querySelectorAll: () => all,
  documentElement: {},
  body: {},
})

beforeEach(() => {
  asked = 0
  vi.stubGlobal('window', { innerWidth: 800, innerHeight: 600 })
  vi.stubGlobal('getComputedStyle', () => ({ visibility: drawn, overflowY: 'hidden' }))
  const nothing = { elementFromPoint: () => null, elementsFromPoint: () => [] }
  vi.stubGlobal('Document', { prototype: nothing })
})

afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['controls', () => controlBoxes(page, {} as Element)],
  ['dialogs', () => dialogBoxes(page)],
  ['words in dialogs', () => textBoxes(page)],
  ['veils', () => isUnseenInFlow(page, {} as Element, 0, 100)],
])('of %s without end only the first are asked where they lie', (_name, look) => {
  for (drawn of ['hidden', 'visible'] as const) {
    look()
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThan(10_000)
    asked = 0
  }
})
