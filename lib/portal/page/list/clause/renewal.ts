import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, says, saysOnly } from '../../../lexicon/says.ts'
import type { Facts } from './record-facts.ts'
import { type Days, meaningOf } from './meanings.ts'

/** "Auto-renewal is not on", "without auto-renewal", and nothing else. */
export const isNoRenewal = (all: Token[]) =>
  all.filter(({ is }) => is.includes('N')).length === 1 &&
  says(all, 'r') &&
  all.every(({ is }) => !is.includes('z') || is.includes('N')) &&
  saysOnly(all, 'wsovVNrayzJ')

/** "Auto-renewal: on", "renews on 5 May", "will not renew"; null = nothing of it for certain. */
export function renewalOf(said: Token[], days: Days): Facts | null {
  const means = (letter: string) => said.some((token) => meaningOf(token) === letter)
  if (means('Z')) return { autoRenewal: false }
  if (says(said, 'C') && days.length === 0 && !says(said, 'zNnEXAS')) return { autoRenewal: true }
  // "You will not be charged on 5 May".
  if (means('R') && says(said, 'N')) return null
  // "Renewal on 5 May cancelled".
  if (means('R') && days.length === 1 && said.some((word) => isOneOf(word, 'z')))
    return { autoRenewal: false }
  if (means('R') && !said.some((token) => 'EXAS'.includes(meaningOf(token) || '-')))
    return days.length === 1 ? { autoRenewal: true, ...(days[0] && { renewsOn: days[0] }) } : null
  if (!means('r')) return null
  // "Turned off yesterday, on again today"; "on | off", to be chosen
  const isOn = said.some((word) => isOneOf(word, 'y') && !isOneOf(word, 'w'))
  const words = said.filter(({ is }) => !/^[|/]$/.test(is))
  const isChoice = words.some((word, at) => isOneOf(word, 'y') && words[at + 1]?.is.includes('z'))
  if (isChoice || (isOn && says(said, 'z'))) return null
  if (says(said, 'zn') || (days.length === 0 && means('u')))
    return {
      autoRenewal: false,
      ...(days.length === 1 && days[0] && !says(said, 'EXA') && { offFrom: days[0] }),
    }
  if (days.length === 1 && says(said, 'EXA')) return null
  // "Auto-renewal was switched on on 5 May" says not when it renews.
  if (days.length === 1 && said.some((word) => isOneOf(word, 'yS') && !isOneOf(word, 'w')))
    return { autoRenewal: true }
  if (days.length === 1) return { autoRenewal: true, ...(days[0] && { renewsOn: days[0] }) }
  return days.length === 0 && says(said, 'ySa') ? { autoRenewal: true } : null
}

/** "Ends on 5 May, because auto-renewal is off": the day is the last one. */
export const isLast = ({ autoRenewal }: Facts, days: unknown[]) =>
  autoRenewal === false && days.length === 1
