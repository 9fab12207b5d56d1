import type { ResolvedPublicFile } from 'wxt'
import { languages } from '../lib/portal/lexicon/languages/index.ts'

/** A page is sent the words of its own language only, so each language is a script of its own. */
export function addLexiconScripts(files: ResolvedPublicFile[]): void {
  for (const [code, words] of Object.entries(languages))
    files.push({
      relativeDest: `lexicon/${code}.js`,
      contents: `globalThis.portalWords=${JSON.stringify({ code, words: words.trim() })}`,
    })
}
