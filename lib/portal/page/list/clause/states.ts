import * as Word from '../../../lexicon/classes.ts'
import type { Facts } from './record-facts.ts'

/** What the meanings say by themselves. `days`: how many days stand beside them. */
export function statesOf(letters: string[], days: number): Facts {
  const has = (letter: string) => letters.includes(letter)
  return {
    ...(has(Word.active) && { activated: true, expired: false }),
    ...(has(Word.since) && days === 0 && { activated: true }),
    ...((has(Word.inactive) || has(Word.activateBy)) && { activated: false }),
    ...(has(Word.expired) && { expired: true }),
    // A free trial counts as a trial, not as free.
    ...(has(Word.free) && !has(Word.trial) && { free: true }),
    ...(has(Word.trial) && { trial: true }),
    ...(has(Word.sharedByYou) && { ownership: 'own' as const }),
    ...(has(Word.sharedWithYou) && { ownership: 'shared' as const }),
    ...(has(Word.blocked) && { portalState: 'blocked' as const }),
    ...(has(Word.suspended) && { portalState: 'suspended' as const }),
  }
}
