import { beforeAll, expect, test } from 'vitest'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { differsWords } from '../../../lib/models/differs-words.ts'
import { speak } from '../../fixtures/speak.ts'

beforeAll(() => speak())

const said = (page: Partial<Subscription>, list: Partial<Subscription>) => {
  const plus = { id: 'a', product: 'Kaspersky Plus' }
  const otherwise = [{ id: 'a', page: { ...plus, ...page }, list: { ...plus, ...list } }]
  return differsWords({ onlyOnPage: [], otherwise, pageAt: 2, listAt: 5 }, String)
}
const ages = 'On the page: 2 · Here: 5'

test('what each says of the last day and the places is said, where both say it', () => {
  const list = { expiresOn: '2027-08-04', places: { used: 3, total: 5 } } as const
  expect(said({ expiresOn: '2028-08-04', places: { used: 5, total: 5 } }, list)).toBe(
    `Kaspersky Plus: on the page “until August 4, 2028 · All 5 used”, here “until August 4, 2027 · 3 of 5 used · 2 free”. ${ages}`,
  )
  expect(said({ places: { used: 4, total: 5 } }, list)).toBe(
    `Kaspersky Plus: on the page “4 of 5 used · 1 free”, here “3 of 5 used · 2 free”. ${ages}`,
  )
})

test('what differs in something else is named', () => {
  expect(said({ portalState: 'blocked' }, {})).toBe(
    `Different on the page: Kaspersky Plus. ${ages}`,
  )
})
