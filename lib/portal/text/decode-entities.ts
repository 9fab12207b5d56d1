/** The entities that occur in product names. Others stay as they are written. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  reg: '®',
  trade: '™',
  copy: '©',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  shy: '',
}

/** A text with its HTML entities decoded once. Errors: none; an unknown entity stays. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[]
    if (name) return named[name.toLowerCase()] ?? whole
    return signOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? whole
  })

const signOf = (code: number) =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
