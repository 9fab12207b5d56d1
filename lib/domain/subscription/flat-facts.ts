import type { Subscription } from '../subscription.ts'

/** The facts of a subscription as a flat map: each number of places is a fact of its own. */
export const flatFacts = ({ places, ...facts }: Subscription): Map<string, unknown> =>
  new Map(Object.entries({ ...facts, ...places }))
