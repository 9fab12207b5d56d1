import { outerSelectors } from '../dom/outer-selectors.ts'

/** As long as RFC 5321 lets its parts be: without an end, a long text would take time by its square. */
const mailAddress = /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.[^\s@<>".]{1,63}/
/** Where a site says who is signed in. */
const places = `header,[role=banner],[aria-haspopup],${outerSelectors.accountMenu}`
/** So many characters of all places together are looked through, and each place costs some: they may lie one in another. */
const mostText = 1_000_000
const eachCosts = 1000

/**
 * The e-mail address that the page shows for the account: in its header or account menu, nowhere else. Null where there
 * is
 * none, or two different ones. Personal: it is hashed or masked at once, see read-account.ts.
 */
export function shownMail(document: Document): string | null {
  const found = new Set<string>()
  let left = mostText
  for (const place of document.querySelectorAll(places)) {
    if (place.closest('main,[role=main],article,dialog,[role=dialog]')) continue
    if (left <= 0) break
    const text = place.textContent ?? ''
    left -= text.length + eachCosts
    const mail = mailAddress.exec(text.slice(0, 4000))
    if (mail) found.add(mail[0].toLowerCase())
    if (found.size > 1) return null
  }
  return [...found][0] ?? null
}
