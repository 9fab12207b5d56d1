import { expect, test } from 'vitest'
import { createSessionStore } from '../../../../lib/background/storage/session-store.ts'
import { maskedNamesKey, tabsKey } from '../../../../lib/contracts/stored.ts'
import { blankTab } from '../../../../lib/background/companion/blank-tab.ts'
import { memoryArea } from '../../../fixtures/memory-area.ts'

test('what was being noted while everything is forgotten is forgotten with it', async () => {
  const { area, items } = memoryArea({ [maskedNamesKey]: { a: 'a…@e….com' } })
  const session = createSessionStore(area)
  await Promise.all([
    session.nameAccount('b', 'b…@e….com'),
    session.setTab(1, () => blankTab(0)),
    session.forget(),
  ])
  expect(items).toEqual({})
})

test('a page that is ever somebody else pushes out its own names, not all of them', async () => {
  const { area, items } = memoryArea()
  const session = createSessionStore(area)
  for (let one = 0; one < 150; one++) await session.nameAccount(`made-up-${one}`, 'a…@e….com')
  await session.nameAccount('real', 'r…@e….com')
  expect(items[maskedNamesKey]).toMatchObject({ real: 'r…@e….com', 'made-up-149': 'a…@e….com' })
  expect(Object.keys(items[maskedNamesKey] as object)).toHaveLength(100)
})

test('what is not understood there is dropped', async () => {
  const { area, items } = memoryArea({ [tabsKey]: { 1: 'a tab of another version' } })
  const session = createSessionStore(area)
  expect(await session.tabs()).toEqual({})
  await session.setTab(2, () => blankTab(0))
  expect(items).toEqual({ [tabsKey]: { 2: blankTab(0) } })
})

test.each(['get', 'set'] as const)(
  'a browser that will not %s says so as storage that failed',
  async (how) => {
    const { area, refuses } = memoryArea()
    refuses[how] = new Error('QuotaExceededError')
    await expect(createSessionStore(area).setTab(1, () => blankTab(0))).rejects.toMatchObject({
      name: 'StorageFailed',
      full: true,
    })
  },
)
