import { fieldsOf, flag, isRecord } from '../values/fields.ts'
import { type FoundList, isElsewhere } from './find-lists.ts'

/** Fields of a message about a subscription. */
const ofMessage = ['isread', 'unread', 'isunread', 'readat']

export const isOwn = ({ path, entries }: FoundList): boolean =>
  !isElsewhere(path) &&
  !entries.some((entry) => isRecord(entry) && ofMessage.some((name) => fieldsOf(entry).has(name)))

/** What the account had. */
const gone = /histor|archiv|delet|remov|previous|stale/
const ofHolder = ['licenseid', 'activationcode']
/** Its entries are somebody's own, whatever it is called. */
export const isHeld = ({ path, entries }: FoundList): boolean =>
  !path.some((name) => gone.test(name)) &&
  entries.some((entry) => {
    const fields = isRecord(entry) ? fieldsOf(entry) : new Map<string, unknown>()
    return ofHolder.some((name) => fields.has(name)) || flag(fields.get('isactivated')) === true
  })

/** A record of who asks; what stands outside it is then of others: `{ me: {…}, partner: {…} }`. */
const ofMe = /^(?:me|mine|self|myself)$/
export const isUnderMe = ({ path }: FoundList): boolean => path.some((name) => ofMe.test(name))
/** Somebody who is near to who asks. */
const ofRelative = /^(?:family|partner|spouse|wife|husband|parents?|kids?|child|children)$/
export const isUnderRelative = ({ path }: FoundList): boolean =>
  path.some((name) => ofRelative.test(name))
/** What may be tried is nobody's; what was tried is somebody's. */
export const isTrialOffer = (list: FoundList): boolean =>
  list.path.some((name) => name.endsWith('trials')) && !isHeld(list)
