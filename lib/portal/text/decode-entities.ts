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
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
}

/** What the entity of a letter with a mark ends with, and the mark as a combining sign. */
const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
}

/** A text with its HTML entities decoded once. Errors: none; an unknown entity stays. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[]
    if (name) return named[name.toLowerCase()] ?? marked(name) ?? whole
    return signOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? whole
  })

function marked(name: string): string | undefined {
  const letter = (name[0]! + marks[name.slice(1)]).normalize('NFC')
  return letter.length === 1 ? letter : undefined
}

const signOf = (code: number) =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
