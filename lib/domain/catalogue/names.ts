/**
 * A name in the form in which names are compared. Case, diacritics, letter width, spaces, dashes
 * and trade marks do not count. Nor does the brand at the beginning, which the portal often leaves
 * out (portal.md §4.2); the brand alone stays, because it names an application. Japanese and
 * Chinese write without spaces, and their sound marks change the letter: プ is not フ.
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

/** A space next to a letter of a script that writes without spaces. */
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
 * Compiled only when a name has brackets: an expression with the letters of every script costs a
 * new tab more than all its names do.
 */
const withoutBrackets = (name: string) =>
  /[)）]$/.test(name) ? name.replace(new RegExp(count, 'u'), '') : name
const year = /\s(?:[(（]\s?20\d\d\s?[)）]|20\d\d)$/u

/**
 * A name without additions that do not change which product it is: a number of devices in brackets,
 * and a year. "Kaspersky Premium (5 devices)" and "Kaspersky Internet Security 2021" name the
 * product they begin with. Anything else at the end stays, so the name is not recognised: "Premium
 * Family", "Plus 30", "Standard (VPN)".
 */
export const withoutCount = (name: string): string =>
  withoutBrackets(name.trim()).trim().replace(year, '').trim()

/** The entry with exactly this name; undefined for any other name, however similar. */
export function named<T extends { name: string; names: readonly string[] }>(
  entries: readonly T[],
  name: string,
): T | undefined {
  const wanted = comparable(name)
  return entries.find((entry) =>
    [entry.name, ...entry.names].some((known) => comparable(known) === wanted),
  )
}
