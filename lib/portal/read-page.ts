import { pageLanguage } from '../domain/page-language.ts'
import { languages } from './lexicon/languages/index.ts'
import { lexiconOf } from './lexicon/lexicon-of.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { PageReading } from './page/page-reading.ts'
import { readPageWith } from './page/read-page-with.ts'

export type { PageReading } from './page/page-reading.ts'

/**
 * Reads a page of the portal. Shape: docs/architecture.md, Seams. Errors: none; what cannot be read
 * is null, or named in `missing`. Works on any Document, rendered or only parsed. `now` tells past
 * days from coming ones. This one knows every language; the script in a tab (entrypoints/reader.ts)
 * gets the words of its page's language.
 */
export const readPage = (document: Document, url: URL, now = new Date()): PageReading =>
  readPageWith(document, url, known(pageLanguage(document.documentElement.lang)), now)

const lexicons = new Map<string, Lexicon>()

function known(code: string | null): Lexicon | null {
  if (code === null) return null
  const lexicon = lexicons.get(code) ?? lexiconOf(code, languages[code] ?? '')
  lexicons.set(code, lexicon)
  return lexicon
}
