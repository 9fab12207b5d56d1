import { attributeOf } from '../../dom/native.ts'
import { holds, type Item } from '../../dom/page-tree.ts'
import type { Name } from './names.ts'

/** Each is looked at beside each other one. */
const mostAlone = 6

/**
 * Names without those of adverts that were put into a record: beside a way to another site, in a
 * part whose title is written as the titles of the others are. Such a name may be the larger one,
 * and the record's facts are not its own.
 */
export function withoutAdverts(names: Name[]): Name[] {
  const written = new Map<string, number>()
  for (const { item } of names) written.set(formOf(item), (written.get(formOf(item)) ?? 0) + 1)
  const isRepeated = ({ item }: Name) => written.get(formOf(item))! > 1
  // Of few names none may be written as another: then those without such a way are the common ones.
  const isCommon =
    names.length > mostAlone || names.some(isRepeated)
      ? isRepeated
      : (name: Name) => !leadsAway(partOf(name, names))
  const held = new Map<Item, number>()
  for (const { item } of names.filter(isCommon))
    for (let around: Item | null = item; around; around = around.parent)
      held.set(around, (held.get(around) ?? 0) + 1)
  return names.filter((name) => isCommon(name) || !isAdvert(name, held))
}

/** As much around a name as holds no other one. */
function partOf({ item }: Name, names: Name[]): Item {
  const others = names.filter((name) => name.item !== item)
  let part = item
  while (part.parent && !others.some((other) => holds(part.parent!, other.item))) part = part.parent
  return part
}

const formOf = ({ tag, element, parent }: Item) =>
  [tag, attributeOf(element, 'class'), parent?.tag, parent && attributeOf(parent.element, 'class')]
    .map(String)
    .join()

/** Up to the part that holds one of the common titles: a link away in it, and that title alone. */
function isAdvert({ item }: Name, held: Map<Item, number>): boolean {
  let part = item
  while (part.parent && !held.has(part.parent)) part = part.parent
  return part.parent !== null && held.get(part.parent) === 1 && leadsAway(part)
}

const away = new WeakMap<Item, boolean>()

/** Names may share a part, so each answer is kept. */
function leadsAway(part: Item): boolean {
  const known = away.get(part)
  if (known !== undefined) return known
  const href = attributeOf(part.element, 'href') ?? ''
  const answer =
    /^(?:https?:)?\/\/(?!my\.kaspersky\.com\/)/i.test(href) || part.children.some(leadsAway)
  away.set(part, answer)
  return answer
}
