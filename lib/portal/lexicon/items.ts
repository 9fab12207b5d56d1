/** Scripts that set no space between words. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}`

/** Whether an item is a run without spaces, which is cut into words by what is known. */
export const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

let allItems: RegExp | undefined

/**
 * Days, prices, times, numbers, runs of unspaced script, words, and single marks. Made when first
 * needed.
 */
export const anyItems = () =>
  (allItems ??= new RegExp(
    String.raw`§|[a-z]{1,3}\$|\d{1,2}:\d\d(?::\d\d)?|\d+(?:[':]\p{L}+)?|[${unspaced}ー\p{M}]+|(?:(?![${unspaced}])[\p{L}\p{M}])+|[^\s]`,
    'gu',
  ))

/**
 * The same of a text without letters of other scripts, which are dear for a new tab.
 */
export const asciiItems = /[a-z]{1,3}\$|\d{1,2}:\d\d(?::\d\d)?|\d+(?:[':][a-z]+)?|[a-z]+|\S/g

/**
 * "device(s)", "activé(e)", "udostępnił/a": an ending for another number or gender. Not "on(off)".
 */
const endings =
  /(?<=[^\s\d.,:;(/]{3})(?:\((?!no\))[a-zа-яіїёüęążő]{1,2}\)|\/(?:as?|es?|os?|y|s|na|la|а|ла|на|е)(?![^\s.,:;)]))/g
export const withoutEndings = (text: string): string =>
  /[^\s\d][(/]/.test(text) ? text.replace(endings, '') : text

/** Marks that say nothing. */
export const quiet = /^[\s'’"“”«»‘„().,:!?–—\-‐‑、。，：（）「」#№¡¿*\u0589\u060c\u066b\u066c]$/u

/** Arrows, shapes and other pictures say nothing; a cross or an empty box may say no. */
export const isPicture = (item: string) =>
  /^[\u2190-\u21ff\u2300-\u23ff\u2500-\u27ff\u2900-\u297f\u2b00-\u2bff\ue000-\uf8ff\u{1f300}-\u{1faff}]/u.test(
    item,
  ) && !/^[\u2610\u25a1\u2b1c\u2612\u2613\u2715-\u2718\u274c\u274e\u26d4\u{1f6ab}]/u.test(item)

/** Marks that divide a line into pieces that have nothing to do with each other. */
export const divider = /[·•|;‧・∙]/

const currency =
  /^(?:eur|usd|gbp|chf|pln|czk|huf|ron|rsd|mxn|brl|cad|aud|try|sek|nok|dkk|bgn|uah|rub|inr|idr|thb|jpy|krw|cny|twd|aed|sar|zł|kč|kr|руб|грн|лв|дин|lei|ft|tl|円|元|원|บาท|đ|vnd|rp|درهما?|ريالا?|دولارا?|جنيها?|دينارا?|يورو|euros?|euroa|eurot|dollars?|d[oó]lares|pesos|reais|krone[rn]|kronor|złotych|korun|forint|рублей|рубля|гривень|гривні|лева|lire|liraya?|evro|evra|динара|dinara)$/u

/**
 * A sign of money or share, also with letters before it ("R$"), or a currency's short name beside a
 * number.
 */
export function isPrice(found: string[], at: number): boolean {
  const item = found[at]!
  if (/[%٪\p{Sc}]/u.test(item)) return true
  return (
    currency.test(item) && [found[at - 1], found[at + 1]].some((near) => /^\d/.test(near ?? ''))
  )
}
