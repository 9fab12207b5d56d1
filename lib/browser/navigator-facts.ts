import type { DeviceFacts } from '../domain/device.ts'

interface NavigatorMore {
  userAgentData?: unknown
}

/**
 * What a page (ours or the portal's) can tell about the device. The worker adds `platformInfoOs`.
 * Errors: none.
 */
export function readDeviceFacts(view: Window = window): DeviceFacts {
  const { userAgent, platform, maxTouchPoints, vendor } = view.navigator
  return {
    userAgent,
    platform,
    maxTouchPoints,
    vendor,
    hasUserAgentData: !!(view.navigator as NavigatorMore).userAgentData,
    hasOrientation: 'orientation' in view,
    screenWidth: view.screen.width,
    screenHeight: view.screen.height,
  }
}
