import {
  httpError,
  isFailure,
  isFailureCode,
  isGraveTrouble,
  isPart,
  isTrouble,
} from '../values/failure-words.ts'
import { exactly, flag, plainKey, textOf } from '../values/fields.ts'
import { isSet } from '../values/inert-fields.ts'
import { isAside } from './some-record.ts'

/** Fields that say what a notice is. */
const kindFields = ['type', 'level', 'severity', 'kind']
const isKind = (fields: Map<string, unknown>, is: (value: unknown) => boolean) =>
  kindFields.some((kind) => is(fields.get(kind)))

export const isAlarm = (fields: Map<string, unknown>): boolean => isKind(fields, isGraveTrouble)
/** A warning with a code that says that something failed. */
export const isWarning = (fields: Map<string, unknown>): boolean =>
  isKind(fields, isTrouble) && [...fields.values()].some(isFailureCode)

/** Where the parts of an answer come from, and how that went, may be told beside it. */
const ofOutcome = /(?:status|state|result|outcome)$/
const isBroken = (name: string, value: unknown) =>
  ofOutcome.test(name) && (isFailure(value) || isPart(value) || httpError(value) !== undefined)

const answered = exactly('(?:is|has)?(?:answered|responded|reachable|reached|healthy)')

/** A source that did not answer. */
const isSilent = (name: string, value: unknown) => answered.test(name) && flag(value) === false

const sourceNames = ['name', 'source', 'service', 'section', 'id']
/** A source that failed, unless what it gives is not about subscriptions. */
export const isFailedSource = (fields: Map<string, unknown>): boolean =>
  [...fields].some(([name, value]) => isBroken(name, value) || isSilent(name, value)) &&
  !sourceNames.some((name) => isAside(plainKey(textOf(fields.get(name)) ?? '')))

const ofFailures = /(?:errors|failures|problems)$|^failed/
/** `partialErrors: [{ … }]`, `failedSources: [ … ]` */
export const isFailedPart = (name: string, value: unknown): boolean =>
  ofFailures.test(name) && isSet(value)
