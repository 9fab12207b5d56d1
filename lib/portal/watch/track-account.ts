import { readAccount } from '../page/account/read-account.ts'
import type { PortalReader } from './injected-reader.ts'
import type { AccountShown } from './page-report.ts'

/**
 * Nobody signs in anew more often without a load of the page; after that nobody knows whose it is.
 */
const mostChanges = 3

/**
 * Answers whose page it is at each call, and since when, if it was somebody else's before.
 * `salt`: of the account's hash; null = there is none, and so no answer.
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
