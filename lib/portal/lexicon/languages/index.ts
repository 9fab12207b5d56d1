import { asides } from './asides.ts'
import * as east from './east.ts'
import * as otherScripts from './other-scripts.ts'
import * as moreEast from './synonyms-east.ts'
import * as moreOtherScripts from './synonyms-other-scripts.ts'
import * as moreWest from './synonyms-west.ts'
import * as west from './west.ts'

const synonyms: Record<string, string> = { ...moreWest, ...moreEast, ...moreOtherScripts }

/**
 * Words of every language, by its code in lib/domain/page-language.ts. Too many for a page: it is
 * sent its own only.
 */
export const languages: Record<string, string> = Object.fromEntries(
  Object.entries({ ...west, ...east, ...otherScripts }).map(([code, words]) => [
    code,
    `${words.trim()}\n${(synonyms[code] ?? '').trim()}${asides[code] ?? ''}`,
  ]),
)
