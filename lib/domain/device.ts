import type { DeviceFacts } from './device/device-facts.ts'
import { type Device, unknownDevice } from './device/known-device.ts'
import {
  fitting,
  isTabletSized,
  judgePage,
  mayBePhone,
  type PageVerdict,
} from './device/page-signals.ts'
import type { Platform } from './platform.ts'

export type { DeviceFacts } from './device/device-facts.ts'
export type { Device } from './device/known-device.ts'

type System = 'mac' | 'ios' | 'ipados' | 'win' | 'android' | 'cros' | 'linux'
const systems: Record<System, Platform> = {
  mac: 'macos',
  ios: 'ios',
  ipados: 'ipados',
  win: 'windows',
  android: 'android',
  cros: 'chromeos',
  linux: 'linux',
}
const isSystem = (os: string | undefined): os is System =>
  os !== undefined && Object.hasOwn(systems, os)

/**
 * Which device this is, from a page's facts and the worker's `getPlatformInfo().os`.
 * Total: missing or contradictory signs give `unknown`, `unsure` (then ask). Independent of the
 * environment it runs in: every fact is passed in. Only the worker's bundle imports this module's
 * code (ua-parser-js comes with it).
 * Source: devices.md, whose table is its test.
 */
export function detectDevice(facts: DeviceFacts): Device {
  const device = judged(facts)
  const arm = /^(?:arm|aarch)/.test(facts.platformInfoArch ?? '') && device.platform !== 'unknown'
  return arm ? { ...device, arm } : device
}

function judged(facts: DeviceFacts): Device {
  const page = judgePage(facts)
  if (page.basis === 'contradiction') return unknownDevice
  if (!isSystem(facts.platformInfoOs)) return fromPage(page)
  return page.basis === 'silent'
    ? fromSystem(facts.platformInfoOs, facts)
    : together(page, facts.platformInfoOs, facts)
}

function fromPage({ platform, basis, desktopMode }: PageVerdict): Device {
  if (platform === 'unknown') return unknownDevice
  return { platform, certainty: basis === 'plain' ? 'sure' : 'likely', desktopMode }
}

/**
 * The page gives no sign of its own. The browser's `ios` means iPhone or iPad, so the screen size
 * has to decide.
 */
function fromSystem(os: System, facts: DeviceFacts): Device {
  if (facts.platform !== '' && !fits(facts.platform, os)) return unknownDevice
  if (os !== 'ios') return { platform: systems[os], certainty: 'likely', desktopMode: false }
  const sized = Math.min(facts.screenWidth ?? 0, facts.screenHeight ?? 0) > 0
  return sized
    ? { platform: mayBePhone(facts) ? 'ios' : 'ipados', certainty: 'likely', desktopMode: false }
    : unknownDevice
}

/**
 * A platform text that names another system outweighs the API, which says `linux` on BSD and
 * illumos (devices.md §5).
 */
function fits(platform: string, os: System): boolean {
  if (os === 'mac') return fitting['apple-desktop'].test(platform)
  if (os === 'ios' || os === 'ipados')
    return fitting.ipados.test(platform) || fitting.ios.test(platform)
  return fitting[systems[os] as 'windows' | 'android' | 'chromeos' | 'linux'].test(platform)
}

/**
 * The browser's API does not follow the user agent. So it decides where one user agent allows
 * several devices.
 */
function together(page: PageVerdict, os: System, facts: DeviceFacts): Device {
  if (os === 'ios' || os === 'ipados') return appleMobile(page, os, facts)
  if (systems[os] === page.platform)
    return { platform: page.platform, certainty: 'sure', desktopMode: page.desktopMode }
  // Android's desktop site, and ChromeOS under a plain Linux user agent.
  if (page.platform === 'linux' && (os === 'android' || os === 'cros'))
    return { platform: systems[os], certainty: 'sure', desktopMode: os === 'android' }
  if (page.platform === 'android' && page.basis === 'inferred')
    return { platform: systems[os], certainty: 'likely', desktopMode: false }
  return unknownDevice
}

function appleMobile(page: PageVerdict, os: 'ios' | 'ipados', facts: DeviceFacts): Device {
  if (os === 'ipados' && page.basis === 'inferred')
    return { platform: 'ipados', certainty: 'sure', desktopMode: page.desktopMode }
  // `ios` is what the API says on an iPhone, an iPad and a headset alike: then only a whole screen,
  // or a user agent that names the device, tells them apart.
  const isCertain = page.basis === 'plain' || isTabletSized(facts)
  if (page.platform === 'ipados' || (page.platform === 'ios' && os === 'ios'))
    return {
      platform: page.platform,
      certainty: isCertain ? 'sure' : 'likely',
      desktopMode: page.desktopMode,
    }
  // A Macintosh user agent without touch points, on what the browser knows to be an iPad or iPhone:
  // the desktop site.
  if (page.platform === 'macos' && facts.maxTouchPoints === undefined)
    return {
      platform: os === 'ios' && mayBePhone(facts) ? 'ios' : 'ipados',
      certainty: 'likely',
      desktopMode: true,
    }
  return unknownDevice
}
