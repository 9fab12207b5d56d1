import { UAParser } from 'ua-parser-js'
import type { Platform } from '../platform.ts'

/**
 * What a user agent claims. `apple-desktop` is a Mac, or an iPad or iPhone that asks for the
 * desktop site;
 * `foreign`: it names a system that nothing is made for; `unknown`: it names none.
 */
export type Claim = Exclude<Platform, 'macos'> | 'apple-desktop' | 'foreign' | 'unknown'

const byOsName: Record<string, Claim> = {
  windows: 'windows',
  'mac os': 'apple-desktop',
  android: 'android',
  'android-x86': 'android',
  'chromium os': 'chromeos',
  cros: 'chromeos',
}
const linux =
  /^(?:linux|gnu|[kxln]?ubuntu|debian|fedora|(?:open)?suse|gentoo|arch|mint|mageia|mandriva|slackware|red ?hat|centos|manjaro|raspbian|elementary os|deepin|pclinuxos|zenwalk|linpus|sabayon|linspire|vectorlinux)$/

/**
 * The operating system that a user agent names.
 * Errors: none. The version is left out on purpose: it is frozen (devices.md §3, 2).
 */
export function claimOf(userAgent: string): Claim {
  // The space keeps ua-parser-js 1.x from looking at the navigator it happens to run beside: it
  // does so for an empty text, and for one equal to its own.
  // https://github.com/faisalman/ua-parser-js/blob/1.0.41/src/ua-parser.js#L918
  const name = new UAParser(`${userAgent.trim().slice(0, 490)} `).getOS().name?.toLowerCase()
  if (name === 'ios') return /\biPad\b/.test(userAgent) ? 'ipados' : 'ios'
  if (name !== undefined && linux.test(name)) return 'linux'
  if (name === undefined) return 'unknown'
  return (Object.hasOwn(byOsName, name) && byOsName[name]) || 'foreign'
}

/**
 * Browsers that exist on iPad and iPhone only: Edge, Chrome and Firefox there (devices.md §2,
 * ipad-edge).
 */
export const namesAppleMobileBrowser = (userAgent: string) =>
  /\b(?:EdgiOS|CriOS|FxiOS)\//.test(userAgent)
