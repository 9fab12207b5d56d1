import type { DeviceFacts } from './device-facts.ts'
import type { Platform } from '../platform.ts'
import { type Claim, claimOf, namesAppleMobileBrowser } from './user-agent.ts'

/** What the page's own signs say, before the browser's API is asked. */
export interface PageVerdict {
  platform: Platform | 'unknown'
  /**
   * `plain`: the user agent names it. `inferred`: touch points or orientation show it.
   * `contradiction`: two signs disagree. `silent`: there is no sign.
   */
  basis: 'plain' | 'inferred' | 'contradiction' | 'silent'
  desktopMode: boolean
}

const contradiction: PageVerdict = {
  platform: 'unknown',
  basis: 'contradiction',
  desktopMode: false,
}
const silent: PageVerdict = { platform: 'unknown', basis: 'silent', desktopMode: false }
const plain = (platform: Platform): PageVerdict => ({
  platform,
  basis: 'plain',
  desktopMode: false,
})

/**
 * Decides by the short side of the screen, for which Safari may give the size of its view
 * (devices.md §5). 450 and more is never an iPhone. Less may be an iPhone, or an iPad or headset in
 * a narrow window. Where the size is unknown it is an iPad, because the desktop site is the default
 * only there.
 */
export const mayBePhone = (facts: DeviceFacts) => {
  const short = shortSide(facts)
  return short > 0 && short < 450
}

/**
 * Only a whole tablet screen has such a short side. A shorter one may be a window, on an iPad or on
 * a headset.
 */
export const isTabletSized = (facts: DeviceFacts) => {
  const short = shortSide(facts)
  return short === 0 || short >= 700
}

const shortSide = ({ screenWidth = 0, screenHeight = 0 }: DeviceFacts) =>
  Math.min(screenWidth, screenHeight)

/** Which `navigator.platform` fits which claim. An empty one fits all: it is no answer. */
export const fitting: Record<Exclude<Claim, 'unknown' | 'foreign'>, RegExp> = {
  windows: /^Win/,
  'apple-desktop': /^Mac/,
  ipados: /^(?:iPad|Mac)/,
  ios: /^(?:iPhone|iPod)/,
  android: /^(?:Linux|Android)/,
  chromeos: /^(?:Linux|CrOS)/,
  linux: /^(?:Linux|X11)/,
}

const isApple = (facts: DeviceFacts) =>
  facts.vendor === undefined || facts.vendor.startsWith('Apple')
const touches = (facts: DeviceFacts) =>
  facts.maxTouchPoints !== undefined && facts.maxTouchPoints > 1

/** A Macintosh user agent: a Mac, or an iPad or iPhone that asks for the desktop site. */
function judgeAppleDesktop(facts: DeviceFacts): PageVerdict {
  const mobileBrowser = namesAppleMobileBrowser(facts.userAgent)
  if (!touches(facts) && (!mobileBrowser || facts.maxTouchPoints !== undefined))
    return mobileBrowser ? contradiction : plain('macos')
  // Touch points without Apple's vendor, or with Chromium's client hints: an emulator, or a touch
  // screen on a Mac.
  if (!isApple(facts) || facts.hasUserAgentData) return contradiction
  return { platform: mayBePhone(facts) ? 'ios' : 'ipados', basis: 'inferred', desktopMode: true }
}

function judgeAppleMobile(claim: 'ipados' | 'ios', facts: DeviceFacts): PageVerdict {
  if (!isApple(facts) || facts.hasUserAgentData) return contradiction
  // `MacIntel` beside an iPad user agent is an iPad's only when it can be touched; 0 is a switched
  // user agent.
  if (facts.platform.startsWith('Mac') && facts.maxTouchPoints === 0) return contradiction
  return plain(claim)
}

/** Android's desktop site says Linux; only phones and tablets have `window.orientation`. */
function judgeLinux(facts: DeviceFacts): PageVerdict {
  if (touches(facts) && facts.hasOrientation)
    return { platform: 'android', basis: 'inferred', desktopMode: true }
  return plain('linux')
}

export function judgePage(facts: DeviceFacts): PageVerdict {
  const claim = claimOf(facts.userAgent)
  if (claim === 'unknown') return silent
  // BSD and illumos: the browser's API calls them linux all the same (devices.md §5).
  if (claim === 'foreign') return contradiction
  if (facts.platform !== '' && !fitting[claim].test(facts.platform)) return contradiction
  if (claim === 'apple-desktop') return judgeAppleDesktop(facts)
  if (claim === 'ipados' || claim === 'ios') return judgeAppleMobile(claim, facts)
  return claim === 'linux' ? judgeLinux(facts) : plain(claim)
}
