import type { Token } from '../../../lexicon/lexicon.ts'

/**
 * "Devices in use", "at most", "free": which number a label wants; '' = the two of "used / total".
 * Null where they stand in another order.
 */
export function countedBy(said: Token[]): '' | 'U' | 'K' | 'P' | null {
  const order = said
    .map(({ is }) => (is === '/' ? '/' : ([...'UPK'].find((one) => is.includes(one)) ?? '')))
    .join('')
  if (/^(?:U*|K*|P*)$/.test(order)) return order.slice(0, 1) as '' | 'U' | 'K' | 'P'
  if (/^P+(?:\/K*|K+)$/.test(order)) return 'P'
  return /^U+\/?K*$|^K+U+$/.test(order) ? '' : null
}
