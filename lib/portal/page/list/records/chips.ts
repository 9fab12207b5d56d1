import { beginningIn, placeOf } from '../../../dom/in-order.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { drawnAs, pathOf } from '../alike/drawn-as.ts'
import { type Name, nameFrom } from '../names/names.ts'

/**
 * The block of each name that only says what a card has in it, as tags at its end do: "Password
 * Manager", "VPN". Each is an element of its own with nothing in it but the name, behind the card's
 * own title, and in another place of the card than the titles of the cards beside it.
 */
export function chipsAmong(titles: Name[]): Map<Name, Item> {
  const chips = new Map<Name, Item>()
  const rows: Rows = new Map()
  for (const [at, name] of titles.entries()) {
    const block = name.line?.item
    if (at === 0 || !block?.parent || name.level < 9 || name.line!.parts.length > 1) continue
    if (!endsWithAlike(block) || !isOfCard(name, titles, rows)) continue
    chips.set(name, block)
  }
  // Beside a name that is no tag nobody can tell whose the facts before both are.
  const isOfTags = (block: Item) => titlesIn(block.parent!, titles).every((name) => chips.has(name))
  return new Map([...chips].filter(([, block]) => isOfTags(block)))
}

/** Behind it stand only others that are written alike, with no number and no control in them. */
const endsWithAlike = (block: Item) =>
  !block.press && block.parent!.children.slice(placeOf(block) + 1).every(isAlike(block))

const isAlike = (block: Item) => (other: Item) =>
  drawnAs(other) === drawnAs(block) &&
  !other.press &&
  !/\p{Nd}/u.test(other.element.textContent ?? '')

/** The list of tags that a name is one of, as wide as its own element is; null: it is none. */
export function tagsAround(item: Item): Item | null {
  const list = item.tag === 'li' ? item.parent : null
  return list && areTags(list) ? list : null
}

const areTags = onceEach(({ children }: Item) => children.every(isAlike(children[0]!)))

/** In a card of a row of cards whose titles all stand in the same place, and it in another. */
function isOfCard(name: Name, titles: Name[], rows: Rows): boolean {
  for (let card = name.item.parent; card?.parent; card = card.parent) {
    const place = titleIn(card, titles) === name ? null : placeOfTitles(card, titles, rows)
    // The head and the body of a card may be built as a row of cards is.
    if (place !== null && placeIn(card, name) !== place) return !saysNumber(behind(name.item, card))
  }
  return false
}

/** What stands behind an element, up to the end of one around it: facts follow their name. */
export const behind = (item: Item, card: Item): Item[] =>
  item === card
    ? []
    : [...item.parent!.children.slice(placeOf(item) + 1), ...behind(item.parent!, card)]

export const saysNumber = (items: Item[]) =>
  items.some(({ press, element }) => !press && /\p{Nd}/u.test(element.textContent ?? ''))

/** By the element around cards, and their tag. */
type Rows = Map<string, string | null>

/** Where the cards of a row have their titles; null: it is no row, or they differ. */
function placeOfTitles({ parent, tag }: Item, titles: Name[], rows: Rows): string | null {
  const key = `${parent!.from} ${tag}`
  let place = rows.get(key)
  if (place === undefined) {
    const places = parent!.children.flatMap((card) => {
      const title = card.tag === tag ? titleIn(card, titles) : undefined
      return title ? [placeIn(card, title)] : []
    })
    place = places.length > 1 && new Set(places).size === 1 ? places[0]! : null
    rows.set(key, place)
  }
  return place
}

const titlesIn = ({ from, to }: Item, titles: Name[]) => beginningIn(titles, nameFrom, from - 1, to)
const titleIn = (item: Item, titles: Name[]) => titlesIn(item, titles)[0]

/** How a name is drawn, and the tags around it, up to the card. */
const placeIn = (card: Item, { item }: Name) => `${drawnAs(item)} ${pathOf(card, item)}`
