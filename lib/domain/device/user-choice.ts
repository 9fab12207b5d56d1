import type { Device } from '../device.ts'
import type { Platform } from '../platform.ts'

/** Equals `unknownDevice` (known-device.ts), which is with what comes later. */
const unsure: Device = { platform: 'unknown', certainty: 'unsure', desktopMode: false }

/**
 * The device after the user answered "Which device is this?". The answer wins over every sign. If
 * the user calls a Macintosh an iPad, it is an iPad that asks for the desktop site. The processor
 * stays as detected. This file does not import ua-parser-js, so that the popup may use it.
 */
export function withChoice(detected: Device | undefined, choice: Platform | null): Device {
  if (choice === null) return detected ?? unsure
  const looksLikeComputer = detected?.platform === 'macos' || detected?.desktopMode === true
  // `isAppleMobile` (device-kinds.ts) is with what comes later, too: the popup opens without it.
  const mobile = choice === 'ipados' || choice === 'ios'
  return {
    platform: choice,
    certainty: 'sure',
    desktopMode: mobile && looksLikeComputer,
    ...(detected?.arm && { arm: detected.arm }),
  }
}
