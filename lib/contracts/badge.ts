/**
 * What the toolbar icon shows. What is about one tab only is shown in that tab.
 * `lib/browser/action-badge.ts` has the words.
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
