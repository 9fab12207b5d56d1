import { type Item, type Line, type Part, holds } from '../../dom/page-tree.ts'
import type { Lexicon, Token } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { dayMark } from '../../text/dates-in-text.ts'
import { type Clause, type Facts, clauseOf, dayFact, nothing } from './clause.ts'
import { labelOf } from './label-of.ts'
import type { Unit } from './unit.ts'
import { isUnconfirmed, sharedUnder } from './state-titles.ts'
import {
  clauses,
  cutParts,
  isQuestion,
  sentences,
  sentencesAndCounts,
  wholeDays,
} from './pieces.ts'

export function tokensOf(parts: Part[], lexicon: Lexicon, name: string): Token[] {
  const days: ReturnType<Lexicon['statedDay']>[] = []
  const text = wholeDays(parts)
    .map((part) => {
      if (part.time === null) return part.text.replaceAll(dayMark, ' ')
      days.push(lexicon.statedDay(part.time, part.text))
      return dayMark
    })
    .join(' ')
    .replace(/\s+/g, ' ')
  return lexicon.tokens(name ? text.replaceAll(name, ' ') : text, days)
}

/**
 * A line as one or more clauses; what is not understood as a whole, piece by piece as its marks or
 * the page divide it.
 */
export function unitsOf(line: Line, lexicon: Lexicon, name: string): Unit[] {
  const read = (parts: Part[]): Unit[] => {
    const text = textOf(parts)
    const tokens = tokensOf(parts, lexicon, name)
    const item = parts.length > 1 ? line.item : parts[0]!.item
    const clause = isQuestion(text, lexicon.code) ? nothing : clauseOf(tokens)
    return tokens.length > 0 ? [{ ...clause, item, text }] : []
  }
  const readWhole = (parts: Part[]): Unit[] => {
    const whole = read(parts)
    if (!whole.some(({ unknown }) => unknown) || !isText(parts)) return whole
    const [first, ...rest] = cutParts(parts, lexicon.statements)
    const told = statementsOf([first!, ...rest].map(read))
    if (told || isQuestion(textOf(parts), lexicon.code)) return told ?? whole
    const isAside = !rest.some((some) => saysMore(tokensOf(some, lexicon, name)))
    return rest.length > 0 && isAside ? [...leadOf(read(first!)), ...whole] : whole
  }
  // Text that runs on, with a word or a day marked in it; and no elements beside each other.
  const isText = (parts: Part[]) => parts.length < 2 || parts.some(({ item }) => item === line.item)
  /** Where each is understood by itself: a word of one may not mean the day of another. */
  const bySentence = (parts: Part[]): Unit[] | null => {
    const all = isText(parts) ? cutParts(parts, sentences) : []
    // "3 (max. 5)": a short word may end with the same mark.
    const isProse = all.slice(1).every((some) => !/^\p{Nd}/u.test(textOf(some)))
    const units = all.length > 1 && isProse ? all.flatMap(readWhole) : []
    return units.length > 0 && units.every(({ unknown }) => !unknown) ? untilActivated(units) : null
  }
  const apart = (parts: Part[]): Unit[] => {
    const whole = bySentence(parts) ?? readWhole(parts)
    if (!whole.some(({ unknown }) => unknown)) return whole
    const cut = parts.length < 2 ? sentencesAndCounts : sentences
    const texts = isText(parts) ? cutParts(parts, cut) : [parts]
    if (texts.length < 2)
      return parts.length < 2 ? whole : wholeDays(parts).flatMap((part) => apart([part]))
    const all = texts.map((some) => ({ units: readWhole(some), some }))
    // Behind a sentence that is not understood nobody knows what the next one speaks of, unless it
    // says so itself: "Get …. Until 7 December."
    const end = all.findIndex(({ units }) => units.some(({ unknown }) => unknown))
    const said = all.flatMap(({ units, some }, at) => {
      // "Available: 2 of 5 devices": a number means what is written before it.
      if (at > 0 && end === at - 1 && isTitle(textOf(all[end]!.some), lexicon)) return []
      if (at === end && some.length > 1) return wholeDays(some).flatMap((part) => apart([part]))
      return end < 0 || at <= end || units.every((one) => standsAlone(one, textOf(some), lexicon))
        ? units
        : []
    })
    return untilActivated(said)
  }
  return clauses(line.parts, lexicon.code).flatMap((parts) => {
    const pieces = parts.length > 1 ? parts.flatMap((part) => read([part])) : []
    // Facts beside each other, each in an element of its own: together they might be taken for one.
    if (pieces.some(isFact) && pieces.every((one) => isFact(one) || isSoon(one, lexicon)))
      return pieces
    return apart(parts)
  })
}

const textOf = (parts: Part[]) =>
  parts
    .map(({ text }) => text)
    .join(' ')
    .trim()

/**
 * "On, next payment on 5 May": statements that each say something by themselves; the first may be
 * the value of a label. Null where one is not understood, or wants another for its value.
 */
function statementsOf(all: Unit[][]): Unit[] | null {
  const units = all.flat()
  const isSaid = (unit: Unit, at: number) =>
    !unit.unknown &&
    (unit.value === null ? !isBareLabel(unit) : at === 0 && unit.value.kind === 'switch')
  if (all.length < 2 || !units.every(isSaid)) return null
  return untilActivated(units)
}

/**
 * "It ran out on 5 May, and nothing looks after your devices": what is said first stands for itself
 * where it says which day or how many devices, and nothing behind it speaks of these.
 */
const leadOf = (units: Unit[]): Unit[] =>
  units.filter((unit) => isFact(unit) && (unit.facts.places ?? dayIn(unit.facts)) !== undefined)
const dayIn = ({ expiresOn, renewsOn }: Facts) => expiresOn ?? renewsOn

const saysMore = (words: Token[]) => says(words, '#§/EXARZanbut')

/** "To be activated, until 5 May", "activation: until 5 May": until then that may be done. */
const untilActivated = (units: Unit[]): Unit[] =>
  units.some(({ facts }) => facts.activated === false)
    ? units.map(({ facts: { expiresOn: _until, ...facts }, ...unit }) => ({ ...unit, facts }))
    : units

/** Devices, renewal, or "the subscription is valid until …": it says what it is about. */
const standsAlone = (unit: Unit, text: string, lexicon: Lexicon) =>
  isFact(unit) &&
  (unit.facts.places !== undefined ||
    (unit.facts.autoRenewal !== undefined && unit.facts.renewsOn === undefined) ||
    // In a phrase that means the end as a whole it is a word of its own, too.
    [text, ...text.split(/\s+/)].some((part) => says(lexicon.tokens(part), 's')))

/** "No free place: 5 of 5 devices" is a statement. */
const isTitle = (text: string, lexicon: Lexicon) =>
  /^\P{Nd}*[:：]\s*$/u.test(text) && !says(lexicon.tokens(text), 'N')

/** "Expires soon" beside the day itself. */
const isSoon = ({ labels, text }: Unit, lexicon: Lexicon) =>
  labels === 'E' && says(lexicon.tokens(text), 'F')

const isFact = ({ unknown, labels, value, facts }: Unit) =>
  !unknown && !value && labels === '' && Object.keys(facts).length > 0

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
  // Each is looked at beside the others; a record for people has a few dozen.
  if (units.length > mostUnits) return []
  return units.flatMap((unit, at) => {
    const label = labelOf(unit, lexicon, name)
    if (label?.facts.ownership === 'shared') return [sharedUnder(unit, label.facts, lexicon)]
    if (unit.unknown || isUnconfirmed(unit, units, frame, lexicon)) return []
    if (label) return [byLabel(unit, label) ?? {}]
    const near = neighbours(units, at, frame)
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
 * "Renews automatically" where the page may show beside it whether it does: a term, a row of two, a
 * switch.
 */
const isTitleOfSwitch = (
  { labels, facts, item }: Unit,
  next: Unit | undefined,
  near: { from: number; to: number } | null,
  frame: Item,
) =>
  labels === 'R' &&
  facts.autoRenewal === true &&
  (/^(?:dt|th|label)$/.test(item.tag) ||
    next?.value?.kind === 'switch' ||
    (near !== null && near.to === near.from + 1 && !!next?.unknown) ||
    frame.element.querySelector('[role=switch],[type=checkbox],[aria-checked],[aria-pressed]') !==
      null)

/** A value, a state or a statement under a label. Null where the two do not go together. */
const byLabel = (unit: Unit, label: Clause): Facts | null =>
  valueUnder(unit, label) ?? (isStatement(unit, label) ? unit.facts : null)

/**
 * "Renewal | Shared with you by Kim", "Valid until | Does not renew": it says itself what it is
 * about. An unknown label may be of another thing that ends, or of another's devices.
 */
const isStatement = ({ value, labels, facts, priced }: Unit, { unknown }: Clause): boolean =>
  !value &&
  !labels &&
  !priced &&
  (facts.ownership !== undefined ||
    (facts.autoRenewal !== undefined && !facts.expiresOn) ||
    (!unknown && facts.places?.total !== undefined && facts.places.used !== undefined))

function valueUnder(unit: Unit, { labels, unknown, counts: counted }: Clause): Facts | null {
  const { value, facts } = unit
  if (counted && facts.size) return sizedAs(counted, facts.size)
  if (unknown || (unit.priced && !facts.renewsOn && !/[rR]/.test(labels))) return null
  if (labels.includes('r')) {
    // "Auto-renewal: on, ends on 5 May"
    if (facts.expiresOn || facts.renewsOn) return facts
    if (facts.autoRenewal !== undefined) return { autoRenewal: facts.autoRenewal }
    const on =
      value?.kind === 'switch'
        ? value.on
        : // "Auto-renewal: paused" is no word about the subscription.
          (unit.on ?? facts.activated ?? (facts.portalState === 'suspended' ? false : undefined))
    if (value?.kind === 'day') return dayFact('R', value.day)
    return on === undefined ? null : { autoRenewal: on }
  }
  // "Renews automatically: no"
  if (labels === 'R' && value?.kind === 'switch') return { autoRenewal: value.on }
  if (value?.kind === 'range') return /^E?$/.test(labels) ? { expiresOn: value.last } : null
  if (!labels) return value ? null : facts
  const dated = [...labels].filter((letter) => 'EXARS'.includes(letter))
  if (value?.kind === 'day') return dated.length === 1 ? dayFact(dated[0]!, value.day) : null
  const counts = /^d[UK]?$/.test(labels)
  if (value?.kind === 'pair' && labels === 'dP' && !value.isCounted)
    return { places: { used: value.total - value.used, total: value.total } }
  if (value?.kind === 'pair')
    return counts || labels === 'dP' ? { places: { used: value.used, total: value.total } } : null
  if (value?.kind === 'count' && value.total !== undefined)
    return counts && labels !== 'dU' ? { places: { total: value.total } } : null
  if (value?.kind === 'count' && value.used !== undefined)
    return /^dU?$/.test(labels) ? { places: { used: value.used } } : null
  // "Devices in use: 5 devices", "Devices: 5 devices": twice of what, so maybe how many may.
  if (facts.size !== undefined)
    return !counts
      ? null
      : labels === 'dK'
        ? { places: { total: facts.size } }
        : sized(facts.size, labels)
  const count = value?.kind === 'count' ? value.count : facts.count
  if (count !== undefined) return counts ? ofCount(count, labels) : null
  // "Devices: 3 of 5 devices", "Expires: renews on …", "Next payment: 5 May, renews by itself",
  // "End or renewal: expires on …"
  const isSame = counts
    ? facts.places
    : /^[ER]{1,2}$/.test(labels) && (facts.expiresOn ?? facts.renewsOn)
  return isSame ? facts : null
}

/** "In use | 3 devices" */
const sizedAs = (counts: 'U' | 'K' | 'P', size: number): Facts =>
  counts === 'P' ? {} : { places: counts === 'U' ? { used: size } : { total: size } }

const sized = (size: number, labels: string): Facts =>
  labels === 'd' ? { count: size, sized: true } : { places: { used: size }, sized: true }

const ofCount = (count: number, labels: string): Facts =>
  labels === 'd' ? { count } : { places: labels === 'dU' ? { used: count } : { total: count } }

/** The units in the smallest element that holds this one and another. */
function neighbours(units: Unit[], at: number, frame: Item): { from: number; to: number } | null {
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

const isLabel = (unit: Unit | undefined) =>
  !!unit && !unit.unknown && !unit.value && unit.labels !== ''
/** A label that states no fact by itself. */
const isBareLabel = (unit: Unit) => isLabel(unit) && Object.keys(unit.facts).length === 0

/** The one label beside a value: before it, or behind it where the page writes the value first. */
function labelBeside(
  units: Unit[],
  at: number,
  { from, to }: { from: number; to: number },
): Clause | null {
  const inside = (index: number) => (index >= from && index <= to ? units[index] : undefined)
  const [before, behind] = [inside(at - 1), inside(at + 1)]
  const secondBefore = inside(at - 2)
  const ownsAnother = secondBefore?.value && !secondBefore.taken
  const take = (label: Unit) => {
    label.taken = true
    units[at]!.taken = true
    return label
  }
  if (before && isLabel(before) && !before.taken && !ownsAnother) return take(before)
  if (before?.unknown || !behind || !isLabel(behind)) return null
  // A box before a label may be there to choose a row with.
  if (/[\u{10fff0}\u{10fff1}]/u.test(units[at]!.text)) return null
  // A label that has a value of its own behind it belongs to that one.
  const leading = !before || before.taken || !isLabel(before)
  return leading && !inside(at + 2)?.value ? take(behind) : null
}

/** "Support | Active": whether a state belongs to another label than those we know. */
function isValueOfAnother(
  units: Unit[],
  at: number,
  near: { from: number; to: number } | null,
  title: Item | undefined,
): boolean {
  if (!near || near.from === at) return false
  const before = units[at - 1]!
  // A badge beside name and description, which stand together: that is no label.
  if (before.unknown && title && holds(branchOf(before.item, units[at]!.item), title)) return false
  const { places } = units[at]!.facts
  // "Price paid: €50" above "2 of 3 devices used", in rows built alike.
  if (before.unknown && places?.used !== undefined && places.total !== undefined) return false
  // Label, value, label, value in a row: a state may be the value, too.
  if (isBareLabel(before) && !before.taken && isState(units[at]!)) return true
  if (!before.unknown && !isBareLabel(before)) return false
  // Sentences of one text are no label and value.
  if (before.item === units[at]!.item && before.unknown) return false
  if (/[:：]\s*$/.test(before.text)) return true
  return near.to - near.from === 1 && (isBareLabel(before) || hasTwin(units, at))
}

/** The largest part around one item that does not hold the other. */
function branchOf(item: Item, other: Item): Item {
  let branch = item
  while (branch.parent && !holds(branch.parent, other)) branch = branch.parent
  return branch
}

const isState = ({ facts: { places, expiresOn, renewsOn, activatedOn } }: Unit) =>
  !places && !expiresOn && !renewsOn && !activatedOn

/** Whether it is one of several rows that are built alike: then its first half is a label. */
function hasTwin(units: Unit[], at: number): boolean {
  let item: Item | null = units[at]!.item
  while (item && !holds(item, units[at - 1]!.item)) item = item.parent
  if (!item?.parent) return false
  const shape = shapeOf(item)
  return item.parent.children.some((other) => other !== item && shapeOf(other) === shape)
}

const shapes = new WeakMap<Item, string>()

function shapeOf(item: Item): string {
  const shape = shapes.get(item) ?? `${item.tag} ${item.children.map(({ tag }) => tag).join()}`
  shapes.set(item, shape)
  return shape
}

/** "Devices | 3 of 5 devices", "Auto-renewal | active": a fact with its label before it. */
const factBeside = (units: Unit[], at: number): Facts | null =>
  isLabel(units[at - 1]) ? byLabel(units[at]!, units[at - 1]!) : null
