import type { Subscription } from '../subscription.ts'

/** What is known of a subscription, fact by fact: the numbers of places stand beside the others. */
export const flatFacts = ({ places, ...facts }: Subscription): Map<string, unknown> =>
  new Map(Object.entries({ ...facts, ...places }))
