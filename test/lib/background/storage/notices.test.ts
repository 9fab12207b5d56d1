import { expect, test } from 'vitest'
import { noticesAfter } from '../../../../lib/background/storage/notices.ts'
import { StorageFailed } from '../../../../lib/background/storage/storage-error.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'

const now = 1_800_000_000_000
const full = new StorageFailed(new Error('quota exceeded'))
const readAt = (at: number): StoredState => ({
  ...emptyState(),
  accounts: {
    a: {
      lastSeen: at,
      reading: { subscriptions: [], warnings: [], readAt: at, source: 'json' },
    },
  },
})
const fits = (state: StoredState) => ({ state, trouble: null, partLost: false })

test('a write that does not fit is said, with its time', () => {
  const written = { state: readAt(now), trouble: full, partLost: false }
  expect(noticesAfter({}, written, now)).toEqual({ storageFull: now })
})

test('a small write that fits does not take it back: the reading is still lost', () => {
  const before = { storageFull: now }
  expect(noticesAfter(before, fits(readAt(now - 1)), now + 5)).toEqual(before)
  expect(noticesAfter(before, fits(emptyState()), now + 5)).toEqual(before)
})

test('a later reading that is kept takes it back', () => {
  expect(noticesAfter({ storageFull: now }, fits(readAt(now + 1)), now + 5)).toEqual({})
})

test('a lost part is said until the browser ends', () => {
  const lost = noticesAfter({}, { ...fits(emptyState()), partLost: true }, now)
  expect(lost).toEqual({ partLost: true })
  expect(noticesAfter(lost, fits(readAt(now)), now)).toEqual({ partLost: true })
})
