import { exactly, fieldsOf, isRecord } from '../values/fields.ts'

/** An id as text. Errors: undefined where it is none. */
export const id = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().replace(noId, '') || undefined
    : undefined
/** What systems write where there is none. */
const noId = /^[0-]+$/

const inWhole = '(?:the)?(?:bundle|parent|licen[cs]e|subscription|product|usage)?(?:id|key|ref)?'
const whole = exactly(
  ['partof', 'parent', 'includedin', 'bundle', 'belongsto', 'master']
    .map((word) => word + inWhole)
    .join(' '),
)
/** The id of what an entry says that it is a part of. */
export const partOf = (fields: Map<string, unknown>): string | undefined =>
  [...fields].map(([name, value]) => (whole.test(name) ? idOf(value) : undefined)).find(Boolean)

/** Of a record that stands for it, too. */
const idOf = (value: unknown) => {
  const fields = isRecord(value) ? fieldsOf(value) : null
  return id(fields ? (fields.get('licenseid') ?? fields.get('id')) : value)
}
