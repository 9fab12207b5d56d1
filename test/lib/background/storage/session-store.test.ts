import { expect, test } from 'vitest'
import { createSession } from '../../../../lib/background/storage/session-store.ts'
import { maskedNamesKey, tabsKey } from '../../../../lib/contracts/stored.ts'
import { unseen } from '../../../../lib/background/companion/companion-tabs.ts'
import { memoryArea } from '../../../fixtures/memory-area.ts'

test('what was being noted while everything is forgotten is forgotten with it', async () => {
  const { area, items } = memoryArea({ [maskedNamesKey]: { a: 'a…@e….com' } })
  const session = createSession(area)
  await Promise.all([
    session.nameAccount('b', 'b…@e….com'),
    session.setTab(1, () => unseen(0)),
    session.forget(),
  ])
  expect(items).toEqual({})
})

test('what is not understood there is dropped', async () => {
  const { area, items } = memoryArea({ [tabsKey]: { 1: 'a tab of another version' } })
  const session = createSession(area)
  expect(await session.tabs()).toEqual({})
  await session.setTab(2, () => unseen(0))
  expect(items).toEqual({ [tabsKey]: { 2: unseen(0) } })
})

test.each(['get', 'set'] as const)(
  'a browser that will not %s says so as storage that failed',
  async (how) => {
    const { area, refuses } = memoryArea()
    refuses[how] = new Error('QuotaExceededError')
    await expect(createSession(area).setTab(1, () => unseen(0))).rejects.toMatchObject({
      name: 'StorageFailed',
      full: true,
    })
  },
)
