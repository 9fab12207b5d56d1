import type { Subscription } from '../../../../domain/subscription.ts'
import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'

/** What a page says of one subscription; the fields below are gone once all of it is read. */
export type Facts = Omit<Partial<Subscription>, 'id' | 'product'> & {
  /** A number of devices of which nothing says whether they use it or may: "Devices: 5". */
  count?: number
  /** "5 devices", as a statement of its own: what it is for. */
  size?: number
  /** The number stands under a title for devices and says itself that it is of devices. */
  sized?: true
  /** "Free until 5 May": the last day of a trial, and of nothing else. */
  freeUntil?: PlainDate
  /** "Paused until 5 May": until then what the portal says of it holds. */
  stateUntil?: PlainDate
  /** "Paused on 5 May", "active from 5 May": before that day it is not so. */
  stateFrom?: PlainDate
  /** "Auto-renewal switched off on 5 May": before that day it is still on, or nobody knows. */
  offFrom?: PlainDate
}
