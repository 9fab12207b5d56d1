import type { Facts } from './record-facts.ts'

/** What the meanings say by themselves. `days`: how many days stand beside them. */
export function statesOf(letters: string[], days: number): Facts {
  const has = (letter: string) => letters.includes(letter)
  return {
    ...(has('a') && { activated: true, expired: false }),
    ...(has('S') && days === 0 && { activated: true }),
    ...((has('n') || has('A')) && { activated: false }),
    ...(has('X') && { expired: true }),
    // A free trial counts as a trial, not as free.
    ...(has('f') && !has('t') && { free: true }),
    ...(has('t') && { trial: true }),
    ...(has('O') && { ownership: 'own' as const }),
    ...(has('h') && { ownership: 'shared' as const }),
    ...(has('b') && { portalState: 'blocked' as const }),
    ...(has('u') && { portalState: 'suspended' as const }),
  }
}
