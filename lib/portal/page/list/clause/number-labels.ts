import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import type { CountKind } from './clause.ts'

/**
 * "Devices in use", "at most", "free": which number a label wants; '' = the two of "used / total".
 * Null where they stand in another order.
 */
export function countedBy(said: Token[]): '' | CountKind | null {
  const order = said
    .map(({ is }) =>
      is === Word.slash ? is : ([...(Word.use + Word.inAll)].find((one) => is.includes(one)) ?? ''),
    )
    .join('')
  if (/^(?:U*|K*|P*)$/.test(order)) return order.slice(0, 1) as '' | CountKind
  if (/^P+(?:\/K*|K+)$/.test(order)) return Word.unused
  return /^U+\/?K*$|^K+U+$/.test(order) ? '' : null
}
