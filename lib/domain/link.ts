import type { StoreKind } from './stores.ts'

export type { StoreKind } from './stores.ts'

/** A page for people has fewer links. Of a longer page only the first ones are reported. */
export const mostLinksOfPage = 200

/**
 * A link by its own address, wherever it was found. `google-play` is dead for every Kaspersky
 * application since October 2024 (domain.md §4.5, `google-play-removed`). `installer` is personal
 * and secret: lib/portal drops its address, so no part of the product can show, encode, keep or
 * open it.
 */
export type Link = (
  | { kind: StoreKind; url: string; storeId: string }
  | { kind: 'google-play'; packageName: string }
  | { kind: 'installer' }
  | { kind: 'portal'; url: string }
) & {
  /**
   * The application the page showed the link for, as written there; absent where the page does not
   * say.
   */
  application?: string
}
