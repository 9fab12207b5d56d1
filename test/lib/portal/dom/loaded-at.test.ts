import { expect, test } from 'vitest'
import { loadedAt } from '../../../../lib/portal/dom/loaded-at.ts'

const now = 1_800_000_000_000
const night = 8 * 3_600_000
const document = (ageMs: number, timeOrigin: number) => ({ now: () => ageMs, timeOrigin })

test.each([
  { name: 'just loaded', of: document(800, now - 800), expected: now - 800 },
  {
    name: 'just loaded in a process that slept over night',
    of: document(800, now - 800 - night),
    expected: now - 800,
  },
  {
    name: 'loaded in the evening, entered again after the night',
    of: document(20 * 60_000, now - night - 20 * 60_000),
    expected: now - night - 20 * 60_000,
  },
])('a document $name', ({ of, expected }) => expect(loadedAt(of, now)).toBe(expected))
