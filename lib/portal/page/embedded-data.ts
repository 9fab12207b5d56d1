/** In a page of the portal's; its one group is the account's own id, '' = there is none. */
export const accountId = /"myKasperskyId"\s*:\s*"([^"]*)"/

export interface EmbeddedData {
  /**
   * The account's own id; '' = the page says there is none; undefined = it does not say. Personal:
   * see read-account.ts.
   */
  id: string | undefined
  /** All that the page writes there, '' = nothing; personal as well. */
  text: string
}

/**
 * What the portal writes into its page before anything is drawn. Source: portal.md §3, July 2025.
 */
export function embeddedData(document: Document): EmbeddedData {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent!
    const found = accountId.exec(text)
    if (found) return { id: found[1], text }
  }
  return { id: undefined, text: '' }
}
