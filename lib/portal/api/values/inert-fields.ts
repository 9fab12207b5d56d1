import { isRecord } from '../../../domain/is-record.ts'
import { isDone } from './failure-words.ts'
import { isProductName } from '../../text/product-name.ts'
import { anyOf, readFlag, readWholeNumber, yesOrNo } from './fields.ts'

/**
 * Who asked, when, where from, in which language, and how the list is shown. Whether it goes on
 * after this page is asked elsewhere (list-end.ts).
 */
const ofForm = anyOf(`
  (?<!pa|val)id$ (?:guid|etag|hash|csrf|xsrf|timestamp|version|locale|lang|name|email)$
  ^(?:created|updated|generated|cached|server|request|response)(?:at|on|date|time|utc)?$
  ^(?:now|asof|date|time|age|took|ms|v|build|env|environment|host|server|node|region|country|timezone)$
  ^(?:url|href|path|self|first|last|rel|method|context|odatacontext|type|kind|object|currency|livemode)$
  ^(?:(?:current)?page|totalpages|pagecount|pagingcounter|(?:page)?size|(?:items)?perpage|(?:applied)?limit)$
  ^(?:layout|theme|sort(?:by)?)$
`)
/** Names of marks that say how it went. */
const ofOutcome = /(?:status|state|code)$|^(?:message|result|(?:is)?(?:success|ok|valid|active))$/
/** Flags that are "yes" where all is well. */
const wellness =
  /(?:enabled|available|ready|loaded|completed?|supported|synced|authenticated|authori[sz]ed|(?:signed|logged)in|answered|reachable|healthy|fresh)$/
const ofMessage = /^(?:message|info|text)$/
const saysNone =
  /^(?:(?:there are|you have) )?no (?:subscription|licen[cs]e|product)(?: usage)?s?(?: found| yet)?(?:[.!]|$)/i

/** Fields by their names, and the values with which they say nothing against an empty list. */
const inert: [RegExp, (value: unknown) => boolean][] = [
  [ofForm, (value) => !(typeof value === 'string' && isProductName(value))],
  [/^(?:show|(?:is)?empty$)/, (value) => yesOrNo(value) === true],
  [ofOutcome, (value) => isDone(value) || yesOrNo(value) === true],
  [ofOutcome, (value) => [200, 204].includes(readWholeNumber(value) ?? 0)],
  [wellness, (value) => readFlag(value) === true],
  [ofMessage, (value) => typeof value === 'string' && saysNone.test(value.trim())],
]

/**
 * Whether a field beside empty lists is known to say nothing of them: it is not set, or of the form
 * of the answer. What nobody knows may say why they are empty. Records are asked for their fields.
 */
export function isInert(name: string, value: unknown): boolean {
  if (!isSet(value)) return !(wellness.test(name) && readFlag(value) === false)
  if (Array.isArray(value)) return value.every((item) => isInert(name, item))
  return isRecord(value) || inert.some(([names, is]) => names.test(name) && is(value))
}

/** Whether a field says more than "no", as databases keep one; "none" may be a reason. */
export const isSet = (value: unknown): boolean =>
  value !== null && value !== '' && value !== 0 && readFlag(value) !== false && !isEmpty(value)
const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
