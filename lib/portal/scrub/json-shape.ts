import { mask } from './mask.ts'
import { plainWords } from './plain-words.ts'

const longestText = 40
const mostKeys = 60
const deepest = 6
const mostForms = 5
const longest = 20_000

/**
 * How an answer is built, for the scrubbed copy: the names of its fields and the forms of their
 * values, never a value. Shape: one line, `{productUsages: [7 × {licenseId: "xxx-11", isActivated:
 * boolean, …}]}`; of entries that differ the first five forms. Of a field's name only plain words
 * stay, because any other may be a person's name. Errors: none.
 */
export const jsonShape = (value: unknown): string => form(value, 0).slice(0, longest)

function form(value: unknown, depth: number): string {
  if (value === null || typeof value === 'boolean') return value === null ? 'null' : 'boolean'
  if (typeof value === 'number') return mask(String(value))
  if (typeof value === 'string')
    return `"${mask(value.slice(0, longestText)).replace(/[<>\s]/g, ' ')}"`
  if (typeof value !== 'object' || depth === deepest) return '…'
  if (Array.isArray(value))
    return `[${value.length} × ${[...new Set(value.slice(0, 100).map((entry) => form(entry, depth + 1)))].slice(0, mostForms).join(' | ')}]`
  const fields = Object.entries(value).slice(0, mostKeys)
  return `{${fields.map(([name, inside]) => `${fieldName(name)}: ${form(inside, depth + 1)}`).join(', ')}}`
}

/** Written the way programs write names. Anything else may be an address or a whole sentence. */
const isName = (name: string) => /^[a-z][\w-]{0,39}$/i.test(name)

const fieldName = (name: string) =>
  isName(name) ? plainWords(name) : mask(name.slice(0, longestText)).replace(/[<>\s]/g, ' ')
