/**
 * Texts made to be slow for one expression: a beginning it may get hooked on, a piece many times
 * over, and an end that spoils the match. The pieces are what the expression itself speaks of.
 */
export function* attacks(source: string, length: number): Generator<string> {
  const pieces = piecesOf(source)
  const pumps = [...pieces, ...pairs(pieces.filter((piece) => [...piece].length === 1))]
  for (const start of ['', ...pieces.filter((piece) => piece.length > 1)])
    for (const pump of pumps)
      for (const end of ['', '\u0000!'])
        yield start + pump.repeat(Math.ceil(length / pump.length)) + end
}

const pairs = (signs: string[]) =>
  signs.flatMap((one) => signs.filter((other) => other !== one).map((other) => one + other))

/** What each class of signs is tried with; `.` and negated classes take nearly anything. */
const classes: [RegExp, string[]][] = [
  [/\\s/, [' ', '\n']],
  [/\\d|\\p\{N/, ['0']],
  [/\\w|a-z|A-Z|\\p\{L|\.[*+{]/i, ['a']],
  [/\\[SDWP]|\[\^|\.[*+{]/, ['~', 'é']],
  [/\\p\{C|\\0|\\x/, ['\u0001', '\u00ad']],
  [/\\p\{M/, ['\u0301']],
  [/\\p\{P|\\p\{S/, ['-', '+']],
]

function piecesOf(source: string): string[] {
  const spoken = source
    .replace(/\\[pP]\{\w+\}|\\u[\da-f]{4}|\(\?<?[:=!]|\{\d+(?:,\d*)?\}/gi, ' ')
    .replace(/\\[sSdDwWbB0]|\\x\w\w/g, ' ')
    .replaceAll('\\', '')
  const words = spoken.match(/[\p{L}\p{N}"]{2,}/gu) ?? []
  const signs = spoken.match(/[^\p{L}\p{N}\s()[\]{}|^$?+*]/gu) ?? []
  const typical = classes.filter(([named]) => named.test(source)).flatMap(([, some]) => some)
  return [...new Set([...typical, ...signs.slice(0, 10), ...words.slice(0, 8)])]
}

/**
 * Milliseconds for finding every match, as `replace` with the global flag does; the best of a few.
 */
export function timeOf(source: string, flags: string, text: string, most: number): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  let best = Infinity
  for (let run = 0; run < 3 && best > most; run++) {
    const start = performance.now()
    text.replace(expression, '')
    best = Math.min(best, performance.now() - start)
    if (best > 10 * most) break
  }
  return best
}
