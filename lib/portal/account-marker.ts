const field = /"myKasperskyId"\s*:\s*"([^"]*)"/

/**
 * The account's own id as the portal writes it into its page; '' = the page says there is none; undefined = does not say.
 * Personal: never leaves lib/portal except as a salted hash (read-account.ts). Source: portal.md §3, July 2025.
 */
export function accountMarker(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const found = field.exec(script.textContent ?? '')
    if (found) return found[1] ?? ''
  }
  return undefined
}
