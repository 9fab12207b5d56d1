import { readPage } from '../../lib/portal/read-page.ts'
import { today } from '../stand-in/grammar/days.ts'
import { pageOf, type GrammarPage, type Wanted } from '../stand-in/grammar/page.ts'
import { judge, type Verdict } from './judge.ts'

export interface Result {
  seed: number
  kind: string
  language: string
  structure: string
  style: string
  verdict: Verdict
  why: string[]
  /** Milliseconds for reading. */
  took: number
}

export const noon = `${today}T12:00:00Z`

/** Puts a page into a document: shadow roots that are written out become real ones. */
export function unfold(root: ParentNode) {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement!.attachShadow({ mode: 'open' })
    shadow.append(template.content)
    template.remove()
    unfold(shadow)
  }
}

/** Reads one page of the grammar and judges it. An exception is the worst of answers. */
export function play(page: GrammarPage, document: Document): Result {
  const { seed, kind, language, structure, style } = page
  const start = performance.now()
  const judged = (() => {
    try {
      return judge(readPage(document, new URL(page.url), new Date(noon)), page.truth)
    } catch (error) {
      return { verdict: 'wrong' as const, why: [`threw: ${String(error)}`] }
    }
  })()
  return { seed, kind, language, structure, style, ...judged, took: performance.now() - start }
}

/**
 * Plays seeds with any DOM. `show`: makes a document of a page's text; it need not live longer than
 * the reading.
 */
export function playAll(
  show: (html: string) => Document,
  from: number,
  count: number,
  wanted: Wanted = {},
): Result[] {
  return Array.from({ length: count }, (_, index) => {
    const page = pageOf(from + index, wanted)
    const document = show(page.html)
    unfold(document)
    return play(page, document)
  })
}
