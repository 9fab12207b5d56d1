import { isMeter } from '../../../dom/accessible-names.ts'
import { holds, type Item } from '../../../dom/page-tree.ts'
import type { Clause } from '../clause/clause.ts'
import { isBareLabel, isLabel } from '../units/unit-kinds.ts'
import type { Unit } from '../units/unit.ts'
import { isOneOfRow } from '../alike/built-alike.ts'
import { areOneField } from '../drawn/drawn-together.ts'
import { cellAround, cellsOf } from '../tables/table-cells.ts'

/**
 * The units in the smallest element that holds this one and another, by their place among all; null
 * = it is alone in its record.
 */
export function neighbours(
  units: Unit[],
  at: number,
  frame: Item,
): { from: number; to: number } | null {
  for (let item: Item | null = units[at]!.item; item; item = item.parent) {
    let from = at
    let to = at
    while (from > 0 && holds(item, units[from - 1]!.item)) from--
    while (to + 1 < units.length && holds(item, units[to + 1]!.item)) to++
    if (to > from) return { from, to }
    if (item === frame.parent) return null
  }
  return null
}

/** The one label beside a value: before it, or behind it where the page writes the value first. */
export function labelBeside(
  units: Unit[],
  at: number,
  { from, to }: { from: number; to: number },
): Clause | null {
  const inside = (index: number) => (index >= from && index <= to ? units[index] : undefined)
  const [before, behind] = [inside(at - 1), inside(at + 1)]
  const secondBefore = inside(at - 2)
  const ownsAnother = secondBefore?.value && !secondBefore.taken
  // Labels in a row over their values: the last of them is not that of the first value.
  const isRow =
    !!behind?.value &&
    !!before &&
    !!secondBefore &&
    !secondBefore.taken &&
    (secondBefore.unknown || isBareLabel(secondBefore)) &&
    secondBefore.item.parent === before.item.parent &&
    secondBefore.item.tag === before.item.tag
  if (isRow) return null
  const take = (label: Unit) => {
    label.taken = true
    units[at]!.taken = true
    const { item } = units[at]!
    return areOneField(label.item.element, item.element) && !isAcrossEmpty(label.item, item)
      ? label
      : null
  }
  if (before && isLabel(before) && !before.taken && !ownsAnother) return take(before)
  const noted = labelOverNote(units, at, from)
  if (noted) return take(noted)
  if (before?.unknown || !behind || !isLabel(behind)) return null
  // A box before a label may be there to choose a row with.
  if (/[\u{10fff0}\u{10fff1}]/u.test(units[at]!.text)) return null
  // A label that has a value of its own behind it belongs to that one.
  const leading = !before || before.taken || !isLabel(before)
  return leading && !inside(at + 2)?.value ? take(behind) : null
}

/**
 * Whether an empty cell stands between two of a row for a whole record. In a row of a field it is
 * there for the gap.
 */
function isAcrossEmpty(one: Item, other: Item): boolean {
  const [a, b] = [cellAround(one), cellAround(other)]
  if (!a?.parent || a.parent !== b?.parent) return false
  const cells = cellsOf(a.parent.element)
  const places = [a, b].map(({ element }) => cells.indexOf(element)) as [number, number]
  return cells.length > 3 && Math.abs(places[1] - places[0]) > 1
}

/**
 * The label in the first of two cells, over a note that says nothing of its own, where the value is
 * all of the second: "Renews on", below it "€50", and beside both the day.
 */
function labelOverNote(units: Unit[], at: number, from: number): Unit | null {
  const [label, value] = [units[from]!, units[at]!]
  const notes = units.slice(from + 1, at)
  if (notes.length === 0 || !isBareLabel(label) || label.taken) return null
  const cell = branchOf(label.item, value.item)
  const other = branchOf(value.item, label.item)
  const isCell = notes.every(({ item }) => holds(cell, item))
  const isNote = notes.every((note) => !note.value && (note.unknown || note.isPrice))
  const isRow = cell.parent === other.parent && cell.parent?.children.length === 2
  return isCell && isNote && isRow && units[at + 1]?.item.parent !== other ? label : null
}

/** "Support | Active": whether a state belongs to another label than those we know. */
export function isValueOfAnother(
  units: Unit[],
  at: number,
  near: { from: number; to: number } | null,
  title: Item | undefined,
): boolean {
  if (!near || near.from === at) return false
  const before = units[at - 1]!
  // A badge beside name and description, which stand together: that is no label.
  if (before.unknown && title && holds(branchOf(before.item, units[at]!.item), title)) return false
  if (before.unknown && isSentence(before.text)) return false
  const { places } = units[at]!.facts
  // "Price paid: €50" above "2 of 3 devices used", in rows built alike.
  if (before.unknown && places?.used !== undefined && places.total !== undefined) return false
  // Label, value, label, value in a row: a state may be the value, too.
  if (isBareLabel(before) && !before.taken && saysNoTerm(units[at]!)) return true
  // "Laptop | Blocked", "0 | Suspended": a row of its own.
  if (isHarsh(units[at]!) && isOfRow(units, units[at]!)) return true
  if (!before.unknown && !isBareLabel(before)) return false
  // Sentences of one text are no label and value.
  if (before.item === units[at]!.item && before.unknown) return false
  // The label of a meter is not that of what follows.
  if (/[:：]\s*$/.test(before.text) && !isMeter(before.item)) return true
  return near.to - near.from === 1 && (isBareLabel(before) || isHalfOfRow(units, at, title))
}

/** "Not in use yet, a year from its first day": longer than a label, with a comma, or a year. */
const isSentence = (text: string) =>
  /\p{Nd}{4}|.{20}[,;.!?]\s\S.{6}|.{4}[，。；！？].{5}/u.test(text)

/** The largest part around one item that does not hold the other. */
function branchOf(item: Item, other: Item): Item {
  let branch = item
  while (branch.parent && !holds(branch.parent, other)) branch = branch.parent
  return branch
}

/** Neither devices nor days: those say themselves what they are about. */
const saysNoTerm = ({ facts: { places, expiresOn, renewsOn, activatedOn } }: Unit) =>
  !places && !expiresOn && !renewsOn && !activatedOn

/** A state that another thing in the card has more often than the subscription. */
const isHarsh = ({ facts }: Unit) =>
  (facts.portalState ?? facts.activated ?? facts.expired ?? facts.free ?? facts.autoRenewal) !==
    undefined &&
  !facts.expiresOn &&
  !facts.renewsOn

/** The two are the parts of one row, and the first may be what the second is of. */
function isOfRow(units: Unit[], { item }: Unit): boolean {
  const [first, second, ...more] = item.parent?.children ?? []
  return (
    second === item &&
    more.length === 0 &&
    units.some((unit) => unit.item === first && (unit.unknown || unit.value?.kind === 'count'))
  )
}

/**
 * Whether it is one of several rows that are built alike: then its first half is a label. With the
 * title in it it is the whole card, in which parts of their own are no halves of a row.
 */
function isHalfOfRow(units: Unit[], at: number, title: Item | undefined): boolean {
  const [before, own] = [units[at - 1]!.item, units[at]!.item]
  let item: Item | null = own
  while (item && !holds(item, before)) item = item.parent
  const isCard = item && title && holds(item, title) && before.parent !== own.parent
  return !!item && !isCard && isOneOfRow(item)
}
