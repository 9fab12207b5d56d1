// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { liveWith } from '../../../lib/companion/live-with.ts'
import { extensionAnswers } from '../../../lib/browser/extension.ts'

const { get, runtime } = vi.hoisted(() => ({
  get: vi.fn<() => Promise<Record<string, unknown>>>(),
  runtime: { id: 'ours' as string | undefined },
}))
vi.mock('../../../lib/browser/api.ts', () => ({
  browser: { runtime, storage: { local: { get } } },
}))

/**
 * Chrome and Firefox take the id away. Safari leaves it, and what the script asks of the storage is
 * not served.
 */
const orphans = {
  'nothing is there': async () => ({}),
  'it fails': async () => Promise.reject(new Error('Invalid call to storage.local.get()')),
  'it never comes': () => new Promise<never>(() => {}),
}
const never = () => new Promise<never>(() => {})
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubEnv('SAFARI', 'true')
  runtime.id = 'ours'
  get.mockImplementation(async () => ({ salt: 'ab' }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})
function live() {
  const onEnd = vi.fn()
  const animate = () => ({ cancel() {}, play() {}, currentTime: 0 })
  const stop = liveWith(Object.assign(document.createElement('div'), { animate }) as never, onEnd)
  return { onEnd, stop }
}

test.each(Object.entries(orphans))(
  'where the id stays, the storage tells an orphan within seconds: %s',
  async (_, storage) => {
    const { onEnd, stop } = live()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(onEnd).not.toHaveBeenCalled()
    get.mockImplementation(storage)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(onEnd).toHaveBeenCalled()
    stop()
  },
)

test('elsewhere the id alone tells, and the storage is left alone', async () => {
  vi.stubEnv('SAFARI', '')
  const { onEnd, stop } = live()
  await vi.advanceTimersByTimeAsync(3_000)
  expect([onEnd.mock.calls.length, get.mock.calls.length]).toEqual([0, 0])
  runtime.id = undefined
  await vi.advanceTimersByTimeAsync(1_000)
  expect(onEnd).toHaveBeenCalled()
  stop()
})

test('what was put away does not end a second time', async () => {
  get.mockImplementation(never)
  const { onEnd, stop } = live()
  await vi.advanceTimersByTimeAsync(1_500)
  stop()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(onEnd).not.toHaveBeenCalled()
})

test('an extension that reads its storage is there', async () => {
  expect(await extensionAnswers('salt')).toBe(true)
  expect(await extensionAnswers('not there')).toBe(false)
})
