import { isRecord } from '../../../domain/is-record.ts'
import type { Fields } from './fields.ts'

/** An account has fewer subscriptions, products and devices in all. */
const mostIncluded = 5000

/** The depth at which its lists may stand. */
const deepest = 6

/**
 * An answer in the form of JSON:API (jsonapi.org, 1.1), with the resources of `included` put in the
 * places that name them, one step deep. A resource that the primary data does not name is left out.
 * Any other answer stays as it is. Errors: none; a resource that is not included stays a name.
 */
export function withLinkedResources(answer: unknown): unknown {
  if (!isRecord(answer) || !Array.isArray(answer.included)) return answer
  const included = new Map<string, Fields>()
  for (const one of answer.included.slice(0, mostIncluded) as unknown[])
    if (isRecord(one) && isIdentified(one)) included.set(nameOf(one), one)
  const linked = (value: unknown): unknown =>
    isRecord(value) && isIdentified(value) ? (included.get(nameOf(value)) ?? value) : value
  const resource = (value: unknown, left: number): unknown => {
    if (left === 0) return value
    if (Array.isArray(value)) return value.map((item) => resource(item, left - 1))
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) =>
        name === 'relationships' && isRecord(item)
          ? [name, related(item, linked)]
          : [name, resource(item, left - 1)],
      ),
    )
  }
  const { included: _, ...rest } = answer
  return resource(rest, deepest)
}

export const isIdentified = ({ type, id }: Fields) =>
  typeof type === 'string' && typeof id === 'string'
export const nameOf = ({ type, id }: Fields) => `${String(type)} ${String(id)}`

/** `{ name: { data: { type, id } } }` as `{ name: attributes }`, of lists with the resources. */
const related = (relationships: Fields, linked: (value: unknown) => unknown): Fields =>
  Object.fromEntries(
    Object.entries(relationships).map(([name, relation]) => {
      const data = isRecord(relation) ? relation.data : undefined
      if (Array.isArray(data)) return [name, data.map(linked)]
      const one = linked(data)
      return [name, isRecord(one) ? (one.attributes ?? one) : relation]
    }),
  )
