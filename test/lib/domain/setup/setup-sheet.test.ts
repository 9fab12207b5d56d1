import { expect, test } from 'vitest'
import { placesLook, placesNeeded } from '../../../../lib/domain/setup/places-needed.ts'
import {
  type SetupDevice,
  mostDevices,
  personName,
  sheetFrom,
} from '../../../../lib/domain/setup/setup-sheet.ts'

const row = (part: Partial<SetupDevice> = {}): SetupDevice => ({
  id: 'd1',
  person: 'Anna',
  platform: 'ios',
  application: 'kaspersky',
  ...part,
})

test('a kept sheet is read back as it is', () => {
  const sheet = {
    subscription: { account: 'a', id: 's1' },
    devices: [row(), row({ id: 'd2', doneAt: 5 })],
  }
  expect(sheetFrom(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet)
})

test.each([undefined, null, 7, 'x', [], { devices: 'none' }, { subscription: 's1' }])(
  'what is no sheet is an empty one: %j',
  (item) => expect(sheetFrom(item)).toEqual({ subscription: null, devices: [] }),
)

test('one broken row costs itself, and strange fields are not taken over', () => {
  const kept = { ...row(), secret: 'x' }
  const broken = [
    row({ id: '' }),
    { ...row({ id: 'd3' }), platform: 'toaster' },
    { ...row({ id: 'd4' }), person: 4 },
    { ...row({ id: 'd5' }), application: null },
    null,
  ]
  expect(sheetFrom({ devices: [...broken, kept, row({ person: 'twice' })] }).devices).toEqual([
    row({ person: 'twice' }),
  ])
  expect(sheetFrom({ devices: [{ ...row(), doneAt: 'yes' }] }).devices).toEqual([row()])
})

test('there are at most thirty rows, and names are one short line', () => {
  const many = Array.from({ length: 50 }, (_, at) => row({ id: `d${at}` }))
  expect(sheetFrom({ devices: many }).devices).toHaveLength(mostDevices)
  expect(personName('  Grand\n\u202ema\u0007 ')).toBe('Grand ma')
  expect(personName('x'.repeat(90))).toHaveLength(40)
})

test.each<{ name: string; devices: SetupDevice[]; expected: number }>([
  { name: 'none', devices: [], expected: 0 },
  {
    name: 'two applications for one person’s phone are one device',
    devices: [row(), row({ application: 'vpn' })],
    expected: 1,
  },
  { name: 'the same application twice is two', devices: [row(), row()], expected: 2 },
  {
    name: 'other people, other kinds',
    devices: [row(), row({ person: 'Ben' }), row({ platform: 'windows' })],
    expected: 3,
  },
])('places needed: $name', ({ devices, expected }) => expect(placesNeeded(devices)).toBe(expected))

test.each<{ name: string; devices: SetupDevice[]; places?: object; expected: object }>([
  { name: 'nothing known', devices: [row()], expected: { needed: 1, free: null, short: false } },
  {
    name: 'only the total known',
    devices: [row()],
    places: { total: 5 },
    expected: { needed: 1, free: null, short: false },
  },
  {
    name: 'a total of none is not understood',
    devices: [row()],
    places: { used: 0, total: 0 },
    expected: { needed: 1, free: null, short: false },
  },
  {
    name: 'ticked off before the reading: that reading knows it',
    devices: [row({ doneAt: 50 }), row()],
    places: { used: 3, total: 5 },
    expected: { needed: 1, free: 2, short: false },
  },
  {
    name: 'ticked off since: its place is taken as well',
    devices: [row({ doneAt: 150 }), row()],
    places: { used: 3, total: 5 },
    expected: { needed: 1, free: 1, short: false },
  },
  {
    name: 'never below none',
    devices: [row({ doneAt: 150 })],
    places: { used: 5, total: 5 },
    expected: { needed: 0, free: 0, short: false },
  },
  {
    name: 'more needed than free',
    devices: [row(), row()],
    places: { used: 4, total: 5 },
    expected: { needed: 2, free: 1, short: true },
  },
  {
    name: 'more listed than there are, whatever is used',
    devices: [row({ doneAt: 50 }), row()],
    places: { total: 1 },
    expected: { needed: 1, free: null, short: true },
  },
])('places, free and needed: $name', ({ devices, places, expected }) =>
  expect(placesLook(devices, places ? { places } : {}, 100)).toEqual(expected),
)
