import type { Device, DeviceFacts } from '../../../lib/domain/device.ts'

export const macSafari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Safari/605.1.15'
const macChrome =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36'
const ipadSafari =
  'Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Mobile/15E148 Safari/604.1'
const iphoneSafari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.4 Mobile/15E148 Safari/604.1'
export const windowsChrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36'
const cros =
  'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36'
const linuxChrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36'
const androidEdge =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/154.0.0.0 Mobile Safari/537.36 EdgA/154.0.0.0'

export type Row = [
  name: string,
  userAgent: string,
  platform: string,
  maxTouchPoints: number | undefined,
  more: Partial<DeviceFacts>,
  expected: Partial<Device>,
]

/** devices.md §2, row by row, in its order. */
export const recorded: Row[] = [
  ['ipad-safari-page', macSafari, 'MacIntel', 5, {}, { platform: 'ipados', desktopMode: true }],
  [
    'ipad-safari-worker',
    ipadSafari,
    'iPad',
    undefined,
    {},
    { platform: 'ipados', desktopMode: false },
  ],
  [
    'ipad-edge',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) EdgiOS/152.0.4191.49',
    'MacIntel',
    5,
    {},
    { platform: 'ipados', desktopMode: true },
  ],
  [
    'ipad-chrome',
    'Mozilla/5.0 (iPad; CPU OS 26_6_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/152.0.7977.64 Mobile/15E148 Safari/604.1',
    'iPad',
    5,
    {},
    { platform: 'ipados', desktopMode: false },
  ],
  [
    'ipad-mini-safari',
    'Mozilla/5.0 (iPad; CPU OS 15_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 Mobile/15E148 Safari/604.1',
    'iPad',
    5,
    {},
    { platform: 'ipados', desktopMode: false },
  ],
  ['iphone-safari', iphoneSafari, 'iPhone', 5, {}, { platform: 'ios', desktopMode: false }],
  [
    'iphone-edge',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) EdgiOS/152.0.4191.49',
    'iPhone',
    5,
    {},
    { platform: 'ios', desktopMode: false },
  ],
  [
    'mac-safari',
    macSafari,
    'MacIntel',
    0,
    {},
    { platform: 'macos', certainty: 'sure', desktopMode: false },
  ],
  ['mac-chrome', macChrome, 'MacIntel', 0, {}, { platform: 'macos', desktopMode: false }],
  [
    'mac-chrome in a worker',
    macChrome,
    'MacIntel',
    undefined,
    {},
    { platform: 'macos', desktopMode: false },
  ],
  [
    'mac-edge',
    `${macChrome.replace('152', '151')} Edg/151.0.0.0`,
    'MacIntel',
    0,
    {},
    { platform: 'macos' },
  ],
  [
    'mac-firefox',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:154.0) Gecko/20100101 Firefox/154.0',
    'MacIntel',
    0,
    { vendor: '' },
    { platform: 'macos' },
  ],
  [
    'android-firefox',
    'Mozilla/5.0 (Android 17; Mobile; rv:154.0) Gecko/154.0 Firefox/154.0',
    'Linux armv81',
    5,
    { vendor: '' },
    { platform: 'android' },
  ],
  [
    'android-firefox in the background',
    'Mozilla/5.0 (Android 17; Mobile; rv:154.0) Gecko/154.0 Firefox/154.0',
    'Linux armv81',
    0,
    {},
    { platform: 'android' },
  ],
  [
    'android-edge',
    androidEdge,
    'Linux armv81',
    5,
    { vendor: 'Google Inc.', hasUserAgentData: true },
    { platform: 'android', certainty: 'sure' },
  ],
  ['cros-touch', cros, 'Linux x86_64', 5, { vendor: 'Google Inc.' }, { platform: 'chromeos' }],
  ['cros', cros, 'Linux x86_64', 0, {}, { platform: 'chromeos' }],
  [
    'cros-arm',
    cros.replace('x86_64', 'aarch64'),
    'Linux aarch64',
    undefined,
    {},
    { platform: 'chromeos' },
  ],
  [
    'windows-touch',
    windowsChrome,
    'Win32',
    10,
    { vendor: 'Google Inc.' },
    { platform: 'windows', certainty: 'sure', desktopMode: false },
  ],
  ['empty', '', '', 0, {}, { platform: 'unknown', certainty: 'unsure' }],
  ['odd', 'Mozilla/5.0', '', 0, {}, { platform: 'unknown', certainty: 'unsure' }],
]

/** devices.md §2, "Contradictions". */
export const contradictions: Row[] = [
  [
    'a Mac user agent with platform iPhone',
    macSafari,
    'iPhone',
    5,
    {},
    { platform: 'unknown', certainty: 'unsure' },
  ],
  ['a Mac user agent with platform Win32', macSafari, 'Win32', 0, {}, { certainty: 'unsure' }],
  [
    'an iPad user agent with MacIntel and no touch points',
    ipadSafari,
    'MacIntel',
    0,
    {},
    { certainty: 'unsure' },
  ],
  [
    'a Mac user agent, touch points, Google as vendor',
    macSafari,
    'MacIntel',
    5,
    { vendor: 'Google Inc.' },
    { certainty: 'unsure' },
  ],
  [
    'a Mac user agent, touch points, client hints',
    macSafari,
    'MacIntel',
    5,
    { hasUserAgentData: true },
    { certainty: 'unsure' },
  ],
  [
    'the API says mac, the page says iPad',
    macSafari,
    'MacIntel',
    5,
    { platformInfoOs: 'mac' },
    { certainty: 'unsure' },
  ],
  ...['win', 'linux', 'cros', 'android'].map((platformInfoOs): Row => [
    `the API says ${platformInfoOs}, the page says Mac`,
    macSafari,
    'MacIntel',
    0,
    { platformInfoOs },
    { certainty: 'unsure' },
  ]),
  ...['win', 'linux', 'cros', 'android'].map((platformInfoOs): Row => [
    `the API says ${platformInfoOs}, the page says iPad`,
    ipadSafari,
    'iPad',
    5,
    { platformInfoOs },
    { certainty: 'unsure' },
  ]),
  [
    'an iPhone user agent in Chrome',
    iphoneSafari,
    'iPhone',
    5,
    { vendor: 'Google Inc.', hasUserAgentData: true },
    { certainty: 'unsure' },
  ],
  [
    'an iOS browser name on a Mac that has no touch points',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) EdgiOS/152',
    'MacIntel',
    0,
    {},
    { certainty: 'unsure' },
  ],
  [
    'the API says ipados, the page says iPhone',
    iphoneSafari,
    'iPhone',
    5,
    { platformInfoOs: 'ipados' },
    { certainty: 'unsure' },
  ],
  [
    'the API says ios, the page says a Mac without touch points',
    macSafari,
    'MacIntel',
    0,
    { platformInfoOs: 'ios' },
    { certainty: 'unsure' },
  ],
  [
    'the API says win, the page says Linux',
    linuxChrome,
    'Linux x86_64',
    0,
    { platformInfoOs: 'win' },
    { certainty: 'unsure' },
  ],
]

/** What the browser's own API adds. */
export const corrected: Row[] = [
  [
    'iPad, desktop site, API says ios',
    macSafari,
    'MacIntel',
    5,
    { platformInfoOs: 'ios', vendor: 'Apple Computer, Inc.' },
    { platform: 'ipados', certainty: 'sure', desktopMode: true },
  ],
  [
    'iPad, desktop site, API says ipados',
    macSafari,
    'MacIntel',
    5,
    { platformInfoOs: 'ipados' },
    { platform: 'ipados', certainty: 'sure', desktopMode: true },
  ],
  [
    'iPhone asking for the desktop site',
    macSafari,
    'MacIntel',
    5,
    { platformInfoOs: 'ios', screenWidth: 390, screenHeight: 844 },
    { platform: 'ios', desktopMode: true },
  ],
  [
    'iPad by its short side',
    macSafari,
    'MacIntel',
    5,
    { screenWidth: 1180, screenHeight: 820 },
    { platform: 'ipados', certainty: 'likely', desktopMode: true },
  ],
  [
    'Mac, API says mac',
    macSafari,
    'MacIntel',
    0,
    { platformInfoOs: 'mac' },
    { platform: 'macos', certainty: 'sure' },
  ],
  [
    'a worker on an iPad that claims to be a Mac',
    macSafari,
    'MacIntel',
    undefined,
    { platformInfoOs: 'ios' },
    { platform: 'ipados', certainty: 'likely', desktopMode: true },
  ],
  [
    'Android asking for the desktop site, API says android',
    linuxChrome,
    'Linux armv81',
    5,
    { platformInfoOs: 'android' },
    { platform: 'android', certainty: 'sure', desktopMode: true },
  ],
  [
    'Android asking for the desktop site, by its orientation',
    linuxChrome,
    'Linux armv81',
    5,
    { hasOrientation: true },
    { platform: 'android', certainty: 'likely', desktopMode: true },
  ],
  [
    'a Linux computer with a touch screen',
    linuxChrome,
    'Linux x86_64',
    10,
    { platformInfoOs: 'linux' },
    { platform: 'linux', certainty: 'sure', desktopMode: false },
  ],
  [
    'no user agent, API says win',
    '',
    '',
    undefined,
    { platformInfoOs: 'win' },
    { platform: 'windows', certainty: 'likely' },
  ],
  [
    'no user agent, API says ios, size unknown',
    '',
    '',
    undefined,
    { platformInfoOs: 'ios' },
    { platform: 'unknown', certainty: 'unsure' },
  ],
  [
    'Windows on ARM, said by the API',
    windowsChrome,
    'Win32',
    0,
    { platformInfoOs: 'win', platformInfoArch: 'arm64' },
    { platform: 'windows', certainty: 'sure', arm: true },
  ],
  [
    'an API value of tomorrow changes nothing',
    windowsChrome,
    'Win32',
    0,
    { platformInfoOs: 'fuchsia' },
    { platform: 'windows', certainty: 'sure' },
  ],
]
