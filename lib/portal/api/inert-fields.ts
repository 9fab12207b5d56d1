import { anyOf, exactly, flag, isRecord, plainKey, wholeNumber, yesOrNo } from './fields.ts'

/** Who asked, when, where from, in which language, and how the list is shown. */
const ofForm = exactly(`
  .*(?<!pa|val)id .*(?:guid|etag|hash|csrf|xsrf|timestamp|datetime|version|elapsedms|durationms) id ms
  (?:created|updated|modified|generated|published|fetched|cached|served|server|request|response)
  (?:created|updated|modified|generated|published|fetched|cached|served|server|request|response)(?:at|on|date|time|utc)
  (?:cache)?age(?:seconds)? now asof date time took v build revision release env environment host server node
  url uri href path self first last rel method context schema profile query operation object class
  type typename kind odata(?:type|context) (?:display|first|last|full|user|nick)?name login email alias
  lang language(?:code)? locale culture country(?:code)? currency(?:code)? timezone region tz
  size pagesize perpage (?:page|applied)?limit (?:items|results|records)perpage top take max(?:items|results)
  layout density view(?:mode)? theme tab sort(?:by|order)? orderby groupby (?:show|can).* livemode
`)
/** Names of marks that say how it went. */
const ofOutcome = anyOf(`
  status$ state$ result$ outcome$ code$ ^message$ ^(?:is)?(?:success|successful|succeeded|ok|valid|active)$
`)
/** Flags that are "yes" where all is well. */
const wellness = anyOf(`
  (?:enabled|available|ready|loaded|completed?|supported|synced|authenticated|authori[sz]ed)$
  (?:signed|logged)in$ (?:answered|responded|reachable|reached|healthy)$
`)
const isFineWord = exactly(`
  ok okay success(?:ful)? succeeded done loaded ready completed? none empty hit miss up fine
  healthy active
`)
const ofFirstPage = exactly('page(?:number|no|num|count)? currentpage totalpages pagingcounter')
const ofMessage = exactly('message msg info text description')
const saysNone =
  /^(?:(?:there are|you have) )?no (?:subscription|licen[cs]e|product)(?: usage)?s?(?: found| yet)?(?:[.!]|$)/i

/** Fields by their names, and the values with which they say nothing against an empty list. */
const inert: [RegExp, (value: unknown) => boolean][] = [
  [ofForm, () => true],
  [ofOutcome, (value) => isFine(value)],
  [wellness, (value) => flag(value) === true],
  [ofFirstPage, (value) => wholeNumber(value) === 1],
  [ofMessage, (value) => typeof value === 'string' && saysNone.test(value.trim())],
]

const isFine = (value: unknown) =>
  yesOrNo(value) === true ||
  [200, 204].includes(wholeNumber(value) ?? 0) ||
  (typeof value === 'string' && isFineWord.test(plainKey(value)))

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
