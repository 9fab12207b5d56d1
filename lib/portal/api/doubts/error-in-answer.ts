import { isRecord } from '../../../domain/is-record.ts'
import type { Failure } from '../../../domain/reading.ts'
import { httpError, isDone, isFailure, isPart } from '../values/failure-words.ts'
import { type Fields, fieldsOf, oneOf, yesOrNo } from '../values/fields.ts'

const success = oneOf('(?:is)?(?:success|successful|succeeded|ok|valid)')
const failed = oneOf('(?:has|is)?(?:errors?|failed|failure|faulted)')
const errorField = oneOf(`
  errors? warnings? errorcode errormessage errordescription errordetails errortype exception
  exceptionmessage fault failure
`)
const code = oneOf(`
  status statuscode httpstatus httpstatuscode code errorcode resultcode responsecode
`)
const fineWord = /^(?:|0|ok|okay|success|succeeded|none|no|null|false|no ?error)$/i
/** A message alone counts as an error only if the answer has no entries. */
const wordField = oneOf(`
  messages? msg reason details? redirecturl returnurl loginurl signinurl
`)

interface AnswerError {
  /** True: the answer says outright that it failed. */
  sure: boolean
  failure: Failure
}

/**
 * The error that an answer reports in its body although its HTTP status is a success; it must not
 * be taken for "no subscriptions". `empty`: the answer has no entries. Null = no error.
 */
export function errorInAnswer(records: Fields[], empty: boolean): AnswerError | null {
  const fields = records.flatMap((record) => [...fieldsOf(record)])
  const inner = fields.flatMap(([name, value]) =>
    errorField.test(name) && isRecord(value) ? [...fieldsOf(value)] : [],
  )
  const all = [...fields, ...inner]
  const status = all.flatMap(([name, value]) =>
    code.test(name) ? (httpError(value) ?? []) : [],
  )[0]
  const sure = status !== undefined || fields.some(([name, value]) => saysFailed(name, value))
  const hinted = fields.some(
    ([name, value]) =>
      (errorField.test(name) && isErrorValue(value)) || (code.test(name) && isPart(value)),
  )
  const isFine = fields.some(
    ([name, value]) =>
      (success.test(name) && yesOrNo(value) === true) || (code.test(name) && isDone(value)),
  )
  const worded =
    empty && !isFine && fields.some(([name, value]) => wordField.test(name) && isErrorValue(value))
  return sure || hinted || worded ? { sure, failure: failureOf(status) } : null
}

const saysFailed = (name: string, value: unknown) =>
  (success.test(name) && (yesOrNo(value) === false || value === 0)) ||
  (failed.test(name) && yesOrNo(value) === true) ||
  (code.test(name) && isFailure(value))

/**
 * Errors are reported in few levels. Something nested deeper is not looked at and counts as an
 * error.
 */
const deepest = 10

function isErrorValue(value: unknown, left = deepest): boolean {
  if (left === 0) return true
  if (typeof value === 'string') return !fineWord.test(value.trim())
  if (typeof value === 'number') return value !== 0 && value !== 200
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'object' && value !== null
    ? Object.values(value).some((inside) => isErrorValue(inside, left - 1))
    : value === true
}

function failureOf(status: number | undefined): Failure {
  if (status === 401) return { kind: 'signed-out' }
  if (status === 429) return { kind: 'throttled' }
  return status === undefined
    ? { kind: 'layout-changed', missing: ['json'] }
    : { kind: 'portal-error', status }
}
