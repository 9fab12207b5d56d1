import type { DeviceFacts } from '../domain/device.ts'

interface NavigatorMore {
  userAgentData?: unknown
}

/**
 * The facts about the device that a page (ours or the portal's) can see. The worker adds
 * `platformInfoOs`. Errors: none.
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
