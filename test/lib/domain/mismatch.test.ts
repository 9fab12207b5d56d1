import { expect, test } from 'vitest'
import type { Device } from '../../../lib/domain/device.ts'
import { findMismatch } from '../../../lib/domain/mismatch.ts'
import { platforms } from '../../../lib/domain/platform.ts'

const device = (platform: Device['platform'], more: Partial<Device> = {}): Device => ({
  platform,
  certainty: 'sure',
  desktopMode: false,
  ...more,
})

test.each([
  {
    name: 'an iPad offered Mac software',
    given: device('ipados', { desktopMode: true }),
    offered: 'macos',
    expected: { cause: 'desktop-site', remedy: 'app-store' },
  },
  {
    name: 'an iPad that does not ask for the desktop site',
    given: device('ipados'),
    offered: 'macos',
    expected: { cause: 'other', remedy: 'app-store' },
  },
  {
    name: 'an iPhone in desktop mode',
    given: device('ios', { desktopMode: true }),
    offered: 'macos',
    expected: { cause: 'desktop-site', remedy: 'app-store' },
  },
  {
    name: 'Android offered Windows software',
    given: device('android', { desktopMode: true }),
    offered: 'windows',
    expected: { cause: 'desktop-site', remedy: 'other-downloads' },
  },
  {
    name: 'Android offered Linux software, nobody says why',
    given: device('android'),
    offered: 'linux',
    expected: { cause: 'other', remedy: 'other-downloads' },
  },
  {
    name: 'a Chromebook offered Linux software',
    given: device('chromeos'),
    offered: 'linux',
    expected: { cause: 'other', remedy: 'none' },
  },
  {
    name: 'a Mac offered Windows software',
    given: device('macos'),
    offered: 'windows',
    expected: { cause: 'other', remedy: 'other-downloads' },
  },
  {
    name: 'a Mac offered iOS software',
    given: device('macos'),
    offered: 'ios',
    expected: { cause: 'other', remedy: 'other-downloads' },
  },
] as const)('$name', ({ given, offered, expected }) => {
  expect(findMismatch(given, offered)).toEqual({
    offered,
    device: given.platform,
    certainty: 'sure',
    ...expected,
  })
})

test.each(platforms)('software for %s fits that device', (platform) => {
  expect(findMismatch(device(platform), platform)).toBeNull()
})

test('phone and tablet share the App Store', () => {
  expect(findMismatch(device('ipados'), 'ios')).toBeNull()
  expect(findMismatch(device('ios'), 'ipados')).toBeNull()
})

test('nothing is claimed of a page that does not say, or a device that is not known', () => {
  expect(findMismatch(device('ipados'), null)).toBeNull()
  expect(findMismatch(device('unknown'), 'macos')).toBeNull()
  expect(findMismatch(device('ipados', { certainty: 'unsure' }), 'macos')).toBeNull()
})
