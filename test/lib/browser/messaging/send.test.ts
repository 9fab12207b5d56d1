import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { send } from '../../../../lib/browser/messaging/send.ts'
import { answerTimeout } from '../../../../lib/contracts/messages.ts'
import { lockTimeout } from '../../../../lib/contracts/stored.ts'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('../../../../lib/browser/api.ts', () => ({ browser: { runtime: { sendMessage } } }))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an answer is passed on, null too, and no timer stays behind', async () => {
  sendMessage.mockResolvedValue(null)
  expect(await send('account-switch-seen', {})).toBe(null)
  expect(sendMessage).toHaveBeenLastCalledWith({ name: 'account-switch-seen', payload: {} })
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  { worker: 'resolves with nothing', answer: () => Promise.resolve() },
  { worker: 'rejects', answer: () => Promise.reject(new Error('no receiving end')) },
  {
    worker: 'throws',
    answer: () => {
      throw new Error('the extension is gone')
    },
  },
])('a worker that $worker has not answered', async ({ answer }) => {
  sendMessage.mockImplementation(answer)
  expect(await send('scrubbed-copy', {})).toBe('no-answer')
})

test.each([
  { name: 'forget-everything', limit: answerTimeout },
  { name: 'scrubbed-copy', limit: answerTimeout },
  { name: 'refresh', limit: lockTimeout + answerTimeout },
] as const)('$name is waited for no longer than $limit ms', async ({ name, limit }) => {
  sendMessage.mockReturnValue(new Promise(() => undefined))
  let came: unknown
  void send(name, {}).then((reply) => (came = reply))
  await vi.advanceTimersByTimeAsync(limit - 1)
  expect(came).toBe(undefined)
  await vi.advanceTimersByTimeAsync(1)
  expect(came).toBe('no-answer')
})
