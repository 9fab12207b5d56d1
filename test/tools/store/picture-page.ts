import type { Portal } from '../../stand-in/index.ts'
import { wordsOf } from './listing.ts'

/** Looks like a plain list, and no question about cookies lies over it. */
export const pictureSeed = 4

/** The stand-in speaks the listing's language from now on. */
export const speakOn = (portal: Portal, folder: string) =>
  portal.change({ language: wordsOf(folder)('language_tag'), seed: pictureSeed })
