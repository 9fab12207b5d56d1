import { asides } from './asides.ts'
import * as east from './east.ts'
import * as otherScripts from './other-scripts.ts'
import * as west from './west.ts'

/**
 * Words of every language, by its code in lib/domain/page-language.ts. Too many for a page: it is
 * sent its own only.
 */
export const languages: Record<string, string> = Object.fromEntries(
  Object.entries({ ...west, ...east, ...otherScripts }).map(([code, words]) => [
    code,
    words.trim() + (asides[code] ?? ''),
  ]),
)
