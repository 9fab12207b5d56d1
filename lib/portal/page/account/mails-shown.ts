import type { PageTree } from '../../dom/page-tree.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { mailsInBar } from './mail-in-bar.ts'
import { mailsInLines } from './mail-in-lines.ts'

/** Addresses that say who is signed in, by the bars of a page or else by its lines. */
export function mailsShown(
  document: Document,
  lexicon: Lexicon | null,
  treeIn: (document: Document) => PageTree,
): Set<string> {
  const inBars = mailsInBar(document)
  return inBars.size > 0 ? inBars : mailsInLines(treeIn(document), lexicon)
}
