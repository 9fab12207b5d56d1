import type { Line, Part } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { isQuestion } from '../../../text/is-question.ts'
import { nothing } from '../clause/clause.ts'
import { pairsOf } from '../clause/pairs.ts'
import { clauseOf } from '../clause/read-clause.ts'
import {
  byBrackets,
  byComma,
  byReason,
  clauses,
  cutParts,
  mayFallApart,
  sentences,
  sentencesAndCounts,
  wholeDays,
} from './pieces.ts'
import { isStateWithReason, leadOf } from './leads.ts'
import { tokensOf } from './tokens-of.ts'
import { isBareLabel, isFact } from './unit-kinds.ts'
import type { Unit } from './unit.ts'

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
    const told =
      (rest.length === 0
        ? null
        : (statementsOf([first!, ...rest].map(read)) ??
          statementsOf(cutParts(parts, byComma).map(read)))) ?? stateOf(cutParts(parts, byReason))
    if (told || rest.length === 0 || isQuestion(textOf(parts), lexicon.code)) return told ?? whole
    const behind = rest.flatMap((some) => tokensOf(some, lexicon, name))
    const { units, isAll } = leadOf(read(first!), behind)
    return isAll ? units : [...units, ...whole]
  }
  const stateOf = ([first, reason, ...more]: Part[][]): Unit[] | null => {
    const state = reason && more.length === 0 ? read(first!) : []
    return reason && isStateWithReason(state, tokensOf(reason, lexicon, name)) ? state : null
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
  /** A day, and in brackets what becomes of it. */
  const dayWithNote = (parts: Part[]): Unit[] | null => {
    const [day, note] = parts.length === 1 ? cutParts(parts, byBrackets) : []
    const isDay = day && note && tokensOf(day, lexicon, name).every(({ is }) => is === Word.day)
    const said = isDay ? read(note) : []
    return said.some(({ facts }) => facts.autoRenewal !== undefined)
      ? [...read(day!), ...said]
      : null
  }
  const apart = (parts: Part[]): Unit[] => {
    const noted = dayWithNote(parts)
    if (noted) return noted
    const whole = bySentence(parts) ?? readWhole(parts)
    if (!whole.some(({ unknown }) => unknown)) return whole
    const cut = parts.length < 2 ? sentencesAndCounts : sentences
    const texts = isText(parts) ? cutParts(parts, cut) : [parts]
    if (texts.length < 2)
      return parts.length < 2 || isPairCut(parts)
        ? whole
        : wholeDays(parts).flatMap((part) => apart([part]))
    const all = texts.map((some) => ({ units: readWhole(some), some }))
    // Behind a sentence that is not understood nobody knows what the next one speaks of, unless it
    // says so itself: "Get …. Until 7 December."
    const end = all.findIndex(({ units }) => units.some(({ unknown }) => unknown))
    const said = all.flatMap(({ units, some }, at) => {
      // "Blocked: 3 of …": the title of something else.
      if (end === at + 1 && isTitle(textOf(some), lexicon) && units.every(isBareState)) return []
      // "Not activated: 1 of 4 devices" is of them, and so is the number.
      if (isStateOfDevices(all, at, lexicon) || isStateOfDevices(all, at - 1, lexicon)) return []
      // "Package for 10 devices: €59": what that costs.
      const next = all[at + 1]
      if (
        next &&
        /[:：]\s*$/.test(textOf(some)) &&
        says(tokensOf(next.some, lexicon, name), Word.price)
      )
        return []
      // "Available: 2 of 5 devices": a number means what is written before it.
      if (at > 0 && end === at - 1 && isTitle(textOf(all[end]!.some), lexicon)) return []
      if (at === end && some.length > 1) return wholeDays(some).flatMap((part) => apart([part]))
      return end < 0 || at <= end || units.every((one) => standsAlone(one, textOf(some), lexicon))
        ? units
        : []
    })
    return untilActivated(said)
  }
  const pairsIn = (parts: Part[]) => pairsOf(tokensOf(parts, lexicon, name)).pairs.length
  /** "7", "/", "10": what is not understood together says nothing in its pieces. */
  const isPairCut = (parts: Part[]) =>
    pairsIn(parts) > parts.reduce((sum, part) => sum + pairsIn([part]), 0)
  if (line.parts.length === 1 && !mayFallApart.test(line.text)) return readWhole(line.parts)
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
    (unit.facts.renewsOn !== undefined && says(lexicon.tokens(text), Word.renewsByItself)) ||
    // In a phrase that means the end as a whole it is a word of its own, too.
    [text, ...text.split(/\s+/)].some((part) => says(lexicon.tokens(part), Word.subscription)))

const isBareState = ({ facts: { places, expiresOn, renewsOn } }: Unit) =>
  (places ?? expiresOn ?? renewsOn) === undefined

/** A state as a title, and how many devices behind it; "active: 3 of 5" says how many are used. */
function isStateOfDevices(
  all: { units: Unit[]; some: Part[] }[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const [title, next] = [all[at], all[at + 1]]
  if (!title || !next || !isTitle(textOf(title.some), lexicon)) return false
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
const isTitle = (text: string, lexicon: Lexicon) =>
  /^\P{Nd}*[:：]\s*$/u.test(text) && !says(lexicon.tokens(text), Word.no)

/** "Expires soon" beside the day itself. */
const isSoon = ({ labels, text }: Unit, lexicon: Lexicon) =>
  labels === Word.ends && says(lexicon.tokens(text), Word.soon)
