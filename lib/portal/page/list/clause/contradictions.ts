import * as Word from '../../../lexicon/classes.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { isOfPlace } from './labelled-days.ts'
import { isFreeUntil, isOfThem, type Meant } from './meant.ts'
import { isSharedUntil } from './shared.ts'

const has = (classes: string) => (meant: Meant) => isOneOf(meant, classes)
const [isHeld, isActive, isExpired] = [has(Word.held), has(Word.active), has(Word.expired)]

/** What words for no do not turn around: they say it themselves. */
const sureBesideNo = Word.dayLabels + Word.held + Word.inactive + Word.free + Word.sharedWithYou

/** Clauses of words that are known, and that say nothing for certain together. */
const contradictions: ((meant: Meant) => boolean)[] = [
  // "Blocked devices", "devices not activated": that is said of them.
  (meant) =>
    isOfThem(meant) &&
    isOneOf(meant, Word.held + Word.activateBy + Word.expired + (meant.free ? '' : Word.inactive)),
  // "Not active", "active: no": words for no may turn any state around.
  ({ is, renewal, said }) =>
    !renewal &&
    is !== '' &&
    said.some((word) => isOneOf(word, Word.off + Word.no) && !isOneOf(word, sureBesideNo)),
  // "5 April: to the subscription", where "to" is the word for "until".
  ({ rest }) => isOfPlace(rest),
  // "The pause ended on 5 May": then it is not paused. "Active (term over)"
  (meant) => isExpired(meant) && isOneOf(meant, Word.held + Word.active),
  // "Sharing is suspended", of what is shared.
  (meant) =>
    says(meant.said, Word.shares) && isOneOf(meant, Word.held + Word.active + Word.expired),
  // "Paused, active": one of them was so before.
  (meant) => isActive(meant) && isHeld(meant),
  // "Auto-renewal ends on 5 May"
  (meant) => meant.days.length > 0 && isOneOf(meant, Word.autoRenewal),
  // "1 of 3 devices, 2 of 5 devices"
  ({ pairs }) => pairs.length > 1,
  // "Free version, 3 of 5 devices", "free and shared until 5 May": an offer, maybe.
  (meant) =>
    isFreeOffer(meant) && meant.days.length + meant.pairs.length > 0 && !isFreeUntil(meant),
  // "Shared until 5 May", "device connected until …": that ends then.
  (meant) =>
    meant.days.length > 0 &&
    meant.pairs.length === 0 &&
    (isOfThem(meant) || isSharedUntil(meant.rest)),
  // "Members: 2 of 5 devices"
  (meant) => meant.pairs.length > 0 && has(Word.device)(meant) && has(Word.person)(meant),
  // "Auto-renewal blocked" is no state of the subscription.
  (meant) =>
    isOneOf(meant, Word.autoRenewal) &&
    isOneOf(meant, Word.states + Word.expired + Word.activateBy + Word.trial + Word.free),
]

export const contradictsItself = (meant: Meant): boolean =>
  contradictions.some((contradicts) => contradicts(meant))

/** Free devices alone are no offer. */
const isFreeOffer = (meant: Meant) =>
  isOneOf(meant, Word.free) &&
  !isOneOf(meant, Word.trial) &&
  !(meant.free && isOnly(meant, Word.free + Word.device))
