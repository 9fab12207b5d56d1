import type { Platform } from '../platform.ts'

export interface Device {
  platform: Platform | 'unknown'
  /** `unsure`: the signals contradict each other; ask, claim nothing. */
  certainty: 'sure' | 'likely' | 'unsure'
  /** The browser asks sites for their desktop version although this is a phone or tablet. */
  desktopMode: boolean
  /**
   * The processor is ARM; absent where nobody says so. An x86 browser on such a computer cannot
   * tell.
   */
  arm?: true
}

/** Nothing is known of the device: ask, claim nothing. */
export const unknownDevice: Device = {
  platform: 'unknown',
  certainty: 'unsure',
  desktopMode: false,
}

interface KnownDevice extends Device {
  platform: Platform
  certainty: 'sure' | 'likely'
}

/** Whether we know which kind of device it is, well enough to act on it. */
export const isKnown = (device: Device): device is KnownDevice =>
  device.platform !== 'unknown' && device.certainty !== 'unsure'
