// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showScene } from '../../../lib/companion/scene.ts'

vi.mock('../../../lib/companion/live-with.ts', () => ({ liveWith: () => () => {} }))
vi.mock('../../../lib/browser/i18n.ts', () => ({
  textDirection: () => 'ltr',
  uiLanguage: () => 'en',
}))
beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue())
afterEach(() => void vi.restoreAllMocks())

const broken = () => {
  throw new TypeError('querySelectorAll is not a function')
}
const change = async () => {
  document.body.classList.toggle('changed')
  await new Promise((done) => setTimeout(done, 300))
}
const ours = () => [...document.documentElement.children].filter((one) => one.shadowRoot === null)

test('on a page on which nothing can be placed nothing is left', () => {
  const before = ours().length
  const exit = vi.fn<() => void>()
  const scene = { enter: () => {}, update: broken, exit }
  expect(() => showScene(document, scene, () => {})).toThrow(TypeError)
  expect(ours()).toHaveLength(before)
  expect(exit).toHaveBeenCalledOnce()
})

test('a page that becomes such a one ends the scene', async () => {
  const update = vi.fn<() => void>()
  const ended = vi.fn<() => void>()
  const close = showScene(document, { enter: () => {}, update }, ended)
  update.mockImplementation(broken)
  await change()
  expect(ended).toHaveBeenCalledOnce()
  close()
})
