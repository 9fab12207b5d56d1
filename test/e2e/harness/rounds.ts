/** `npm run test:every` plays every combination, `npm test` each value at least once. */
const every = process.env.npm_lifecycle_event === 'test:every'

/**
 * Pairs of both lists: all, or in the short form as many as the longer list has, each value at
 * least once.
 */
export function pairs<A, B>(some: readonly A[], others: readonly B[]): [A, B][] {
  if (every) return some.flatMap((one) => others.map((other): [A, B] => [one, other]))
  return Array.from({ length: Math.max(some.length, others.length) }, (_, n) => [
    some[n % some.length]!,
    others[n % others.length]!,
  ])
}

/** All, or in the short form those that are named. */
export const allOr = <A>(all: readonly A[], few: readonly A[]): readonly A[] => (every ? all : few)
