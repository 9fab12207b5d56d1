import type { DeviceFacts } from '../../lib/domain/device.ts'

export interface DeviceCase {
  name: string
  system: 'windows' | 'macos' | 'ios' | 'android' | 'chromeos' | 'linux'
  facts: DeviceFacts
}

const apple = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0'
const macSafari = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${apple} Version/26.6 Safari/605.1.15`

/** Devices of devices.md §2 whose system is certain, as a page and the worker see them together. */
export const devices: DeviceCase[] = [
  {
    name: 'iPad, desktop site',
    system: 'ios',
    facts: {
      userAgent: macSafari,
      platform: 'MacIntel',
      maxTouchPoints: 5,
      vendor: 'Apple Computer, Inc.',
      platformInfoOs: 'ios',
      screenWidth: 820,
      screenHeight: 1180,
    },
  },
  {
    name: 'iPad mini',
    system: 'ios',
    facts: {
      userAgent: `Mozilla/5.0 (iPad; CPU OS 15_4 like Mac OS X) ${apple} Version/15.4 Mobile/15E148 Safari/604.1`,
      platform: 'iPad',
      maxTouchPoints: 5,
      vendor: 'Apple Computer, Inc.',
      platformInfoOs: 'ios',
      screenWidth: 744,
      screenHeight: 1133,
    },
  },
  {
    name: 'iPhone',
    system: 'ios',
    facts: {
      userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) ${apple} Version/26.4 Mobile/15E148 Safari/604.1`,
      platform: 'iPhone',
      maxTouchPoints: 5,
      vendor: 'Apple Computer, Inc.',
      platformInfoOs: 'ios',
      screenWidth: 390,
      screenHeight: 844,
    },
  },
  {
    name: 'Mac, Safari',
    system: 'macos',
    facts: {
      userAgent: macSafari,
      platform: 'MacIntel',
      maxTouchPoints: 0,
      vendor: 'Apple Computer, Inc.',
      platformInfoOs: 'mac',
    },
  },
  {
    name: 'Windows',
    system: 'windows',
    facts: {
      userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Safari/537.36`,
      platform: 'Win32',
      maxTouchPoints: 10,
      vendor: 'Google Inc.',
      platformInfoOs: 'win',
      hasUserAgentData: true,
    },
  },
  {
    name: 'Android, Firefox',
    system: 'android',
    facts: {
      userAgent: 'Mozilla/5.0 (Android 17; Mobile; rv:154.0) Gecko/154.0 Firefox/154.0',
      platform: 'Linux armv81',
      maxTouchPoints: 5,
      platformInfoOs: 'android',
    },
  },
  {
    name: 'Chromebook',
    system: 'chromeos',
    facts: {
      userAgent: `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${blink} Safari/537.36`,
      platform: 'Linux x86_64',
      maxTouchPoints: 0,
      vendor: 'Google Inc.',
      platformInfoOs: 'cros',
      hasUserAgentData: true,
    },
  },
  {
    name: 'Linux, Firefox',
    system: 'linux',
    facts: {
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:154.0) Gecko/20100101 Firefox/154.0',
      platform: 'Linux x86_64',
      maxTouchPoints: 0,
      platformInfoOs: 'linux',
    },
  },
]
