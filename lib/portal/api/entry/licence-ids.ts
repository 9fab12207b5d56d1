import { isRecord } from '../../../domain/is-record.ts'
import { fieldsOf, oneOf } from '../values/fields.ts'

/** An id as text. Errors: undefined where it is none. */
export const id = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().replace(noId, '') || undefined
    : undefined
/** Systems write such a value where there is no id. */
const noId = /^[0-]+$/

const inWhole = '(?:the)?(?:bundle|parent|licen[cs]e|subscription|product|usage)?(?:id|key|ref)?'
const whole = oneOf(
  ['partof', 'parent', 'includedin', 'bundle', 'belongsto', 'master']
    .map((word) => word + inWhole)
    .join(' '),
)
/** The id of the entry of which this one says that it is a part. */
export const partOf = (fields: Map<string, unknown>): string | undefined =>
  [...fields].map(([name, value]) => (whole.test(name) ? idOf(value) : undefined)).find(Boolean)

/** The value may also be a record that stands for the id. */
const idOf = (value: unknown) => {
  const fields = isRecord(value) ? fieldsOf(value) : null
  return id(fields ? (fields.get('licenseid') ?? fields.get('id')) : value)
}
