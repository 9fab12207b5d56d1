import type { Platform } from '../../domain/platform.ts'

// Names of systems are not translated in any language seen (portal.md §4.2), but other letters may touch them: Mac版.
const names: [Platform, RegExp][] = [
  ['windows', /(?<![a-z])windows(?![a-z])/i],
  ['macos', /(?<![a-z])(?:mac|macos|os x)(?![a-z])/i],
  ['android', /(?<![a-z])android(?![a-z])/i],
  // One for phone and tablet: the portal does not tell them apart.
  ['ios', /(?<![a-z])(?:ios|ipados|iphone|ipad)(?![a-z])/i],
  ['linux', /(?<![a-z])linux(?![a-z])/i],
]

/** The systems that a text names. */
export const platformsNamed = (text: string): Platform[] =>
  names.filter(([, name]) => name.test(text)).map(([platform]) => platform)
