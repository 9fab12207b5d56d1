import { isRecord } from '../../../domain/is-record.ts'
import { fieldsOf, readFlag } from '../values/fields.ts'
import { type FoundList, isElsewhere } from './find-lists.ts'

/** Fields of a message, which may be about a subscription. */
const ofMessage = ['isread', 'unread', 'isunread', 'readat']

export const isOwn = ({ path, entries }: FoundList): boolean =>
  !isElsewhere(path) &&
  !entries.some((entry) => isRecord(entry) && ofMessage.some((name) => fieldsOf(entry).has(name)))

/** What the account had, and has no longer. */
const gone = /histor|archiv|delet|remov|previous|stale/
const ofHolder = ['licenseid', 'activationcode']
/** Its entries are somebody's own, whatever the list is called. */
export const isHeld = ({ path, entries }: FoundList): boolean =>
  !path.some((name) => gone.test(name)) &&
  entries.some((entry) => {
    const fields = isRecord(entry) ? fieldsOf(entry) : new Map<string, unknown>()
    return ofHolder.some((name) => fields.has(name)) || readFlag(fields.get('isactivated')) === true
  })

/**
 * The record of the signed-in person. What stands outside it belongs to others: `{ me: {…},
 * partner: {…} }`.
 */
const ofMe = /^(?:me|mine|self|myself)$/
export const isUnderMe = ({ path }: FoundList): boolean => path.some((name) => ofMe.test(name))
/** Somebody close to the signed-in person. */
const ofRelative = /^(?:family|partner|spouse|wife|husband|parents?|kids?|child|children)$/
export const isUnderRelative = ({ path }: FoundList): boolean =>
  path.some((name) => ofRelative.test(name))
/** A trial that may be started is nobody's; one that was started is somebody's. */
export const isTrialOffer = (list: FoundList): boolean =>
  list.path.some((name) => name.endsWith('trials')) && !isHeld(list)
