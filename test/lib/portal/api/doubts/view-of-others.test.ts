import { expect, test } from 'vitest'
import { both, inShort } from '../../usages.ts'

test.each<[string, object]>([
  ['support', { impersonation: { active: true, subjectId: 'u-77' } }],
  ['support, by name', { impersonatedBy: 'support-3' }],
  ['another account', { meta: { viewingAs: 'u-77' } }],
  ['a deputy', { onBehalfOf: 'u-77' }],
  ['a demonstration', { demo: true }],
  ['made-up data', { isMockData: 'true' }],
])('a view of %s is nobody’s who asks', (_, more) =>
  expect(inShort({ ...both, ...more })).toBe('layout-changed json'),
)

test.each<[string, object]>([
  ['nobody else', { impersonation: { active: false, subjectId: null }, impersonatedBy: null }],
  ['a right to it', { canImpersonate: true, impersonationEnabled: true }],
  ['no demonstration', { demo: false, isDemo: 0 }],
  ['a demonstration beside', { demo: { url: '/demo' } }],
  ['a part of the page that may be shown', { featureFlags: { demo: true } }],
])('a view of one’s own: %s', (_, more) =>
  expect(inShort({ ...both, ...more })).toBe('Example Premium + Example VPN'),
)
