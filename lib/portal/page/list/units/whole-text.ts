import type { Line, Part } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { isQuestion } from '../../../text/is-question.ts'
import { nothing } from '../clause/clause.ts'
import { clauseOf } from '../clause/read-clause.ts'
import { daysLeftClause } from './days-left.ts'
import { isStateWithReason, leadOf, saysDayOrPlaces } from './leads.ts'
import { byComma, byReason, cutParts } from './pieces.ts'
import { tokensOf } from './tokens-of.ts'
import { isBareLabel } from './unit-kinds.ts'
import type { Unit } from './unit.ts'

/** What the parts of a line are read with. `name`: the product's, which says nothing. */
export interface LineWords {
  line: Line
  lexicon: Lexicon
  name: string
}

export const wordsIn = (parts: Part[], { lexicon, name }: LineWords): Token[] =>
  tokensOf(parts, lexicon, name)

export const textOf = (parts: Part[]) =>
  parts
    .map(({ text }) => text)
    .join(' ')
    .trim()

/** Text that runs on, with a word or a day marked in it; and no elements beside each other. */
export const isText = (parts: Part[], { line }: LineWords): boolean =>
  parts.length < 2 || parts.some(({ item }) => item === line.item)

/** Some parts as one clause; none where they hold no word. */
export function readClause(parts: Part[], by: LineWords): Unit[] {
  const text = textOf(parts)
  const tokens = wordsIn(parts, by)
  const item = parts.length > 1 ? by.line.item : parts[0]!.item
  if (tokens.length === 0) return []
  const isAsked = isQuestion(text, by.lexicon.code)
  const clause = isAsked ? nothing : (daysLeftClause(text, tokens, by.lexicon) ?? clauseOf(tokens))
  return [{ ...clause, item, text }]
}

/** A text as one clause, as statements of which each is understood, or by what it begins with. */
export function readWhole(parts: Part[], by: LineWords): Unit[] {
  const whole = readClause(parts, by)
  if (!whole.some(({ unknown }) => unknown) || !isText(parts, by)) return whole
  const [first, ...rest] = cutParts(parts, by.lexicon.statements)
  const statements = (pieces: Part[][]) =>
    statementsOf(pieces.map((piece) => readClause(piece, by)))
  const told =
    (rest.length === 0
      ? null
      : (statements([first!, ...rest]) ?? statements(cutParts(parts, byComma)))) ??
    stateOf(cutParts(parts, byReason), by)
  if (told || isQuestion(textOf(parts), by.lexicon.code)) return told ?? whole
  if (rest.length === 0) return offWithReason(cutParts(parts, byReason), by) ?? whole
  const { units, isAll } = leadIn(first!, rest, by)
  return isAll ? units : [...units, ...whole]
}

/** "Protects 3 of 5 devices and renews on 5 May, so …": what is said first, one after another. */
function leadIn(first: Part[], rest: Part[][], by: LineWords): ReturnType<typeof leadOf> {
  const lead = readClause(first, by)
  const [next, ...others] = rest
  const more = next && lead.every(saysDayOrPlaces) ? leadIn(next, others, by) : null
  const units = [...lead, ...(more?.units ?? [])]
  const said = units.flatMap(({ facts }) => Object.keys(facts))
  // "Valid until 5 May, valid until 6 May, depending on …": neither.
  const isOnceEach = new Set(said).size === said.length
  return more && units.length > lead.length && units.every(saysDayOrPlaces) && isOnceEach
    ? { ...more, units }
    : leadOf(
        lead,
        rest.flatMap((some) => wordsIn(some, by)),
      )
}

/** "Auto-renewal is off: nothing will be charged", and not "… is off: cloud backup" */
function offWithReason([first, ...rest]: Part[][], by: LineWords): Unit[] | null {
  if (!rest.some((some) => says(wordsIn(some, by), Word.no + Word.because))) return null
  const { units, isAll } = leadIn(first!, rest, by)
  const isOff = isAll && units.every(({ facts }) => facts.autoRenewal === false)
  return rest.length === 1 && isOff ? units : null
}

/** A state, and why it is so. */
function stateOf([first, reason, ...more]: Part[][], by: LineWords): Unit[] | null {
  const state = reason && more.length === 0 ? readClause(first!, by) : []
  return reason && isStateWithReason(state, wordsIn(reason, by)) ? state : null
}

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
export const untilActivated = (units: Unit[]): Unit[] =>
  units.some(({ facts }) => facts.activated === false)
    ? units.map(({ facts: { expiresOn: _until, ...facts }, ...unit }) => ({ ...unit, facts }))
    : units
