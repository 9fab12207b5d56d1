// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { rehearse } from '../../../lib/companion/rehearse.ts'
import { styles } from '../../../lib/companion/styles.ts'
import { speak } from '../../fixtures/speak.ts'

afterEach(() => void vi.unstubAllGlobals())

test('nothing of it comes into the page, and every size of letters is fetched', () => {
  speak()
  const measured: string[] = []
  const pen = { font: '', measureText: () => measured.push(pen.font) }
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => pen
    },
  )
  const before = document.documentElement.outerHTML
  rehearse()
  expect(document.documentElement.outerHTML).toBe(before)
  const sizes = [...styles.matchAll(/font(?:-size)?: (\d+px)/g)].map(([, size]) => size)
  expect(new Set(sizes).size).toBeGreaterThan(3)
  for (const size of sizes)
    expect(measured).toContainEqual(expect.stringMatching(`^${size} system-ui`))
})

test('where the browser draws nothing beside a page the card is rehearsed all the same', () => {
  speak()
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => null
    },
  )
  expect(rehearse).not.toThrow()
})
