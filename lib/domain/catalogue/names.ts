/**
 * A name for comparing: case, diacritics, width of letters, spaces, dashes and trade marks do not
 * count, nor does the brand word at its beginning (the portal often leaves it out: portal.md §4.2).
 * The brand alone stays, because it names an application. Japanese and Chinese write without
 * spaces, and their sound marks are no ornament: プ is not フ.
 */
export function comparable(name: string): string {
  const plain = name
    .replaceAll(/[™®©℠]/g, '')
    .normalize('NFKD')
    .replaceAll(/[^\P{M}\u3099\u309a]|\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, ' ')
    .trim()
  return withoutGaps(plain).replace(/^kaspersky /, '')
}

const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u

/** A space between letters of which one needs none. */
const withoutGaps = (text: string) =>
  text
    .split(' ')
    .reduce((before, after) =>
      unspaced.test(before.slice(-1)) || unspaced.test(after.slice(0, 1))
        ? before + after
        : `${before} ${after}`,
    )

// One number of at most two digits with at most one word at its side, in brackets of any width: "(5
// devices)", "（5台）".
const count = String.raw`[(（]\s?(?:[\p{L}\p{M}.]{1,40}:?\s)?\p{Nd}{1,2}(?:[\s\p{Pd}]?[\p{L}\p{M}.]{1,40})?\s?[)）]$`
/**
 * Made only for a name that may have one: the letters of every script take a new tab longer than
 * all its names.
 */
const withoutBrackets = (name: string) =>
  /[)）]$/.test(name) ? name.replace(new RegExp(count, 'u'), '') : name
const year = /\s(?:[(（]\s?20\d\d\s?[)）]|20\d\d)$/u

/**
 * A name without what may follow a product's full name and does not change which product it is: the
 * number of devices in brackets, and the year. "Kaspersky Premium (5 devices)" and "Kaspersky
 * Internet Security 2021" name what they begin with. Anything else at the end stays, and leaves the
 * name unknown: "Premium Family", "Plus 30", "Standard (VPN)".
 */
export const withoutCount = (name: string): string =>
  withoutBrackets(name.trim()).trim().replace(year, '').trim()

/** The entry that carries exactly this name; undefined for every other, however like it looks. */
export function named<T extends { name: string; names: readonly string[] }>(
  entries: readonly T[],
  name: string,
): T | undefined {
  const wanted = comparable(name)
  return entries.find((entry) =>
    [entry.name, ...entry.names].some((known) => comparable(known) === wanted),
  )
}
