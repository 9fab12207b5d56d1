import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, freePlace, hangsOver } from '../../../../lib/companion/layout/free-space.ts'

const screen: Box = { left: 0, top: 0, width: 820, height: 1180 }
const card = { width: 620, height: 120 }
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  width,
  height,
})

test.each([
  { name: 'an empty page: the top, in the middle', busy: [], expected: box(100, 8, 620, 120) },
  {
    name: 'a menu at the top: right below it',
    busy: [box(0, 0, 820, 60)],
    expected: box(100, 68, 620, 120),
  },
  {
    name: 'one button in the middle of the top: beside it',
    busy: [box(700, 20, 90, 44)],
    expected: box(8, 8, 620, 120),
  },
  { name: 'a dialog that fills all: nowhere', busy: [screen], expected: null },
])('place: $name', ({ busy, expected }) => expect(freePlace(card, screen, busy)).toEqual(expected))

test('a card wider than the screen has no place', () =>
  expect(freePlace({ width: 400, height: 50 }, box(0, 0, 320, 600), [])).toBeNull())
test('the last word can refuse a place', () =>
  expect(freePlace(card, screen, [box(0, 0, 820, 60)], ({ top }) => top > 100)).toBeNull())

test('a place never covers anything busy and never leaves the area', () => {
  const boxes = fc.record({
    left: fc.integer({ min: -50, max: 900 }),
    top: fc.integer({ min: -50, max: 1300 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 12 }), (busy) => {
      const place = freePlace(card, screen, busy)
      if (!place) return
      expect(
        place.left >= 0 &&
          place.top >= 0 &&
          place.left + place.width <= 820 &&
          place.top + place.height <= 1180,
      ).toBe(true)
      const covered = busy.filter(
        (b) =>
          place.left < b.left + b.width &&
          b.left < place.left + place.width &&
          place.top < b.top + b.height &&
          b.top < place.top + place.height,
      )
      expect(covered).toEqual([])
    }),
  )
})

test.each([
  { name: 'inside', place: box(20, 20, 100, 50), expected: false },
  { name: 'beside', place: box(220, 20, 100, 50), expected: false },
  { name: 'half off', place: box(150, 20, 100, 50), expected: true },
  { name: 'wider than it', place: box(0, 20, 300, 50), expected: true },
])('hanging over the edge of a dialog: $name', ({ place, expected }) =>
  expect(hangsOver(place, [box(10, 10, 200, 200)])).toBe(expected),
)
