/**
 * What a page (popup, options or content script) can tell about the device. A worker has no touch
 * points: undefined is not 0.
 */
export interface DeviceFacts {
  userAgent: string
  platform: string
  maxTouchPoints: number | undefined
  vendor?: string
  /**
   * `runtime.getPlatformInfo().os`, added by the worker: `mac`, `ios`, `ipados`, `win`, `android`,
   * `cros`, `linux`, …
   */
  platformInfoOs?: string
  /**
   * `runtime.getPlatformInfo().arch`, added by the worker: `arm`, `arm64`, `aarch64`, `x86-64`, …
   */
  platformInfoArch?: string
  /** `navigator.userAgentData` exists: Chromium, so not Safari. */
  hasUserAgentData?: boolean
  hasOrientation?: boolean
  screenWidth?: number
  screenHeight?: number
}
