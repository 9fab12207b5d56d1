import type { Subscription } from '../subscription.ts'

/** A device place is known to be free. A total of 0 is not a limit we understand. */
export const hasFreePlace = ({ places: { used, total } = {} }: Subscription): boolean =>
  used !== undefined && total !== undefined && used < total
