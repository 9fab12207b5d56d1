import { readFlag, textOf } from '../values/fields.ts'
import { entryFields } from './is-entry.ts'
import { nameFields } from './product-name-of.ts'

/**
 * Topics of fields that we do not know. We do not guess what such a field means. Its topic is
 * reported, so that somebody who has one can send how the answer is built.
 */
const topics: [string, RegExp][] = [
  ['shared', /shar(?:e|ed|ing)|guest|family|invited/],
  ['owner', /owner|ownership|holder/],
  ['autoRenewal', /auto(?:matic)?(?:ally)?(?:re)?(?:new|charge|pay)|renewal|isrenew|recurring/],
  ['blocked', /block|suspend|paused|frozen|revoked|cancel+ed|disabled|grace/],
  ['trial', /trial/],
  ['provider', /provider|reseller|partner|managedby|appstore/],
  ['state', /(?:^|license|subscription|usage|product)(?:state|status)(?:id|code|name|type)?$/],
]
/** Values and names which say that a subscription is in another state than its flags tell. */
const otherState =
  /block|suspend|paus|frozen|hold|revok|cancel|disabl|inactiv|terminat|grace|limited|refund|chargeback/i
const understood = new Set([...entryFields, ...nameFields])

/**
 * Topics of an entry's unknown fields, by their names. Shape: our own words, never the portal's.
 */
export const unknownTopics = (fields: Map<string, unknown>): string[] => {
  const unknown = [...fields].flatMap(([name, value]) =>
    understood.has(name) || value === null || value === undefined ? [] : [name],
  )
  return topics
    .filter(([, names]) => unknown.some((name) => names.test(name)))
    .map(([topic]) => topic)
}

/**
 * Whether an unknown field says that the subscription is in a state which its known fields cannot
 * express: `status: "Suspended"`, `isBlocked: true`. We do not guess what it means, but the known
 * fields are then not everything that the portal says.
 */
export const saysOtherState = (fields: Map<string, unknown>): boolean =>
  [...fields].some(
    ([name, value]) =>
      !understood.has(name) &&
      (topics.some(([topic, names]) => topic === 'state' && names.test(name))
        ? otherState.test(textOf(value) ?? '')
        : /^(?:is)?(?:blocked|suspended|paused|frozen|revoked|refunded|cancell?ed)$/.test(name) &&
          readFlag(value) === true),
  )
