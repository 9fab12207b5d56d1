import { isRecord, textOf } from './fields.ts'

// What back ends put before JSON so that no page can run it as a script (CWE-352, "XSSI").
const guard = /^\s{0,20}(?:\)\]\}'?,?|while ?\(1\);?|for ?\(;;\);?|\{\} ?&&)\s{0,20}/

/** The names of the portal's two lists, as keys. */
const listKey = /"(?:unused)?[_-]?product[_-]?usages"\s{0,20}:/gi

/**
 * The JSON of a body. A byte order mark or a guard against scripts is skipped, and JSON inside a
 * string is parsed too.
 * Errors: undefined where it is no JSON, or where one record has a list twice, of which JSON.parse
 * would keep the last without a word.
 */
export function parseBody(text: string): unknown {
  const value = parsed(text.replace(/^\ufeff/, '').replace(guard, ''))
  if (hidesList(text, value)) return undefined
  if (!isRecord(value)) return ofText(value) ?? value
  // As ASP.NET's services wrap it, `{ "d": "{…}" }`, and caches: `{ "ttl": 300, "data": "{…}" }`.
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
