import { expect, test } from 'vitest'
import { styles } from '../../../lib/companion/styles.ts'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
const contrast = (one: string, other: string) => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}
/** Of every theme, the light one first. */
const all = (name: string) =>
  [...styles.matchAll(new RegExp(`--${name}: (#\\w{6})`, 'g'))].map(([, colour]) => colour!)

test('letters under 14 px are told from the card at 7:1, light and dark', () => {
  const cards = all('card')
  const muteds = all('text-muted')
  expect([cards, muteds].map(({ length }) => length)).toEqual([2, 2])
  for (const [theme, muted] of muteds.entries())
    expect(contrast(muted, cards[theme]!)).toBeGreaterThanOrEqual(7)
})
