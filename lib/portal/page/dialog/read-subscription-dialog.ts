import type { Reading } from '../../../domain/reading.ts'
import type { Subscription } from '../../../domain/subscription.ts'
import type { Look } from '../../dom/page-query.ts'
import { foldedParts } from '../../dom/folded-parts.ts'
import { treeOf } from '../../dom/tree-of.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { namesIn } from '../list/names/names.ts'
import { readList } from '../list/read-list.ts'

/**
 * The one subscription that an open dialog is about, as a list that may go on. Null where the
 * dialog is not the window of a subscription, as far as can be told: titled with its name, with
 * facts of it, and of no other.
 */
export function readSubscriptionDialog(
  look: Look,
  dialog: Element,
  lexicon: Lexicon | null,
  now: Date,
): Reading<Subscription[]> | null {
  const tree = treeOf(
    dialog,
    look.shows,
    foldedParts(dialog.ownerDocument, look.shows, lexicon?.code ?? ''),
  )
  const list = readList(tree, lexicon, now)
  if (!list?.ok || list.value.length !== 1) return null
  const names = namesIn(tree, lexicon)
  const title =
    names.find(({ level }) => level < 7) ?? names.find(({ line }) => line === tree.lines[0])
  return title?.text === list.value[0]!.product
    ? { ...list, warnings: [{ kind: 'maybe-incomplete', missing: ['list-end'] }] }
    : null
}
