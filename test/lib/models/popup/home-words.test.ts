import { beforeEach, expect, test } from 'vitest'
import { statusWords } from '../../../../lib/models/popup/home-words.ts'
import type { Home } from '../../../../lib/models/popup/popup-state.ts'
import { speak } from '../../../fixtures/speak.ts'

beforeEach(() => speak())

const now = new Date(2026, 10, 22, 12)
const differences = { onlyOnPage: ['Kaspersky VPN'], otherwise: [], pageAt: 0, listAt: 0 }
const words = (home: Partial<Home>) =>
  statusWords(
    {
      state: { kind: 'read' },
      subscriptions: [],
      whole: true,
      readAt: now.getTime(),
      part: null,
      differences: null,
      account: null,
      ...home,
    },
    false,
    now,
  )

test('whatever else is shown, that the page says something else is said', () => {
  expect(words({})).toBe('Updated just now')
  expect(words({ differences, state: { kind: 'offline' } })).toBe(
    'My Kaspersky’s page shows something else · Updated just now',
  )
})

test('where that is what is shown it is not said twice', () => {
  expect(words({ differences, state: { kind: 'differs', differences } })).toBe('Updated just now')
})
