import { expect, test } from 'vitest'
import type { Device } from '../../../../lib/domain/device.ts'
import { isKnown, unknownDevice } from '../../../../lib/domain/device/known-device.ts'

const mac: Device = { platform: 'macos', certainty: 'sure', desktopMode: false }

test.each<{ name: string; device: Device; expected: boolean }>([
  { name: 'a sure one', device: mac, expected: true },
  { name: 'a likely one', device: { ...mac, certainty: 'likely' }, expected: true },
  {
    name: 'one whose signs contradict each other',
    device: { ...mac, certainty: 'unsure' },
    expected: false,
  },
  { name: 'one without a platform', device: { ...mac, platform: 'unknown' }, expected: false },
  { name: 'one of which nothing is known', device: unknownDevice, expected: false },
])('$name: known = $expected', ({ device, expected }) => expect(isKnown(device)).toBe(expected))
