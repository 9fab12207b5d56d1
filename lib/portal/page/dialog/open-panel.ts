import type { Look } from '../../dom/page-query.ts'
import type { PageTree } from '../../dom/page-tree.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { panelsIn } from './overlays.ts'
import { readPanel } from './read-dialog.ts'

/** The one part of the page itself that is read as a dialog for downloads. */
export function openPanel(look: Look, tree: PageTree, lexicon: Lexicon | null) {
  const found = panelsIn(tree).flatMap((element) => {
    const read = readPanel(look, element, lexicon)
    return read ? [{ element, read }] : []
  })
  const [outer, ...others] = found
  return outer && others.every(({ element }) => outer.element.contains(element)) ? outer : null
}
