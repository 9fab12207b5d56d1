import { treeOf } from '../../../../lib/portal/dom/tree-of.ts'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../lib/portal/lexicon/lexicon-of.ts'
import type { Lexicon } from '../../../../lib/portal/lexicon/lexicon.ts'
import type { Facts } from '../../../../lib/portal/page/list/clause/record-facts.ts'
import { factsOf } from '../../../../lib/portal/page/list/labels/facts-of-units.ts'
import { unitsOf } from '../../../../lib/portal/page/list/units/line-units.ts'
import { parse } from '../pages.ts'

const name = 'Kaspersky Plus'
const lexicons = new Map<string, Lexicon>()
function lexiconFor(code: string) {
  const kept = lexicons.get(code) ?? lexiconOf(code, languages[code]!)
  lexicons.set(code, kept)
  return kept
}

/** What each line of a record says, in the words of the tables; '-' = nothing. */
export function sayings(code: string, lines: string[]): string[] {
  const drawn = lines.map((line) => {
    const [label, value] = line.split(' = ')
    return value ? `<dl><dt>${label}</dt><dd>${value}</dd></dl>` : `<div><p>${label}</p></div>`
  })
  const { body } = parse(drawn.join(''))
  return [...body.children].map((one) => said(one, lexiconFor(code)))
}

export const saying = (code: string, line: string) => sayings(code, [line])[0]!

function said(drawn: Element, lexicon: Lexicon): string {
  const { lines, items } = treeOf(drawn, () => true)
  const units = lines.flatMap((line) => unitsOf(line, lexicon, name))
  return inWords(Object.assign({}, ...factsOf(units, items[0]!, lexicon, name)))
}

function inWords(facts: Facts): string {
  const { places, count, expiresOn, renewsOn, activatedOn, ownership, portalState } = facts
  const onDay = (word: string, day: string | undefined) =>
    day && (day === '2027-05-14' ? word : day)
  const said = [
    facts.free && 'free',
    facts.trial && 'trial',
    portalState,
    ownership,
    activatedOn ? onDay('since', activatedOn) : facts.activated && 'active',
    facts.activated === false && 'unused',
    facts.expired && 'expired',
    onDay('ends', expiresOn),
    renewsOn ? onDay('renews', renewsOn) : facts.autoRenewal && 'on',
    facts.autoRenewal === false && 'off',
    places && `${places.used ?? ''}/${places.total ?? ''}`,
    count && `${count}?`,
  ]
  return said.filter(Boolean).join(' ') || '-'
}
