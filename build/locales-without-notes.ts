import { readFileSync } from 'node:fs'
import type { ResolvedPublicFile } from 'wxt'

type Messages = Record<string, { message: string }>

/**
 * Descriptions are for translators, and words for the stores' listings for `npm run store`. A
 * browser hands the whole file to every page that asks for one word, so neither is shipped.
 */
export function leaveOutNotes(files: ResolvedPublicFile[]): void {
  for (const [index, file] of files.entries()) {
    if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('messages.json')) continue
    const messages = JSON.parse(readFileSync(file.absoluteSrc, 'utf8')) as Messages
    const spoken = Object.entries(messages)
      .filter(([key]) => !key.startsWith('store_'))
      .map(([key, { message }]) => [key, { message }])
    files[index] = {
      relativeDest: file.relativeDest,
      contents: JSON.stringify(Object.fromEntries(spoken)),
    }
  }
}
