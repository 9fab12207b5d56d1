import type { Subscription } from '../../domain/subscription.ts'

/** With so many subscriptions or more, the popup has a search field. */
export const searchFrom = 8

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()

/** Those whose name contains every word of the search; accents and case do not count. */
export function found(
  subscriptions: readonly Subscription[],
  search: string,
): readonly Subscription[] {
  if (search === '') return subscriptions // the popup's first paint compares no letters
  const words = plain(search).split(/\s+/).filter(Boolean)
  return subscriptions.filter(({ product }) => words.every((part) => plain(product).includes(part)))
}
