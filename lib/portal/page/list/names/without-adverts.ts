import { beginningIn, fromOf } from '../../../dom/in-order.ts'
import { attributeOf } from '../../../dom/native.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { drawnAs } from '../alike/drawn-as.ts'
import { heldBy } from './held-by.ts'
import type { Name } from './names.ts'

/**
 * Names without those of adverts that were put into a record: beside a way to another site, in a
 * part whose title is written as the titles of the others are. Such a name may be the larger one,
 * and the record's facts are not its own.
 */
export function withoutAdverts(names: Name[], items: Item[]): Name[] {
  const all = heldBy(names)
  const ways = items.filter(isWayOut)
  const leadsAway = (part: Item) => beginningIn(ways, fromOf, part.from - 1, part.to).length > 0
  const forms = new Map<string, { count: number; away: number }>()
  const written = new Map(
    names.map((name) => {
      const form = writtenAs(name.item)
      const known = forms.get(form) ?? { count: 0, away: 0 }
      forms.set(form, known)
      known.count++
      if (leadsAway(partAround(name.item, all, 1))) known.away++
      return [name, known]
    }),
  )
  // Adverts may be several, written alike. Of few names none may be written as another: then those
  // without a way to another site are the common ones.
  const isOwn = (name: Name) => written.get(name)!.away < written.get(name)!.count
  const isRepeated = (name: Name) => written.get(name)!.count > 1
  const own = names.filter(isOwn)
  const common = new Set(own.some(isRepeated) ? own.filter(isRepeated) : own)
  const held = heldBy([...common])
  /** Up to the part that holds one of the common titles: a link away in it, that title alone. */
  const isAdvert = (name: Name) => {
    const part = partAround(name.item, held, 0)
    return (
      part.parent !== null &&
      held.get(part.parent) === 1 &&
      leadsAway(part) &&
      (!isRepeated(name) || all.get(part) === 1)
    )
  }
  return names.filter((name) => common.has(name) || !isAdvert(name))
}

/** As much around an item as holds no more names than that. */
function partAround(item: Item, held: Map<Item, number>, most: number): Item {
  let part = item
  while (part.parent && (held.get(part.parent) ?? 0) <= most) part = part.parent
  return part
}

/** How a name is written: as it is drawn, in what is around it. */
const writtenAs = (item: Item) => [item, item.parent].map((one) => one && drawnAs(one)).join()

function isWayOut({ element }: Item): boolean {
  const href = attributeOf(element, 'href')
  return href !== null && /^(?:https?:)?\/\/(?!my\.kaspersky\.com\/)/i.test(href)
}
