import { readAccount } from '../page/account/read-account.ts'
import type { PortalReader } from './injected-reader.ts'
import type { AccountShown } from './page-seen.ts'

/**
 * Nobody signs in anew more often than this without a load of the page. After that nobody knows
 * whose page it is.
 */
const mostChanges = 3

/**
 * Returns a function that says whose page it is and, if it was another account's before, since
 * when. `salt`: for the hash of the account; null = there is none, and so no answer.
 */
export function trackAccount(
  document: Document,
  salt: () => Promise<string | null>,
  reader: () => PortalReader | undefined,
) {
  let shown: AccountShown | null = null
  let changes = 0
  const before = {}
  return async (): Promise<AccountShown | null> => {
    const salted = await salt()
    const now = await readAccount(document, salted, reader()?.inBar, before)
    if (!now) return null
    const isOther = shown && shown.key !== now.key
    if (isOther) changes++
    shown = { ...(isOther ? { since: Date.now() } : shown), ...now }
    return changes <= mostChanges ? shown : null
  }
}
