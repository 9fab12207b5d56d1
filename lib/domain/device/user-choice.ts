import type { Device } from '../device.ts'
import type { Platform } from '../platform.ts'

const unsure: Device = { platform: 'unknown', certainty: 'unsure', desktopMode: false }

/**
 * The device after the user's own answer to "Which device is this?", which goes before every sign.
 * A Macintosh that the user calls an iPad asks for the desktop site. The processor stays what it
 * is. Free of ua-parser-js: the popup may use it.
 */
export function withChoice(detected: Device | undefined, choice: Platform | null): Device {
  if (choice === null) return detected ?? unsure
  const looksLikeComputer = detected?.platform === 'macos' || detected?.desktopMode === true
  const mobile = choice === 'ipados' || choice === 'ios'
  return {
    platform: choice,
    certainty: 'sure',
    desktopMode: mobile && looksLikeComputer,
    ...(detected?.arm && { arm: detected.arm }),
  }
}
