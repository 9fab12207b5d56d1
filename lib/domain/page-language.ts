/**
 * Languages whose words on the portal's pages are known: one each for all its countries and
 * scripts.
 */
export const pageLanguages =
  'ar bg cs da de el en es et fi fr hu id it ja ko lt lv nb nl pl pt ro ru sr sv th tr uk vi zh'.split(
    ' ',
  )

/** Codes that were or are in use for the same language. */
const alias: Record<string, string> = { no: 'nb', nn: 'nb', in: 'id' }

/**
 * The language that a page names (`lang`); one that names none is taken for English. Null = its
 * words are not known.
 */
export function pageLanguage(tag: string): string | null {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] || 'en'
  const known = alias[code] ?? code
  return pageLanguages.includes(known) ? known : null
}
