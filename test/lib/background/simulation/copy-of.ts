/** What a browser's storage gives back: JSON, and never the object that was put in. */
export const copyOf = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)
