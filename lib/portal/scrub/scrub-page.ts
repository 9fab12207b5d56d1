import { preflight } from '../watch/preflight.ts'
import { watcherSelectors } from '../dom/watcher-selectors.ts'
import { embeddedData } from '../page/embedded-data.ts'
import { scrubAttribute, scrubRoute, scrubTag, scrubText } from './scrub-values.ts'
import { visibleElements } from '../dom/visibility.ts'

/** As many as the reader reads (tree-of.ts); its code would come along. */
const mostElements = 20_000
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const leftOut =
  /^(?:script|style|link|meta|base|template|noscript|object|embed|video|audio|source|track)$/
/** The content of these is never looked at: form fields, pictures, other pages. */
const closed = /^(?:textarea|select|svg|canvas|iframe|picture)$/
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '')

/**
 * The page's structure as HTML text, for the user to look at and to save: tags, roles, hooks,
 * public labels and link hosts. Every other text, number, address, id and picture is left out or
 * becomes a placeholder of the same length. What does not show is marked `hidden`. Null for pages
 * that are never read (sign-in, terms, two-step, security).
 * `form`: how the portal's list is built, if it was not understood (json-shape.ts).
 */
export function scrub(document: Document, url: URL, form?: string): string | null {
  const { kind } = preflight(document, url)
  if (kind !== 'unknown') return null
  const { shows } = visibleElements(document, watcherSelectors)
  let count = 0
  const children = (node: Element): string =>
    [...node.childNodes]
      .map((child) =>
        child.nodeType === 3
          ? escaped(scrubText(child.nodeValue ?? ''))
          : child.nodeType === 1
            ? element(child as Element)
            : '',
      )
      .join('')
  const element = (node: Element): string => {
    const tag = node.localName
    const kept = leftOut.test(tag) || count++ > mostElements ? null : scrubTag(tag)
    if (kept === null) return ''
    const away =
      !node.hasAttribute('hidden') &&
      !shows(node) &&
      !!node.parentElement &&
      shows(node.parentElement)
    const open = `<${kept}${attributes(node)}${away ? ' hidden' : ''}>`
    return empty.test(tag) ? open : `${open}${closed.test(tag) ? '' : children(node)}</${kept}>`
  }
  const id = embeddedData(document).id
  const marker =
    id === undefined
      ? ''
      : `<script type="application/json">{"myKasperskyId":"${id ? 'x' : ''}"}</script>`
  const route = `${scrubRoute(url.pathname)}${url.hash.includes('modal:') ? '#(modal:x)' : ''}`
  return `<!doctype html>\n<!-- Scrubbed copy of a page of My Kaspersky. Route: ${route} -->\n${form ? `<!-- Form of the list: ${form} -->\n` : ''}<html${attributes(document.documentElement)}><head><meta charset="utf-8"></head><body${attributes(document.body)}>${marker}${children(document.body)}</body></html>\n`
}

function attributes(node: Element): string {
  const kept = [...node.attributes]
    .map(({ name, value }) => [name, scrubAttribute(name, value)] as const)
    .filter(([, value]) => value !== null)
  return kept.map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`).join('')
}
