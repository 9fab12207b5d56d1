import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Window } from 'happy-dom'

const folder = join(import.meta.dirname, '../../pages')

/** A page of test/pages as text. */
export const pageText = (file: string) => readFileSync(join(folder, file), 'utf8')

// One for all documents: to make a window costs more than to read a page.
const window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })

/** Text as a document that was parsed apart, as outside tools do. */
export function parse(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
}
