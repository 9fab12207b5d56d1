import type { DeviceFacts } from '../../../lib/domain/device.ts'
import type { Platform } from '../../../lib/domain/platform.ts'

/**
 * A computer, phone or tablet with a browser on it, and what a page there would say. `foreign`:
 * nothing is made for it.
 */
export interface Composed {
  name: string
  truth: Platform | 'foreign'
  facts: DeviceFacts
}

interface Engine {
  name: string
  /** The user agent without its system. */
  says(system: string, mobile: boolean): string
  vendor: string
  hints: boolean
}

const chromium = (name: string, tail: string): Engine => ({
  name,
  says: (system, mobile) =>
    `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 ${mobile ? 'Mobile ' : ''}Safari/537.36${tail}`,
  vendor: 'Google Inc.',
  hints: true,
})
const gecko = (version: number): Engine => ({
  name: `Firefox ${version}`,
  says: (system) => `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`,
  vendor: '',
  hints: false,
})
const webkit = (version: string): Engine => ({
  name: `Safari ${version}`,
  says: (system, mobile) =>
    `Mozilla/5.0 (${system}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} ${mobile ? 'Mobile/15E148 Safari/604.1' : 'Safari/605.1.15'}`,
  vendor: 'Apple Computer, Inc.',
  hints: false,
})

const chromiums = [
  chromium('Chrome', ''),
  chromium('Edge', ' Edg/152.0.0.0'),
  chromium('Opera', ' OPR/136.0.0.0'),
  chromium('Vivaldi', ' Vivaldi/8.1'),
]
const geckos = [gecko(128), gecko(140), gecko(154)]
const webkits = ['17.6', '18.6', '26.0', '26.6'].map(webkit)
const mobileChromiums = [chromium('Edge', ' EdgA/154.0.0.0'), chromium('Opera', ' OPR/90.0')]

interface Kind {
  name: string
  truth: Composed['truth']
  systems: string[]
  platform: string
  /** What `runtime.getPlatformInfo` says there. */
  os: string
  engines: Engine[]
  touches: number[]
  sizes?: [number, number][]
  mobile?: boolean
  orientation?: boolean
}

const wide: [number, number][] = [[1920, 1080]]
/** devices.md §5: whole screens, halves and thirds of them, and the small windows of iPadOS 26. */
const ipadSizes: [number, number][] = [
  [820, 1180],
  [1366, 1024],
  [744, 1133],
  [590, 820],
  [507, 1024],
  [375, 1180],
  [320, 1180],
]
const apple = 'Macintosh; Intel Mac OS X 10_15_7'

const kinds: Kind[] = [
  {
    name: 'Windows',
    truth: 'windows',
    systems: ['Windows NT 10.0; Win64; x64', 'Windows NT 10.0; WOW64', 'Windows NT 10.0'],
    platform: 'Win32',
    os: 'win',
    engines: [...chromiums, ...geckos],
    touches: [0, 10],
  },
  {
    name: 'Mac',
    truth: 'macos',
    systems: ['Macintosh; Intel Mac OS X 10_15_7', 'Macintosh; Intel Mac OS X 10.15'],
    platform: 'MacIntel',
    os: 'mac',
    engines: [...chromiums, ...geckos, ...webkits],
    touches: [0],
  },
  {
    name: 'Linux',
    truth: 'linux',
    systems: [
      'X11; Linux x86_64',
      'X11; Ubuntu; Linux x86_64',
      'X11; Linux aarch64',
      'Wayland; Linux x86_64',
    ],
    platform: 'Linux x86_64',
    os: 'linux',
    engines: [...chromiums, ...geckos],
    touches: [0, 10],
  },
  {
    name: 'Chromebook',
    truth: 'chromeos',
    systems: [
      'X11; CrOS x86_64 14541.0.0',
      'X11; CrOS aarch64 14541.0.0',
      'X11; CrOS armv7l 14541.0.0',
    ],
    platform: 'Linux x86_64',
    os: 'cros',
    engines: chromiums,
    touches: [0, 5],
  },
  {
    name: 'Android',
    truth: 'android',
    systems: ['Linux; Android 10; K', 'Android 17; Mobile', 'Android 15; Tablet'],
    platform: 'Linux armv81',
    os: 'android',
    engines: [...mobileChromiums, ...geckos],
    touches: [5],
    sizes: [
      [412, 915],
      [800, 1280],
    ],
    mobile: true,
    orientation: true,
  },
  {
    name: 'Android, desktop site',
    truth: 'android',
    systems: ['X11; Linux x86_64', 'X11; Linux aarch64'],
    platform: 'Linux armv81',
    os: 'android',
    engines: [...mobileChromiums, ...geckos],
    touches: [5],
    sizes: [
      [412, 915],
      [800, 1280],
    ],
    orientation: true,
  },
  {
    name: 'iPad, desktop site',
    truth: 'ipados',
    systems: [apple],
    platform: 'MacIntel',
    os: 'ios',
    engines: webkits,
    touches: [5],
    sizes: ipadSizes,
    orientation: true,
  },
  {
    name: 'iPad, mobile site',
    truth: 'ipados',
    systems: ['iPad; CPU OS 18_7 like Mac OS X', 'iPad; CPU OS 15_4 like Mac OS X'],
    platform: 'iPad',
    os: 'ios',
    engines: webkits,
    touches: [5],
    sizes: ipadSizes,
    mobile: true,
    orientation: true,
  },
  {
    name: 'iPhone, mobile site',
    truth: 'ios',
    systems: ['iPhone; CPU iPhone OS 18_7 like Mac OS X'],
    platform: 'iPhone',
    os: 'ios',
    engines: webkits,
    touches: [5],
    sizes: [
      [393, 852],
      [414, 896],
      [440, 956],
    ],
    mobile: true,
    orientation: true,
  },
  {
    name: 'iPhone, desktop site',
    truth: 'ios',
    systems: [apple],
    platform: 'MacIntel',
    os: 'ios',
    engines: webkits,
    touches: [5],
    sizes: [
      [393, 852],
      [414, 896],
      [440, 956],
    ],
    orientation: true,
  },
  {
    name: 'headset, narrow window',
    truth: 'foreign',
    systems: [apple],
    platform: 'MacIntel',
    os: 'ios',
    engines: webkits,
    touches: [5],
    sizes: [
      [600, 900],
      [430, 900],
    ],
  },
  ...['FreeBSD amd64', 'OpenBSD amd64', 'NetBSD amd64', 'DragonFly x86_64', 'SunOS i86pc'].map(
    (system): Kind => ({
      name: system,
      truth: 'foreign',
      systems: [`X11; ${system}`],
      platform: system,
      os: 'linux',
      engines: [...chromiums, ...geckos],
      touches: [0, 10],
    }),
  ),
]

/**
 * Every system with every browser of it, on a mouse and on a finger, in every size; and once
 * without the browser's API.
 */
export const composed: Composed[] = kinds.flatMap((kind) =>
  kind.systems.flatMap((system) =>
    kind.engines.flatMap((engine) =>
      kind.touches.flatMap((touch) =>
        (kind.sizes ?? wide).map(([screenWidth, screenHeight]) => ({
          name: `${kind.name}, ${engine.name}, ${system}, ${touch} touch points, ${screenWidth} × ${screenHeight}`,
          truth: kind.truth,
          facts: {
            userAgent: engine.says(system, kind.mobile ?? false),
            platform: kind.platform,
            maxTouchPoints: touch,
            vendor: engine.vendor,
            platformInfoOs: kind.os,
            hasUserAgentData: engine.hints,
            hasOrientation: kind.orientation ?? false,
            screenWidth,
            screenHeight,
          },
        })),
      ),
    ),
  ),
)
