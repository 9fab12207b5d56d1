import { expect, test } from 'vitest'
import { holdsIn, regionRuleIds } from '../../../../lib/domain/catalogue/region-rules.ts'
import { regionOfZone } from '../../../../lib/domain/downloads/region.ts'

test.each([
  ['vpn-region', 'CN', true],
  ['vpn-region', 'IN', true],
  ['vpn-region', 'RU', false],
  ['vpn-russia-ended', 'RU', true],
  ['us-sales-ended', undefined, false],
] as const)('%s in %s is %s', (rule, region, expected) =>
  expect(holdsIn(rule, region)).toBe(expected),
)

test('a zone is told from others only for a country that has a rule', () => {
  const zones = ['Asia/Shanghai', 'Asia/Kolkata', 'Asia/Tokyo', 'America/Chicago', 'Europe/Berlin']
  const isRuled = (zone: string) => regionRuleIds.some((id) => holdsIn(id, regionOfZone(zone)))
  expect(zones.map(isRuled)).toEqual([true, true, true, true, false])
})
