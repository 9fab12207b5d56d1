import type { Subscription } from '../domain/subscription.ts'
import { surplus } from '../domain/subscription/merge-readings.ts'
import { isSameProduct } from '../domain/subscription/product-key.ts'
import type { StoredAccount } from '../contracts/stored.ts'

/** Where the portal's page and the JSON list disagree. Times: epoch ms, each source's own. */
export interface Differences {
  /** Products that the page shows and the list lacks, or has fewer times. */
  onlyOnPage: string[]
  /** What each says of one subscription of the list. */
  otherwise: { id: string; page: Subscription; list: Subscription }[]
  pageAt: number
  listAt: number
}

/**
 * Found by the warnings of the last reading (`mergeReadings`); null = both agree, or only one was
 * ever read.
 */
export function differencesOf(account: StoredAccount | null): Differences | null {
  const { json, page } = account?.parts ?? {}
  const ids = account?.reading?.warnings.flatMap((warning) =>
    warning.kind === 'sources-disagree' ? [warning.subscription] : [],
  )
  if (!json || !page || !ids?.length) return null
  return {
    onlyOnPage: surplus(page.subscriptions, json.subscriptions),
    otherwise: json.subscriptions.flatMap((list) => {
      const [one, two = one] = page.subscriptions.filter((seen) => isSameProduct(seen, list))
      const seen = two?.expiresOn === list.expiresOn ? two : one
      return seen && ids.includes(list.id) ? [{ id: list.id, page: seen, list }] : []
    }),
    pageAt: page.readAt,
    listAt: json.readAt,
  }
}
