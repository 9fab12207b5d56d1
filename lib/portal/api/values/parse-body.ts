import { isRecord } from '../../../domain/is-record.ts'
import { textOf } from './fields.ts'

// A prefix that back ends put before JSON so that no page can run it as a script (CWE-352, "XSSI").
const guard = /^\s{0,20}(?:\)\]\}'?,?|while ?\(1\);?|for ?\(;;\);?|\{\} ?&&)\s{0,20}/

/** The names of the portal's two lists, as keys. */
const listKey = /"(?:unused)?[_-]?product[_-]?usages"\s{0,20}:/gi

/**
 * Parses the JSON of a body. A byte order mark or a guard against scripts is skipped, and JSON
 * inside a string is parsed too. Errors: undefined where it is no JSON, or where one record has a
 * list twice: JSON.parse would silently keep the last.
 */
export function parseBody(text: string): unknown {
  const value = parsed(text.replace(/^\ufeff/, '').replace(guard, ''))
  if (hidesList(text, value)) return undefined
  if (!isRecord(value)) return ofText(value) ?? value
  // ASP.NET's services wrap it as `{ "d": "{…}" }`, caches as `{ "ttl": 300, "data": "{…}" }`.
  const made = { ...value }
  for (const [name, item] of Object.entries(value)) made[name] = ofText(item) ?? item
  return made
}

function hidesList(text: string, value: unknown): boolean {
  const written = text.match(listKey)?.length ?? 0
  return written > 1 && written !== textOf(value)?.match(listKey)?.length
}

const ofText = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*[[{]/.test(value) ? parsed(value) : undefined

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON: the caller says what it is instead
  }
}
