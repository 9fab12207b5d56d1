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
export function renewalOf(said: Token[], days: Days): Facts | null {
  const means = (letter: string) => said.some((token) => meaningOf(token) === letter)
  if (means(Word.willNotRenew)) return { autoRenewal: false }
  if (
    says(said, Word.renewsByItself) &&
    days.length === 0 &&
    !says(
      said,
      Word.off + Word.no + Word.inactive + Word.ends + Word.expired + Word.activateBy + Word.since,
    )
  )
    return { autoRenewal: true }
  // "You will not be charged on 5 May".
  if (means(Word.renews) && says(said, Word.no)) return null
  // "Renewal on 5 May cancelled".
  if (means(Word.renews) && days.length === 1 && said.some((word) => isOneOf(word, Word.off)))
    return { autoRenewal: false }
  if (
    means(Word.renews) &&
    !said.some((token) =>
      (Word.ends + Word.expired + Word.activateBy + Word.since).includes(meaningOf(token) || '-'),
    )
  )
    return days.length === 1 ? { autoRenewal: true, ...(days[0] && { renewsOn: days[0] }) } : null
  if (!means(Word.autoRenewal)) return null
  // "Turned off yesterday, on again today"; "on | off", to be chosen
  const isOn = said.some((word) => isOneOf(word, Word.on) && !isOneOf(word, Word.quiet))
  const words = said.filter((word) => !isOnly(word, Word.divider + Word.slash))
  const isChoice = words.some(
    (word, at) => isOneOf(word, Word.on) && words[at + 1]?.is.includes(Word.off),
  )
  if (isChoice || (isOn && says(said, Word.off))) return null
  if (says(said, Word.off + Word.inactive) || (days.length === 0 && means(Word.suspended)))
    return {
      autoRenewal: false,
      ...(days.length === 1 &&
        days[0] &&
        !says(said, Word.ends + Word.expired + Word.activateBy) && { offFrom: days[0] }),
    }
  if (days.length === 1 && says(said, Word.ends + Word.expired + Word.activateBy)) return null
  // "Auto-renewal was switched on on 5 May" says not when it renews.
  if (
    days.length === 1 &&
    said.some((word) => isOneOf(word, Word.on + Word.since) && !isOneOf(word, Word.quiet))
  )
    return { autoRenewal: true }
  if (days.length === 1) return { autoRenewal: true, ...(days[0] && { renewsOn: days[0] }) }
  return days.length === 0 && says(said, Word.on + Word.since + Word.active)
    ? { autoRenewal: true }
    : null
}

/** "Ends on 5 May, because auto-renewal is off": the day is the last one. */
export const isLast = ({ autoRenewal }: Facts, days: unknown[]) =>
  autoRenewal === false && days.length === 1
