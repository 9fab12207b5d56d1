import { sentences, word } from '../browser/i18n.ts'
import type { Differences } from './differences.ts'

/** The words for what differs, and for how old each of the two is, by `age`. */
export function differsWords(differences: Differences, age: (time: number) => string): string {
  const { onlyOnPage, otherwise, pageAt, listAt } = differences
  const others = otherwise.map(({ list }) => list.product)
  return sentences(
    ...(onlyOnPage.length > 0 ? [word('state_differs_only', onlyOnPage.join(', '))] : []),
    ...(others.length > 0 ? [word('state_differs_other', others.join(', '))] : []),
    `${word('state_differs_page', age(pageAt))} · ${word('state_differs_list', age(listAt))}`,
  )
}
