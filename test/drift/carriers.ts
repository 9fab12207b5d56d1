import { selectors } from '../../lib/portal/dom/selectors.ts'
import { readPage } from '../../lib/portal/read-page.ts'
import { clock, pageAt } from './pages.ts'

export type Carried = Record<string, number>

/**
 * How often each selector carried a page's kind or session alone: without it, unchanged pages would
 * not have been recognised. 0 = there was always another one.
 */
export function carriers(parse: (html: string) => Document, from: number, count: number): Carried {
  const carried: Carried = Object.fromEntries(Object.keys(selectors).map((name) => [name, 0]))
  const table = selectors as unknown as Record<string, string>
  for (let index = from; index < from + count; index++) {
    const page = pageAt(index)
    const document = parse(page.html)
    const read = () => readPage(document, new URL(page.url), new Date(clock))
    const before = read()
    for (const name of Object.keys(selectors)) {
      const selector = table[name]!
      if (!document.querySelector(selector)) continue
      table[name] = 'never-there'
      const after = read()
      table[name] = selector
      const lost =
        (after.kind !== before.kind && after.kind === 'unknown') ||
        (after.session !== before.session && after.session === 'unknown')
      if (lost) carried[name]! += 1
    }
  }
  return carried
}
