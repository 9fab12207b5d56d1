import type { Warning } from '../../../../domain/reading.ts'
import type { PageTree } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { PageRecord } from '../records/records.ts'
import { countSaid } from './count-said.ts'
import { mayGoOn } from './may-go-on.ts'

/**
 * What a list may lack. `count`: how many subscriptions were read in its records; `isPart`: some
 * were left out of which nobody can tell whose they are.
 */
export function listWarnings(
  tree: PageTree,
  records: PageRecord[],
  count: number,
  isPart: boolean,
  lexicon: Lexicon | null,
): Warning[] {
  const total = lexicon ? countSaid(tree, records, count, lexicon) : 0
  const isCounted = total === count
  if (isCounted && !isPart && lexicon && !mayGoOn(tree, records, lexicon)) return []
  return [
    { kind: 'maybe-incomplete', missing: ['list-end'], ...(isCounted && { total }) },
    ...(total > count ? [{ kind: 'partly-read' as const, unread: total - count, total }] : []),
  ]
}
