import { expect, test } from 'vitest'
import { readDevices } from '../../../../lib/portal/api/read-devices.ts'

const device = (osTypeLabel: unknown) => ({ deviceAlias: 'FAKE-ALIAS of Anna', osTypeLabel })

test('devices are counted by system, and nothing of their names is left', () => {
  const labels = ['Windows', 'Windows 11', 'macOS', 'Android', 'iOS', 'iPadOS', 'Fridge']
  const reading = readDevices({ devices: labels.map(device) })
  expect(reading).toEqual({
    ok: true,
    value: { windows: 2, macos: 1, android: 1, ios: 1, ipados: 1, other: 1 },
    warnings: [],
  })
  expect(JSON.stringify(reading)).not.toMatch(/FAKE|Anna|Fridge/)
})

test('no devices is none, not unknown', () => {
  expect(readDevices({ devices: [] })).toMatchObject({ ok: true, value: {} })
})

test.each([
  null,
  [],
  'devices',
  {},
  { devices: null },
  { devices: {} },
  { Devices: [] },
  { devices: [device('Windows')], totalCount: 9 },
  { devices: [device('Windows'), device(null)] },
  { devices: [device('Windows'), device(' ')] },
  { devices: [device('Windows'), 'Windows'] },
  { devices: Array.from({ length: 501 }, () => device('Windows')) },
])('another shape is refused as a whole: %j', (body) => {
  expect(readDevices(body)).toEqual({
    ok: false,
    failure: { kind: 'layout-changed', missing: ['devices'] },
  })
})
