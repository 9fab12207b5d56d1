import type { PageKind } from '../domain/page-kind.ts'

/**
 * Pages on which somebody signs in, agrees to terms or proves who they are. We show nothing on them
 * and cause no reading.
 */
export const protectedKinds: readonly PageKind[] = ['sign-in', 'terms', 'two-step', 'security']
