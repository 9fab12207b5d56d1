/**
 * What the toolbar icon says, by tab where it is about one tab only. `lib/browser/action-badge.ts`
 * has the words.
 */
export interface Badge {
  text: string
  lines: BadgeLine[]
}
export type BadgeLine =
  | { kind: 'expiring' | 'expired' | 'other'; count: number }
  | { kind: 'somebody-else' }
  | { kind: 'no-access' }
  | { kind: 'wrong-download' }
  | { kind: 'reload' }
