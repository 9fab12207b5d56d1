const field = /"myKasperskyId"\s*:\s*"([^"]*)"/

export interface EmbeddedData {
  /**
   * The account's own id; '' = the page says there is none; undefined = it does not say. Personal:
   * see read-account.ts.
   */
  id: string | undefined
  /** The page was sent with the route of the agreement screen. */
  terms: boolean
}

/**
 * What the portal writes into its page before anything is drawn. Source: portal.md §3, July 2025.
 */
export function embeddedData(document: Document): EmbeddedData {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent!
    const found = field.exec(text)
    if (found) return { id: found[1] ?? '', terms: text.includes('/auth/layout/main') }
  }
  return { id: undefined, terms: false }
}
