import type { WordKey } from '../browser/i18n.ts'
import type { Warning } from '../domain/reading.ts'

type OfOne = Extract<Warning, { subscription?: string }>['kind']

const words: Record<OfOne, WordKey> = {
  contradiction: 'card_contradicts',
  'fields-unread': 'card_doubtful',
  'sources-disagree': 'state_differs_title',
}

/**
 * The words for what is in doubt, by the subscription's id. A contradiction is said before all
 * else.
 */
export function doubtsIn(warnings: readonly Warning[]): Map<string, WordKey> {
  const doubts = new Map<string, WordKey>()
  for (const warning of warnings)
    if (
      'subscription' in warning &&
      warning.subscription &&
      doubts.get(warning.subscription) !== words.contradiction
    )
      doubts.set(warning.subscription, words[warning.kind])
  return doubts
}
