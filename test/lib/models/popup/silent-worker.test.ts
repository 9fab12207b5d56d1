import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { send } from '../../../../lib/browser/messaging/send.ts'
import { answerTimeout } from '../../../../lib/contracts/messages.ts'
import { lockTimeout, stateKey } from '../../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { subscriptionsPage } from '../../../../lib/domain/portal-addresses.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import type { FakePorts } from '../../../fixtures/popup-ports.ts'
import { statesAt } from '../../../fixtures/states.ts'

/** Safari's dead event page: the message is taken and nothing ever comes back. */
const sendMessage = vi.hoisted(() => vi.fn(() => new Promise<unknown>(() => undefined)))
vi.mock('../../../../lib/browser/api.ts', () => ({ browser: { runtime: { sendMessage } } }))

const now = new Date(2026, 10, 22, 12)
let ports: FakePorts
beforeEach(() => {
  vi.useFakeTimers()
  ports = Object.assign(fakePorts(now), { send })
})
afterEach(() => vi.useRealTimers())

const storedOf = (name: string) =>
  (statesAt(now).find((seed) => seed.name === name)!.local[stateKey] ?? null) as StoredState | null
function open(name: string) {
  const model = createPopupModel(ports, startWith({ kept: keptWith({ stored: storedOf(name) }) }))
  return { model, state: () => model.home.value.state.kind }
}
const afterLimit = () => vi.advanceTimersByTimeAsync(answerTimeout)

test('the popup says within 3 seconds that no answer came, and may ask again', async () => {
  const { model, state } = open('read')
  void model.refresh()
  await vi.advanceTimersByTimeAsync(answerTimeout - 1)
  expect([state(), model.reading.value]).toEqual(['read', true])
  await vi.advanceTimersByTimeAsync(1)
  expect([state(), model.reading.value]).toEqual(['no-answer', false])
  expect(model.home.value.subscriptions).toHaveLength(7)
})

test('so it does on the first day', async () => {
  const { model, state } = open('first-run')
  void model.refresh()
  await afterLimit()
  expect(state()).toBe('no-answer')
})

test('an answer that comes late still counts', async () => {
  let answer: (reply: unknown) => void = () => undefined
  sendMessage.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
  const { model, state } = open('read')
  void model.refresh()
  await afterLimit()
  answer({ ok: true })
  await vi.advanceTimersByTimeAsync(0)
  expect(state()).toBe('read')
})

test('a worker that has begun is waited for beside a list; its end is told', async () => {
  const { model, state } = open('read')
  void model.refresh()
  ports.change({ stored: storedOf('reading-with-data') })
  await afterLimit()
  expect(state()).toBe('read')
  await vi.advanceTimersByTimeAsync(lockTimeout)
  expect(state()).toBe('no-answer')
})

test('"show me where" opens the portal anyway', async () => {
  const { model } = open('read')
  void model.showWhere(null, null)
  await afterLimit()
  expect([ports.opened, ports.closed]).toEqual([[subscriptionsPage], 1])
})

test('the copy is called impossible, not waited for', async () => {
  const { model } = open('could-not-read')
  const copy = model.scrubbedCopy()
  await afterLimit()
  expect(await copy).toBe(null)
})

test('opening the popup changes nothing on screen', async () => {
  const { model, state } = open('read')
  const opened = model.opened()
  await afterLimit()
  await opened
  expect(state()).toBe('read')
})

test('answers that were not kept, and a notice that could not be put away, are said', async () => {
  for (const name of ['read', 'account-switched']) {
    const { model, state } = open(name)
    const done =
      name === 'read' ? model.keepAnswers('s1', { ownership: 'own' }) : model.accountSwitchSeen()
    await afterLimit()
    await done
    expect(state()).toBe('no-answer')
  }
})
