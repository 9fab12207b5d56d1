import {
  httpError,
  isFailure,
  isFailureCode,
  isGraveTrouble,
  isPart,
  isTrouble,
} from '../values/failure-words.ts'
import { oneOf, plainKey, readFlag, textOf } from '../values/fields.ts'
import { isSet } from '../values/inert-fields.ts'
import { isAside } from './some-record.ts'

/** Fields that say what kind of notice it is. */
const kindFields = ['type', 'level', 'severity', 'kind']
const isKind = (fields: Map<string, unknown>, is: (value: unknown) => boolean) =>
  kindFields.some((kind) => is(fields.get(kind)))

export const isAlarm = (fields: Map<string, unknown>): boolean => isKind(fields, isGraveTrouble)
/** A warning whose code says that something failed. */
export const isWarning = (fields: Map<string, unknown>): boolean =>
  isKind(fields, isTrouble) && [...fields.values()].some(isFailureCode)

/** An answer may tell where its parts come from and how that went. */
const ofOutcome = /(?:status|state|result|outcome)$/
const isBroken = (name: string, value: unknown) =>
  ofOutcome.test(name) && (isFailure(value) || isPart(value) || httpError(value) !== undefined)

const answered = oneOf('(?:is|has)?(?:answered|responded|reachable|reached|healthy)')

/** A source that did not answer. */
const isSilent = (name: string, value: unknown) => answered.test(name) && readFlag(value) === false

const sourceNames = ['name', 'source', 'service', 'section', 'id']
/** A source that failed, unless it is a source of something other than subscriptions. */
export const isFailedSource = (fields: Map<string, unknown>): boolean =>
  [...fields].some(([name, value]) => isBroken(name, value) || isSilent(name, value)) &&
  !sourceNames.some((name) => isAside(plainKey(textOf(fields.get(name)) ?? '')))

const ofFailures = /(?:errors|failures|problems)$|^failed/
/** `partialErrors: [{ … }]`, `failedSources: [ … ]` */
export const isFailedPart = (name: string, value: unknown): boolean =>
  ofFailures.test(name) && isSet(value)
