import { isRecord } from './fields.ts'

// What back ends put before JSON so that no page can run it as a script (CWE-352, "XSSI").
const guard = /^\s{0,20}(?:\)\]\}'?,?|while ?\(1\);?|for ?\(;;\);?|\{\} ?&&)\s{0,20}/

/**
 * The JSON of a body. A byte order mark or a guard against scripts is skipped, and JSON inside a
 * string is parsed too.
 * Errors: undefined where it is no JSON.
 */
export function parseBody(text: string): unknown {
  const value = parsed(text.replace(/^\ufeff/, '').replace(guard, ''))
  if (!isRecord(value)) return ofText(value) ?? value
  // As ASP.NET's services wrap it, `{ "d": "{…}" }`, and caches: `{ "ttl": 300, "data": "{…}" }`.
  const made = { ...value }
  for (const [name, item] of Object.entries(value)) made[name] = ofText(item) ?? item
  return made
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
