import { expect, test } from 'vitest'
import type { Device } from '../../../../lib/domain/device.ts'
import { chooseGuide } from '../../../../lib/background/choices/choose-guide.ts'

const deviceOf = (platform: Device['platform'], rest: Partial<Device> = {}): Device => ({
  platform,
  certainty: 'sure',
  desktopMode: false,
  ...rest,
})

test.each([
  {
    name: 'the device in hand takes the default',
    device: deviceOf('windows'),
    platform: 'windows',
    way: 'default',
  },
  {
    name: 'no platform named means the device in hand',
    device: deviceOf('macos'),
    platform: null,
    wanted: 'macos',
    way: 'default',
  },
  {
    name: 'another device is under the other downloads',
    device: deviceOf('windows'),
    platform: 'android',
    way: 'other',
  },
  {
    name: 'an iPad taken for a Mac must not confirm the default',
    device: deviceOf('ipados', { desktopMode: true }),
    platform: 'ipados',
    way: 'other',
  },
  {
    name: 'contradicting signals: no default is promised',
    device: deviceOf('macos', { certainty: 'unsure' }),
    platform: 'macos',
    way: 'other',
  },
  { name: 'a device that is not known', device: undefined, platform: 'macos', way: 'other' },
  {
    name: 'an application that is not made for it',
    application: 'Kaspersky VPN',
    device: deviceOf('windows'),
    platform: 'linux',
    way: 'none',
  },
  {
    name: 'an application that nobody knows may be made for anything',
    application: 'Kaspersky Premium Ultra',
    device: deviceOf('windows'),
    platform: 'linux',
    way: 'other',
  },
] as const)('guide: $name', ({ device, platform, way, ...more }) => {
  const application = 'application' in more ? more.application : 'Kaspersky'
  expect(chooseGuide({ application, platform }, device)).toEqual({
    show: 'guide',
    way,
    application,
    product: null,
    platform: 'wanted' in more ? more.wanted : platform,
  })
})
