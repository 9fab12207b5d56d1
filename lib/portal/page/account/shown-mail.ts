import { watcherSelectors } from '../../dom/watcher-selectors.ts'
import { mailAddress } from '../../text/mail-address.ts'

/** Where a site says who is signed in. */
export const places = `header,[role=banner],[aria-haspopup],${watcherSelectors.accountMenu}`

/**
 * The e-mail address that the page shows for the account: in its header, its account menu or, where
 * `inBar` looks more closely (mail-in-bar.ts), beside the links that lead through the site; nowhere
 * else. Null where there is none, or two different ones. Personal: it is hashed or masked at once,
 * see read-account.ts.
 */
export function shownMail(
  document: Document,
  inBar?: (document: Document) => Set<string>,
): string | null {
  const found = new Set<string>()
  // Menus one in another, over a long text, each cost as much as all of it: so many letters are
  // looked at, a menu counts for some.
  let left = 1e6
  for (const place of document.querySelectorAll(places)) {
    const text = place.textContent!
    if ((left -= text.length + 1e4) < 0) break
    if (place.closest(`main,[role=main],article,${watcherSelectors.dialog}`)) continue
    const mail = mailAddress.exec(text.slice(0, 4000))
    if (mail) found.add(mail[0].toLowerCase())
  }
  const inTheBar = inBar?.(document)
  const [mail, ...others] = inTheBar?.size ? inTheBar : found
  return others[0] ? null : (mail ?? null)
}
