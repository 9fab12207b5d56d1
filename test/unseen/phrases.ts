import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { treeOf } from '../../lib/portal/dom/tree-of.ts'
import { languages } from '../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../lib/portal/lexicon/lexicon-of.ts'
import type { Lexicon } from '../../lib/portal/lexicon/lexicon.ts'
import type { Facts } from '../../lib/portal/page/list/clause/record-facts.ts'
import { factsOf } from '../../lib/portal/page/list/labels/facts-of-units.ts'
import { unitsOf } from '../../lib/portal/page/list/units/line-units.ts'
import { parse } from '../lib/portal/pages.ts'
import type { Verdict } from './judge.ts'

const folder = join(import.meta.dirname, 'phrases')
const product = 'Kaspersky Plus'

/** The languages that copywriters who had seen neither reader nor lexicon wrote phrases in. */
export const languagesOfPhrases = readdirSync(folder).map((file) => file.replace('.json', ''))

/** Lines and badges by what they mean; titles of fields and their values. */
type Phrases = Record<string, string[]>

export const phrasesIn = (code: string) =>
  JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as Phrases

type Said = Omit<Facts, 'places' | 'count' | 'size' | 'freeUntil'> & {
  used?: number
  total?: number
}

interface Meaning {
  says: Said
  /** Facts that it may leave out. */
  less?: (keyof Said)[]
  /** Facts that follow from it, or that such a phrase may say, too. */
  more?: (keyof Said)[]
}

const end = '2027-03-14'
const state: (keyof Said)[] = ['activated', 'expired']

/** The day, the numbers and the state that all phrases of a list were written with. */
const meanings: Record<string, Meaning> = {
  end: { says: { expiresOn: end }, more: [...state, 'free', 'trial'] },
  ended: { says: { expired: true, expiresOn: '2025-02-22' }, less: ['expired'], more: state },
  ended_badge: { says: { expired: true } },
  active_badge: { says: { activated: true }, more: ['autoRenewal'] },
  unused_badge: { says: { activated: false } },
  activate_before: { says: { activated: false }, less: ['activated'] },
  renews_on: { says: { autoRenewal: true, renewsOn: end }, more: state },
  renewal_on: { says: { autoRenewal: true }, more: state },
  renewal_off: { says: { autoRenewal: false } },
  end_no_renewal: { says: { autoRenewal: false, expiresOn: end } },
  devices_pair: { says: { used: 3, total: 5 }, more: state },
  devices_free: { says: { used: 3, total: 5 } },
  devices_total: { says: { total: 5 } },
  devices_used: { says: { used: 3 }, more: state },
  shared: { says: { ownership: 'shared' }, more: state },
  owner_you: { says: { ownership: 'own' }, less: ['ownership'], more: state },
  blocked: { says: { portalState: 'blocked' } },
  suspended: { says: { portalState: 'suspended' }, more: state },
  free: { says: { free: true }, more: state },
  trial: { says: { trial: true }, more: state },
  trial_end: { says: { trial: true, expiresOn: end }, more: state },
  days_left: { says: {}, more: state },
  quiet: { says: {} },
  something_else: { says: {}, more: [...state, 'trial', 'autoRenewal', 'ownership'] },
}

export interface JudgedPhrase {
  meaning: string
  text: string
  verdict: Verdict
  facts: Said
  /** The classes of each word. */
  words: string
}

/** Every phrase of a language, read as a line of a record. */
export function judgePhrases(code: string): JudgedPhrase[] {
  const lexicon = lexiconOf(code, languages[code]!)
  const all = phrasesIn(code)
  const line = (meaning: string, text: string) => {
    const known = meanings[meaning]!
    return judge(lexicon, meaning, text, `<div><p>${text}</p></div>`, known)
  }
  const field = (meaning: string, title: string, value: string, says: Said) =>
    judge(lexicon, meaning, `${title} = ${value}`, `<dl><dt>${title}</dt><dd>${value}</dd></dl>`, {
      says,
      more: state,
    })
  const { values_renewal_on: on = [], values_renewal_off: off = [], label_renewal = [] } = all
  const renewal = label_renewal[0]!
  return [
    ...Object.keys(meanings).flatMap((meaning) => all[meaning]!.map((text) => line(meaning, text))),
    ...all.label_end!.map((title) => field('label_end', title, end, { expiresOn: end })),
    ...all.label_devices!.map((title) =>
      field('label_devices', title, '3/5', { used: 3, total: 5 }),
    ),
    ...all.label_state!.map((title) =>
      field('label_state', title, all.active_badge![0]!, { activated: true }),
    ),
    ...label_renewal.map((title) => field('label_renewal', title, off[0]!, { autoRenewal: false })),
    ...on.map((value) => field('values_renewal_on', renewal, value, { autoRenewal: true })),
    ...off.map((value) => field('values_renewal_off', renewal, value, { autoRenewal: false })),
  ]
}

function judge(
  lexicon: Lexicon,
  meaning: string,
  text: string,
  html: string,
  { says, less = [], more = [] }: Meaning,
): JudgedPhrase {
  const { lines, items } = treeOf(parse(html).body.children[0]!, () => true)
  const units = lines.flatMap((one) => unitsOf(one, lexicon, product))
  const facts = saidBy(factsOf(units, items[0]!, lexicon, product))
  const fields = Object.keys(facts) as (keyof Said)[]
  const isWrong = fields.some((fact) => facts[fact] !== says[fact] && !more.includes(fact))
  const isLess = (Object.keys(says) as (keyof Said)[]).some(
    (fact) => facts[fact] === undefined && !less.includes(fact),
  )
  return {
    meaning,
    text,
    verdict: isWrong ? 'wrong' : isLess ? 'refused' : 'right',
    facts,
    words: units
      .map((unit) => lexicon.tokens(unit.text).map((word) => word.is || `‹${word.text}›`))
      .map((words) => words.join(' '))
      .join(' ¦ '),
  }
}

/** What the facts of a record say; a state that is implied by another is left out. */
function saidBy(all: Facts[]): Said {
  const {
    places,
    size,
    count: _count,
    freeUntil: _until,
    ...facts
  }: Facts = Object.assign({}, ...all)
  if (facts.expired === false) delete facts.expired
  return { ...facts, ...(size && { total: size }), ...places }
}
