import type { Line, Part } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { pairsOf } from '../clause/pairs.ts'
import {
  byBrackets,
  clauses,
  cutParts,
  mayFallApart,
  sentences,
  sentencesAndCounts,
  wholeDays,
} from './pieces.ts'
import { isFact } from './unit-kinds.ts'
import type { Unit } from './unit.ts'
import {
  isText,
  type LineWords,
  readClause,
  readWhole,
  textOf,
  untilActivated,
  wordsIn,
} from './whole-text.ts'

/**
 * A line as one or more clauses; what is not understood as a whole, piece by piece as its marks or
 * the page divide it.
 */
export function unitsOf(line: Line, lexicon: Lexicon, name: string): Unit[] {
  const by = { line, lexicon, name }
  if (line.parts.length === 1 && !mayFallApart.test(line.text)) return readWhole(line.parts, by)
  return clauses(line.parts, lexicon.code).flatMap((parts) => {
    const pieces = parts.length > 1 ? parts.flatMap((part) => readClause([part], by)) : []
    // Facts beside each other, each in an element of its own: together they might be taken for one.
    const areFacts =
      pieces.some(isFact) && pieces.every((one) => isFact(one) || isSoon(one, lexicon))
    return areFacts ? pieces : readParts(parts, by)
  })
}

function readParts(parts: Part[], by: LineWords): Unit[] {
  const noted = dayWithNote(parts, by)
  if (noted) return noted
  const whole = bySentence(parts, by) ?? readWhole(parts, by)
  if (!whole.some(({ unknown }) => unknown)) return whole
  const cut = parts.length < 2 ? sentencesAndCounts : sentences
  const texts = isText(parts, by) ? cutParts(parts, cut) : [parts]
  if (texts.length > 1) return readTexts(texts, by)
  return parts.length < 2 || isPairCut(parts, by) ? whole : readEach(parts, by)
}

const readEach = (parts: Part[], by: LineWords): Unit[] =>
  wholeDays(parts).flatMap((part) => readParts([part], by))

/** A day, and in brackets what becomes of it, or what is paid then. */
function dayWithNote(parts: Part[], by: LineWords): Unit[] | null {
  const [day, note] = parts.length === 1 ? cutParts(parts, byBrackets) : []
  if (!day || !note || !wordsIn(day, by).every(({ is }) => is === Word.day)) return null
  const [units, said] = [readClause(day, by), readClause(note, by)]
  if (said.some(({ facts }) => facts.autoRenewal !== undefined)) return [...units, ...said]
  const isPaid = says(wordsIn(note, by), Word.price) && !says(wordsIn(note, by), Word.day)
  return isPaid ? units.map((unit) => ({ ...unit, priced: true as const })) : null
}

/** Where each is understood by itself: a word of one may not mean the day of another. */
function bySentence(parts: Part[], by: LineWords): Unit[] | null {
  const all = isText(parts, by) ? cutParts(parts, sentences) : []
  // "3 (max. 5)": a short word may end with the same mark.
  const isProse = all
    .slice(1)
    .every((some, at) => !/^\p{Nd}/u.test(textOf(some)) || /\p{L}{6}[.!]$/u.test(textOf(all[at]!)))
  const units = all.length > 1 && isProse ? all.flatMap((some) => readWhole(some, by)) : []
  return units.length > 0 && units.every(({ unknown }) => !unknown) ? untilActivated(units) : null
}

/** "7", "/", "10": what is not understood together says nothing in its pieces. */
function isPairCut(parts: Part[], by: LineWords): boolean {
  const pairsIn = (some: Part[]) => pairsOf(wordsIn(some, by)).pairs.length
  return pairsIn(parts) > parts.reduce((sum, part) => sum + pairsIn([part]), 0)
}

/** One of the texts of a line, and what it says. */
interface Text {
  units: Unit[]
  some: Part[]
}

function readTexts(texts: Part[][], by: LineWords): Unit[] {
  const all = texts.map((some) => ({ units: readWhole(some, by), some }))
  // Behind a sentence that is not understood nobody knows what the next one speaks of, unless it
  // says so itself: "Get …. Until 7 December."
  const end = all.findIndex(({ units }) => units.some(({ unknown }) => unknown))
  const said = all.flatMap(({ units, some }, at) => {
    if (isOfAnother(all, at, end, by)) return []
    if (at === end && some.length > 1) return readEach(some, by)
    const isOwn =
      end < 0 || at <= end || units.every((one) => standsAlone(one, textOf(some), by.lexicon))
    return isOwn ? units : []
  })
  return untilActivated(said)
}

/** Whether a text is the title or the value of another. `end`: the first that is not understood. */
function isOfAnother(all: Text[], at: number, end: number, by: LineWords): boolean {
  const { units, some } = all[at]!
  const next = all[at + 1]
  const isTitled = (one: Text) => endsAsTitle(textOf(one.some), by.lexicon)
  return (
    // "Blocked: 3 of …": the title of something else.
    (end === at + 1 && isTitled(all[at]!) && units.every(saysNoEnd)) ||
    // "Not activated: 1 of 4 devices" is of them, and so is the number.
    isStateOfDevices(all, at, by.lexicon) ||
    isStateOfDevices(all, at - 1, by.lexicon) ||
    // "Package for 10 devices: €59": what that costs.
    (!!next && /[:：]\s*$/.test(textOf(some)) && says(wordsIn(next.some, by), Word.price)) ||
    // "Available: 2 of 5 devices": a number means what is written before it.
    (at > 0 && end === at - 1 && isTitled(all[end]!))
  )
}

/** Devices, renewal, or "the subscription is valid until …": it says what it is about. */
const standsAlone = (unit: Unit, text: string, lexicon: Lexicon) =>
  isFact(unit) &&
  (unit.facts.places !== undefined ||
    (unit.facts.autoRenewal !== undefined && unit.facts.renewsOn === undefined) ||
    (unit.facts.renewsOn !== undefined && says(lexicon.tokens(text), Word.renewsByItself)) ||
    // In a phrase that means the end as a whole it is a word of its own, too.
    [text, ...text.split(/\s+/)].some((part) => says(lexicon.tokens(part), Word.subscription)))

const saysNoEnd = ({ facts: { places, expiresOn, renewsOn } }: Unit) =>
  (places ?? expiresOn ?? renewsOn) === undefined

/** A state as a title, and how many devices behind it; "active: 3 of 5" says how many are used. */
function isStateOfDevices(all: Text[], at: number, lexicon: Lexicon): boolean {
  const [title, next] = [all[at], all[at + 1]]
  if (!title || !next || !endsAsTitle(textOf(title.some), lexicon)) return false
  return (
    title.units.some(
      ({ facts, unknown }) =>
        !unknown &&
        (facts.portalState ?? facts.activated ?? facts.expired ?? facts.free) !== undefined,
    ) &&
    next.units.some(
      ({ facts, value }) =>
        (facts.places ?? facts.count ?? facts.size) !== undefined || value?.kind === 'count',
    )
  )
}

/** "No free place: 5 of 5 devices" is a statement. */
const endsAsTitle = (text: string, lexicon: Lexicon) =>
  /^\P{Nd}*[:：]\s*$/u.test(text) && !says(lexicon.tokens(text), Word.no)

/** "Expires soon" beside the day itself. */
const isSoon = ({ labels, text }: Unit, lexicon: Lexicon) =>
  labels === Word.ends && says(lexicon.tokens(text), Word.soon)
