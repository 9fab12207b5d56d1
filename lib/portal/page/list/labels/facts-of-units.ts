import { holds, type Item } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import type { Clause } from '../clause/clause.ts'
import type { Facts } from '../clause/record-facts.ts'
import { isBareLabel, isLabel } from '../units/unit-kinds.ts'
import type { Unit } from '../units/unit.ts'
import { cellAround } from '../tables/table-cells.ts'
import { areOneField } from '../drawn/drawn-together.ts'
import { labelOf } from './label-of.ts'
import { isValueOfAnother, labelBeside, neighbours } from './neighbours.ts'
import { isState, isTitled, isUnconfirmed, sharedUnder } from './state-titles.ts'
import { byLabel, isOfFree, isPairOfPlaces, sizedAs } from './value-under-label.ts'

/** Each is looked at beside the others; a record for people has a few dozen. */
const mostUnits = 1000

/**
 * What the units of one record say together: the facts of each, and values by the labels beside
 * them. `title`: where its name stands.
 */
export function factsOf(
  units: Unit[],
  frame: Item,
  lexicon: Lexicon,
  name: string,
  title?: Item,
): Facts[] {
  if (units.length > mostUnits) return []
  const labelFor = (unit: Unit) => labelOf(unit, lexicon, name)
  const isOfDevice = units.some((unit) => namesDevice(unit, labelFor, lexicon))
  return units.flatMap((unit, at) => {
    const head = labelFor(unit)
    const label = (head && !head.unknown && labelInCell(units, at)) || head
    // "Device | State": "Laptop | Blocked".
    if (label && isOfDevice && isState(unit)) return []
    if (label?.facts.ownership === 'shared') return [sharedUnder(unit, label.facts, lexicon)]
    if (unit.unknown || isUnconfirmed(unit, units, frame, lexicon)) return []
    if (unit.facts.daysLeft && isUnderUnknown(units, at, lexicon)) return []
    if (label) return [byLabel(unit, label) ?? {}]
    const near = neighbours(units, at, frame)
    if (isTitleOfFree(units[at - 1], unit)) return [byLabel(unit, units[at - 1]!)!]
    const counts = near && near.from < at ? units[at - 1]!.counts : undefined
    if (counts && unit.facts.size) return [sizedAs(counts, unit.facts.size)]
    if (unit.value) {
      const wanted = near && labelBeside(units, at, near)
      return wanted ? [byLabel(unit, wanted) ?? {}] : []
    }
    if (isValueOfAnother(units, at, near, title)) return [factBeside(units, at) ?? {}]
    return isTitleOfSwitch(unit, units[at + 1], near, frame) ? [] : [unit.facts]
  })
}

/**
 * "Next payment", below it in the same cell "5 May", and nothing else: it says what the day is
 * before the title of the column does.
 */
function labelInCell(units: Unit[], at: number): Unit | null {
  const [before, unit] = [units[at - 1], units[at]!]
  const cell = before && unit.value && isBareLabel(before) ? cellAround(before.item) : null
  const isAlone = cell && units.filter(({ item }) => holds(cell, item)).length === 2
  return isAlone && holds(cell, unit.item) ? before! : null
}

/**
 * "Invitation pending", below it "expires in 7 days": days that are counted say not of what, unless
 * they do. An address is of who is signed in.
 */
function isUnderUnknown(units: Unit[], at: number, lexicon: Lexicon): boolean {
  if (says(lexicon.tokens(units[at]!.text), Word.subscription + Word.trial)) return false
  const isOther = (unit: Unit | undefined) =>
    !!unit && ((unit.unknown && !unit.text.includes('@')) || unit.isPrice === true)
  const { parent } = units[at]!.item
  const isPair = parent?.children.length === 2 && units[at + 1]?.item.parent === parent
  return isOther(units[at - 1]) || (isPair && isOther(units[at + 1]))
}

/** A cell of a column for devices that counts none; "no limit" is no device, either. */
const namesDevice = (
  unit: Unit,
  labelFor: (unit: Unit) => Clause | null,
  lexicon: Lexicon,
): boolean =>
  unit.unknown &&
  /^\P{Nd}*\p{L}{2}\P{Nd}*$/u.test(unit.text) &&
  !isKnown(lexicon.tokens(unit.text)) &&
  labelFor(unit)?.labels === Word.device

/**
 * "Renews automatically" where the page may show beside it whether it does: a term, a row of two, a
 * switch.
 */
const isTitleOfSwitch = (
  { labels, facts, item }: Unit,
  next: Unit | undefined,
  near: { from: number; to: number } | null,
  frame: Item,
) =>
  labels === Word.renews &&
  facts.autoRenewal === true &&
  (isTitled(item) ||
    next?.value?.kind === 'switch' ||
    (near !== null && near.to === near.from + 1 && !!next?.unknown) ||
    frame.element.querySelector('[role=switch],[type=checkbox],[aria-checked],[aria-pressed]') !==
      null)

/** "Remaining" before "2 of 5 devices". "Free" may as well be of the version. */
const isTitleOfFree = (title: Unit | undefined, value: Unit | undefined) =>
  !!title && !!value && !title.facts.free && isOfFree(title) && isPairOfPlaces(value)

/** "Devices | 3 of 5 devices", "Auto-renewal | active": a fact with its label before it. */
const factBeside = (units: Unit[], at: number): Facts | null =>
  isLabel(units[at - 1]) && areOneField(units[at - 1]!.item.element, units[at]!.item.element)
    ? byLabel(units[at]!, units[at - 1]!)
    : null
