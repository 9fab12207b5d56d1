import { accountMarker } from './account-marker.ts'
import type { Look } from './look.ts'

export type Session = 'signed-in' | 'signed-out' | 'unknown'

/** Signed in or out, by what the page shows; marks that contradict each other say nothing. Source: portal.md §3. */
export function readSession(document: Document, look: Look): Session {
  const marker = accountMarker(document)
  const inside = !!marker || look.has('accountMenu') || look.has('signedIn')
  const outside = marker === '' || look.has('signIn')
  if (inside === outside) return 'unknown'
  return inside ? 'signed-in' : 'signed-out'
}
