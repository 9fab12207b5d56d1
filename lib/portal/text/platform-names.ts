import type { Platform } from '../../domain/platform.ts'

// Names of systems are not translated in any language seen (portal.md §4.2), but other letters may
// touch them: Mac版.
const names: [Platform, RegExp][] = [
  // Some languages bend them: Maca, Androidille, iPhonehoz.
  ['windows', /(?<![a-z])windows(?:\p{L}{0,4})(?![a-z])/iu],
  [
    'macos',
    /(?<![a-z])(?:mac(?:a|u|em|om|in|ia|iin|issa|ille|ile|re|en|hez|ra|os)?|os x)(?![a-z])/i,
  ],
  ['android', /(?<![a-z])android\p{L}{0,4}(?![a-z])/iu],
  // One for phone and tablet: the portal does not tell them apart.
  ['ios', /(?<![a-z])(?:ios|ipados|(?:iphone|ipad)\p{L}{0,4})(?![a-z])/iu],
  ['linux', /(?<![a-z])linux(?![a-z])/i],
]

/** The systems that a text names. */
export const platformsNamed = (text: string): Platform[] =>
  names.filter(([, name]) => name.test(text)).map(([platform]) => platform)

/**
 * A text without them, nor a word like "or" between two: of a sentence, the words of its language.
 */
export const withoutPlatforms = (text: string): string =>
  names
    .reduce((rest, [, name]) => rest.replaceAll(new RegExp(name, `${name.flags}g`), '•'), text)
    .replaceAll(/•(?:[\s,/]*\p{L}{0,7}\s*•)*/gu, ' ')
