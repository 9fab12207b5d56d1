import { expect, test } from 'vitest'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { createStore } from '../../../../lib/background/storage/state-store.ts'
import { memoryArea } from '../../../fixtures/memory-area.ts'
import { now, page, workerOf } from '../../../fixtures/worker.ts'

const list: Subscription[] = [{ id: 'plus-1', product: 'Kaspersky Plus' }]
const day = 24 * 3_600_000

/** Each day somebody signs in, and the portal's mark of the account is another one each time. */
async function signInDaily(days: number) {
  let time = now
  const clock = () => time
  const store = createStore(memoryArea().area, clock, () => {})
  const { worker } = workerOf({ deps: { now: clock, store } })
  const told: unknown[] = []
  for (let session = 0; session < days; session++, time += day) {
    const account = { key: `mark-${session}`, masked: 'a…@e….com' }
    const seen = { ...page, account, loadedAt: time }
    const { read } = await worker.handlers['page-report'](seen, { tab: 1 })
    if (!read) throw new Error('The page was not told to read.')
    const reading = { ok: true as const, value: list, warnings: [] }
    await worker.handlers['usages-read']({ reading, account, loadedAt: time, at: time }, { tab: 1 })
    const { current, accounts } = await store.read()
    told.push(accounts[current!]?.failure?.failure.kind ?? accounts[current!]?.reading)
  }
  return { told, kept: await store.read() }
}

test('where the mark of an account is another one in each session, that is said each time, and the first list is kept', async () => {
  const { told, kept } = await signInDaily(8)
  expect(told[0]).toMatchObject({ subscriptions: list })
  expect(told.slice(1)).toEqual(Array(7).fill('account-unclear'))
  expect(kept.accounts['mark-0']?.parts?.json?.subscriptions).toEqual(list)
})
