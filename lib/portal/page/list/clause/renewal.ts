import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says, saysOnly } from '../../../lexicon/says.ts'
import type { Facts } from './record-facts.ts'
import { type Days, meaningOf } from './meanings.ts'

/** "Auto-renewal is not on", "without auto-renewal", and nothing else. */
export const isNoRenewal = (all: Token[]) =>
  all.filter(({ is }) => is.includes(Word.no)).length === 1 &&
  says(all, Word.autoRenewal) &&
  all.every(({ is }) => !is.includes(Word.off) || is.includes(Word.no)) &&
  saysOnly(
    all,
    Word.filler +
      Word.switches +
      Word.shares +
      Word.no +
      Word.autoRenewal +
      Word.active +
      Word.automatic,
  )

/** "Auto-renewal: on", "renews on 5 May", "will not renew"; null = nothing of it for certain. */
export function renewalOf(words: Token[], days: Days): Facts | null {
  const said = { words, days, meanings: words.map(meaningOf).join('') }
  return rules.find(({ when }) => when(said))?.facts(said) ?? null
}

interface Said {
  words: Token[]
  days: Days
  /** The letter of each word that has a meaning. */
  meanings: string
}

/** Classes of which a day may be, beside that of a renewal. */
const otherDays = Word.ends + Word.expired + Word.activateBy

const means = ({ meanings }: Said, classes: string) =>
  [...meanings].some((letter) => classes.includes(letter))
const saysFor = ({ words }: Said, classes: string) =>
  words.some((word) => isOneOf(word, classes) && !isOneOf(word, Word.quiet))

/** What a sentence says of the renewal; the first that fits decides. */
const rules: { when: (said: Said) => boolean; facts: (said: Said) => Facts | null }[] = [
  // "Will not renew"
  { when: (said) => means(said, Word.willNotRenew), facts: () => ({ autoRenewal: false }) },
  // "Renews by itself"
  {
    when: ({ words, days }) =>
      says(words, Word.renewsByItself) &&
      days.length === 0 &&
      !says(words, Word.off + Word.no + Word.inactive + otherDays + Word.since),
    facts: () => ({ autoRenewal: true }),
  },
  // "You will not be charged on 5 May"
  {
    when: (said) => means(said, Word.renews) && says(said.words, Word.no),
    facts: () => null,
  },
  // "Renewal on 5 May cancelled"
  {
    when: (said) =>
      means(said, Word.renews) && said.days.length === 1 && says(said.words, Word.off),
    facts: () => ({ autoRenewal: false }),
  },
  // "Renews on 5 May"
  {
    when: (said) => means(said, Word.renews) && !means(said, otherDays + Word.since),
    facts: ({ days }) => (days.length === 1 ? renewsOn(days) : null),
  },
  { when: (said) => !means(said, Word.autoRenewal), facts: () => null },
  // "Turned off yesterday, on again today"; "on | off", to be chosen
  {
    when: (said) => isChoice(said.words) || (saysFor(said, Word.on) && says(said.words, Word.off)),
    facts: () => null,
  },
  // "Auto-renewal: off", "auto-renewal off from 5 May on"
  {
    when: (said) =>
      says(said.words, Word.off + Word.inactive) ||
      (said.days.length === 0 && means(said, Word.suspended)),
    facts: ({ words, days }) => ({
      autoRenewal: false,
      ...(days.length === 1 && days[0] && !says(words, otherDays) && { offFrom: days[0] }),
    }),
  },
  // "Auto-renewal, ends on 5 May"
  { when: ({ words, days }) => days.length === 1 && says(words, otherDays), facts: () => null },
  // "Auto-renewal was switched on on 5 May" says not when it renews.
  {
    when: (said) => said.days.length === 1 && saysFor(said, Word.on + Word.since),
    facts: () => ({ autoRenewal: true }),
  },
  // "Auto-renewal: 5 May"
  { when: ({ days }) => days.length === 1, facts: ({ days }) => renewsOn(days) },
  // "Auto-renewal: on"
  {
    when: ({ words, days }) => days.length === 0 && says(words, Word.on + Word.since + Word.active),
    facts: () => ({ autoRenewal: true }),
  },
]

const renewsOn = ([day]: Days): Facts => ({ autoRenewal: true, ...(day && { renewsOn: day }) })

function isChoice(said: Token[]) {
  const words = said.filter((word) => !isOnly(word, Word.divider + Word.slash))
  return words.some((word, at) => isOneOf(word, Word.on) && words[at + 1]?.is.includes(Word.off))
}

/** "Ends on 5 May, because auto-renewal is off": the day is the last one. */
export const isLast = ({ autoRenewal }: Facts, days: unknown[]) =>
  autoRenewal === false && days.length === 1
