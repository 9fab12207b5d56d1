import { drawnText } from '../../../dom/drawn-children.ts'
import { holds, isWithin, type Item, type Line, type PageTree } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { advertsIn, ownNames } from '../offers/adverts.ts'
import { mayHide } from '../signs/may-hide.ts'
import { isChosenKind, isOfNone, isPager, leadsToOthers } from '../signs/signs-of-more.ts'
import {
  mayBeFact,
  isOfOffer,
  isOtherLabel,
  isOtherSection,
  leavesDoubt,
} from './doubtful-lines.ts'
import { isHalfDrawn, leadsElsewhere, leadsThroughSite, partBelow } from './doubtful-parts.ts'
import { isPressed } from './line-words.ts'
import { endsWay, leadsOn, opens, isSubtitle, mayStandBefore, isListTitle } from './lines-before.ts'
import { lineMeansNone, sentenceBehind } from './means-none.ts'

/**
 * Whether a page that is the list of subscriptions says in words that there is none. The sentence
 * must come first, below the title at most, and nothing on the page may keep a subscription back:
 * no name that is not for sale, no section or filter of another kind, no tab, no search, no sign of
 * loading or of an error.
 */
export function saysNone(tree: PageTree, lexicon: Lexicon, { search, hash }: URL): boolean {
  if (/filter|tab|page|stat|search|query|[?&#]q=|type|view|show|sort/i.test(search + hash))
    return false
  const lines = tree.lines.filter(({ item }) => !item.beside)
  const means = (line: Line) => (isPressed(line) ? null : lineMeansNone(lexicon, line))
  const said = lines.find((line) => means(line) === 'full') ?? lines.find(means)
  if (!said) return false
  const full = means(said) === 'full'
  const behind = sentenceBehind(said)
  if (behind && (leavesDoubt(behind, lexicon) || mayBeFact(behind, lexicon))) return false
  const at = lines.indexOf(said)
  const before = lines.slice(0, at).filter((line) => !means(line))
  const titled = before.some((line) => isListTitle(line, lexicon))
  if (!full && !(titled && (leadsOn(tree, said) || isWithin(said.item, /^(?:td|(?:grid)?cell)$/))))
    return false
  const adverts = advertsIn(tree, lexicon, said)
  if (!adverts) return false
  const isMine = ({ item }: { item: Item }) => !adverts.some((advert) => holds(advert, item))
  const isAlert = (item: Item) => item.role === 'alert' && !isMine({ item })
  const titles = tree.headings.map(({ element }) => drawnText(element).trim())
  const hides = (item: Item) =>
    isPager(item) ||
    isChosenKind(item, lexicon) ||
    leadsElsewhere(item, titles, lexicon) ||
    (item.role === 'tab' && !isOfNone(item) && !leadsThroughSite(item, lexicon)) ||
    (!item.beside && !(full && isAlertOf(item, said)) && !isAlert(item) && mayHide(item, lexicon))
  if (tree.items.some((item) => !item.folded && hides(item)) || isHalfDrawn(tree)) return false
  return (
    ownNames(tree, lexicon).every((name) => !isMine(name)) &&
    before.every(
      (line) =>
        !isMine(line) ||
        mayStandBefore(line, lexicon) ||
        opens(line, said, tree, lexicon) ||
        isSubtitle(line, before, said) ||
        endsWay(line, before.slice(0, before.indexOf(line)), lexicon),
    ) &&
    !lines.some(
      (line) =>
        isOtherLabel(line, lexicon) ||
        leadsToOthers(line) ||
        (isMine(line) && mayBeFact(line, lexicon) && !isOfOffer(line, lines, lexicon)),
    ) &&
    !lines.some(
      (line, order) =>
        order > at &&
        isMine(line) &&
        (leavesDoubt(line, lexicon) ||
          (isOtherSection(line, lexicon) && partBelow(lines, order).every(isMine))),
    )
  )
}

const isAlertOf = ({ role, from, to }: Item, { item }: Line) =>
  role === 'alert' && from <= item.from && item.to <= to
