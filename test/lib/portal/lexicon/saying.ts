import { treeOf } from '../../../../lib/portal/dom/page-tree.ts'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { type Lexicon, lexiconOf } from '../../../../lib/portal/lexicon/lexicon.ts'
import type { Facts } from '../../../../lib/portal/page/clause.ts'
import { factsOf, unitsOf } from '../../../../lib/portal/page/units.ts'
import { parse } from '../pages.ts'

const lexicons = new Map<string, Lexicon>()
function lexiconFor(code: string) {
  const kept = lexicons.get(code) ?? lexiconOf(code, languages[code]!)
  lexicons.set(code, kept)
  return kept
}

/** What a line of a record says, in the words of the tables; '-' = nothing. */
export function saying(code: string, line: string): string {
  const [label, value] = line.split(' = ')
  const { body } = parse(value ? `<dl><dt>${label}</dt><dd>${value}</dd></dl>` : `<p>${label}</p>`)
  const { lines, items } = treeOf(body, () => true)
  const lexicon = lexiconFor(code)
  const units = lines.flatMap((one) => unitsOf(one, lexicon, 'Kaspersky Plus'))
  return inWords(Object.assign({}, ...factsOf(units, items[0]!, lexicon, 'Kaspersky Plus')))
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
