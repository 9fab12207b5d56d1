import type { PageKind } from '../domain/page-kind.ts'

/**
 * Pages on which somebody signs in, agrees to terms or proves who they are: nothing of ours is
 * shown there, and nothing is asked.
 */
export const protectedKinds: readonly PageKind[] = ['sign-in', 'terms', 'two-step', 'security']
