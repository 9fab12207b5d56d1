import type { Viewport } from 'puppeteer'

export type DeviceName =
  | 'ipad'
  | 'ipad-mobile-site'
  | 'iphone-desktop-site'
  | 'mac'
  | 'windows-touch'
  | 'windows-arm'
  | 'linux'
  | 'bsd'
  | 'ipad-half-screen'
  | 'chromebook-touch'
  | 'android'
  | 'android-desktop-site'
  | 'android-firefox'

export interface EmulatedDevice {
  userAgent: string
  platform: string
  touchPoints: number
  viewport: Viewport
  /**
   * What `runtime.getPlatformInfo` answers there; the browser under test would say what this
   * computer is.
   */
  platformInfoOs: string
  /** The processor, as `runtime.getPlatformInfo` names it; default: `x86-64`. */
  arch?: string
  /**
   * Safari: an Apple vendor, no client hints. Chromium can be told so only script by script
   * (chromium.ts).
   */
  apple: boolean
}

const macSafari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Safari/605.1.15'
const chrome = (system: string, mobile = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 ${mobile}Safari/537.36`

const ipadSafari =
  'Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Mobile/15E148 Safari/604.1'

/**
 * Values: devices.md §2, the cases ipad-safari-page, ipad-safari-worker, mac-safari, windows-touch,
 * cros-touch, android-edge. An iPhone's desktop site looks like the iPad's on a smaller screen
 * (there, below the table; not seen on a device). On Android the system alone goes from the user
 * agent (from memory of Chrome for Android; not seen on a device).
 */
export const devices: Record<DeviceName, EmulatedDevice> = {
  ipad: {
    userAgent: macSafari,
    platform: 'MacIntel',
    touchPoints: 5,
    viewport: { width: 820, height: 1180, deviceScaleFactor: 2, hasTouch: true },
    platformInfoOs: 'ios',
    apple: true,
  },
  // Safari beside another app: it may tell its window's size as the screen's (devices.md §5).
  'ipad-half-screen': {
    userAgent: macSafari,
    platform: 'MacIntel',
    touchPoints: 5,
    viewport: { width: 507, height: 1180, deviceScaleFactor: 2, hasTouch: true },
    platformInfoOs: 'ios',
    apple: true,
  },
  'ipad-mobile-site': {
    userAgent: ipadSafari,
    platform: 'iPad',
    touchPoints: 5,
    viewport: { width: 820, height: 1180, deviceScaleFactor: 2, hasTouch: true },
    platformInfoOs: 'ios',
    apple: true,
  },
  'iphone-desktop-site': {
    userAgent: macSafari,
    platform: 'MacIntel',
    touchPoints: 5,
    viewport: { width: 393, height: 852, deviceScaleFactor: 3, hasTouch: true },
    platformInfoOs: 'ios',
    apple: true,
  },
  mac: {
    userAgent: macSafari,
    platform: 'MacIntel',
    touchPoints: 0,
    viewport: { width: 1280, height: 800 },
    platformInfoOs: 'mac',
    apple: true,
  },
  'windows-touch': {
    userAgent: chrome('Windows NT 10.0; Win64; x64'),
    platform: 'Win32',
    touchPoints: 10,
    viewport: { width: 1280, height: 800, hasTouch: true },
    platformInfoOs: 'win',
    apple: false,
  },
  // Chromium's user agent says x64 there as well; its API names the processor (devices.md §5).
  'windows-arm': {
    userAgent: chrome('Windows NT 10.0; Win64; x64'),
    platform: 'Win32',
    touchPoints: 10,
    viewport: { width: 1280, height: 800, hasTouch: true },
    platformInfoOs: 'win',
    arch: 'arm64',
    apple: false,
  },
  linux: {
    userAgent: chrome('X11; Linux x86_64'),
    platform: 'Linux x86_64',
    touchPoints: 0,
    viewport: { width: 1280, height: 800 },
    platformInfoOs: 'linux',
    apple: false,
  },
  // The API calls it Linux; the user agent does not (devices.md §5).
  bsd: {
    userAgent: chrome('X11; FreeBSD amd64'),
    platform: 'FreeBSD amd64',
    touchPoints: 0,
    viewport: { width: 1280, height: 800 },
    platformInfoOs: 'linux',
    apple: false,
  },
  'chromebook-touch': {
    userAgent: chrome('X11; CrOS x86_64 14541.0.0'),
    platform: 'Linux x86_64',
    touchPoints: 5,
    viewport: { width: 1280, height: 800, hasTouch: true },
    platformInfoOs: 'cros',
    apple: false,
  },
  android: {
    userAgent: chrome('Linux; Android 10; K', 'Mobile '),
    platform: 'Linux armv81',
    touchPoints: 5,
    viewport: { width: 412, height: 915, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    platformInfoOs: 'android',
    apple: false,
  },
  // The user agent as Firefox for Android writes it (MDN, "Firefox user agent string reference").
  'android-firefox': {
    userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
    platform: 'Linux armv81',
    touchPoints: 5,
    viewport: { width: 412, height: 915, deviceScaleFactor: 2, hasTouch: true },
    platformInfoOs: 'android',
    apple: false,
  },
  'android-desktop-site': {
    userAgent: chrome('X11; Linux x86_64'),
    platform: 'Linux armv81',
    touchPoints: 5,
    viewport: { width: 412, height: 915, deviceScaleFactor: 2, hasTouch: true },
    platformInfoOs: 'android',
    apple: false,
  },
}
