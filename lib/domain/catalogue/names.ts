/**
 * A name for comparing: case, diacritics, spaces, dashes and trade marks do not count, nor does the brand word at its
 * beginning (the portal often leaves it out: portal.md §4.2). The brand alone stays, because it names an application.
 */
export function comparable(name: string): string {
  const plain = name
    .replaceAll(/[™®©℠]/g, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, ' ')
    .trim()
  return plain.replace(/^kaspersky /, '')
}

/** The entry that carries exactly this name; undefined for every other, however like it looks. */
export function named<T extends { name: string; names: readonly string[] }>(entries: readonly T[], name: string): T | undefined {
  const wanted = comparable(name)
  return entries.find((entry) => [entry.name, ...entry.names].some((known) => comparable(known) === wanted))
}
