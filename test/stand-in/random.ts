/** Chance that always falls the same way for the same topic. */
export interface Dice {
  upTo(limit: number): number
  chance(part: number): boolean
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
  /** A word of no language. */
  word(): string
  /** Something that looks like a built class name or id. */
  token(): string
}

const hash = (text: string) => {
  let value = 2166136261
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  return value >>> 0
}

/** Mulberry32: small, even, and the same on every machine. */
const stream = (start: number) => () => {
  start = (start + 0x6d2b79f5) | 0
  let value = Math.imul(start ^ (start >>> 15), 1 | start)
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296
}

const syllables = [
  'ba',
  'vo',
  'ri',
  'mun',
  'ke',
  'dol',
  'sa',
  'ti',
  'per',
  'lu',
  'nar',
  'fi',
  'go',
  'zem',
  'cha',
  'wil',
]

export function dice(...topics: (string | number)[]): Dice {
  const next = stream(hash(topics.join('/')))
  const upTo = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]) => list[upTo(list.length)]!
  const shuffle = <T>(list: readonly T[]) =>
    list
      .map((value) => ({ value, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ value }) => value)
  const word = () => {
    const text = Array.from({ length: 3 + upTo(2) }, () => pick(syllables)).join('')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return {
    upTo,
    chance: (part) => next() < part,
    pick,
    shuffle,
    word,
    token: () => `_${Math.floor(next() * 2 ** 40).toString(36)}`,
  }
}
