import { anyOf, exactly, flag, isRecord, wholeNumber, yesOrNo } from './fields.ts'

/** Who asked, when, where from, in which language, and how the list is shown. */
const ofForm = anyOf(`
  (?<!pa|val)id$ (?:guid|etag|hash|csrf|xsrf|timestamp|version|elapsedms|durationms|locale|lang|name|email)$
  ^(?:created|updated|generated|cached|server|request|response)(?:at|on|date|time|utc)?$
  ^(?:now|asof|date|time|age|took|ms|v|build|env|environment|host|server|node|region|country|timezone)$
  ^(?:url|href|path|self|first|last|rel|method|context|odatacontext|type|kind|object|currency|livemode)$
  ^(?:size|pagesize|(?:items)?perpage|(?:applied)?limit|layout|view|theme|sort|sortby|show.*)$
`)
/** Names of marks that say how it went. */
const ofOutcome = /(?:status|state|code)$|^(?:message|result|(?:is)?(?:success|ok|valid|active))$/
/** Flags that are "yes" where all is well. */
const wellness =
  /(?:enabled|available|ready|loaded|completed?|supported|synced|authenticated|authori[sz]ed|(?:signed|logged)in|answered|reachable|healthy)$/
const fineWord =
  /^(?:ok|okay|success|succeeded|done|loaded|ready|completed?|none|empty|hit|miss|active)$/i
const ofFirstPage = exactly('(?:current)?page(?:number|count)? totalpages pagingcounter')
const ofMessage = exactly('message msg info text')
const saysNone =
  /^(?:(?:there are|you have) )?no (?:subscription|licen[cs]e|product)(?: usage)?s?(?: found| yet)?(?:[.!]|$)/i

const isText = (words: RegExp) => (value: unknown) =>
  typeof value === 'string' && words.test(value.trim())

/** Fields by their names, and the values with which they say nothing against an empty list. */
const inert: [RegExp, (value: unknown) => boolean][] = [
  [ofForm, () => true],
  [ofOutcome, (value) => yesOrNo(value) === true || /^20[04]$/.test(String(wholeNumber(value)))],
  [ofOutcome, isText(fineWord)],
  [wellness, (value) => flag(value) === true],
  [ofFirstPage, (value) => wholeNumber(value) === 1],
  [ofMessage, isText(saysNone)],
]

/**
 * Whether a field beside empty lists is known to say nothing of them: it is not set, or of the form
 * of the answer. What nobody knows may say why they are empty. Records are asked for their fields.
 */
export function isInert(name: string, value: unknown): boolean {
  if (!isSet(value)) return !(wellness.test(name) && flag(value) === false)
  if (Array.isArray(value)) return value.every((item) => isInert(name, item))
  return isRecord(value) || inert.some(([names, is]) => names.test(name) && is(value))
}

/** Whether a field says more than "no". */
export const isSet = (value: unknown): boolean =>
  value !== null && value !== '' && value !== 0 && flag(value) !== false && !isEmpty(value)
const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
