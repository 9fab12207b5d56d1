import type { Platform } from './platform.ts'

/** What a page (popup, options or content script) can tell about the device. A worker has no touch points: undefined is not 0. */
export interface DeviceFacts {
  userAgent: string
  platform: string
  maxTouchPoints: number | undefined
  vendor?: string
  /** `runtime.getPlatformInfo().os`, added by the worker: `mac`, `ios`, `ipados`, `win`, `android`, `cros`, `linux`, … */
  platformInfoOs?: string
  /** `navigator.userAgentData` exists: Chromium, so not Safari. */
  hasUserAgentData?: boolean
  hasOrientation?: boolean
  screenWidth?: number
  screenHeight?: number
}

export interface Device {
  platform: Platform | 'unknown'
  /** `unsure`: the signals contradict each other; ask, claim nothing. */
  certainty: 'sure' | 'likely' | 'unsure'
  /** The browser asks sites for their desktop version although this is a phone or tablet. */
  desktopMode: boolean
}
