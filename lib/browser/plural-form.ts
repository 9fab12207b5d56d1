type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Rule = (n: number) => Form

const between = (n: number, least: number, most: number) => n >= least && n <= most
const onlyOther: Rule = () => 'other'
const zeroIsOne: Rule = (n) => (n <= 1 ? 'one' : 'other')
const slavic: Rule = (n) => {
  if (n % 10 === 1 && n % 100 !== 11) return 'one'
  return between(n % 10, 2, 4) && !between(n % 100, 12, 14) ? 'few' : 'many'
}
const southSlavic: Rule = (n) => (slavic(n) === 'many' ? 'other' : slavic(n))
const czech: Rule = (n) => (n === 1 ? 'one' : between(n, 2, 4) ? 'few' : 'other')
const arabic: Rule = (n) => {
  if (n <= 2) return (['zero', 'one', 'two'] as const)[n]!
  if (between(n % 100, 3, 10)) return 'few'
  return n % 100 >= 11 ? 'many' : 'other'
}

/**
 * By language, without country. A language that is not here has `one` for 1 and `other` for the
 * rest.
 */
const rules: Record<string, Rule> = {
  ar: arabic,
  cs: czech,
  fr: zeroIsOne,
  pt: zeroIsOne,
  id: onlyOther,
  ja: onlyOther,
  ko: onlyOther,
  th: onlyOther,
  vi: onlyOther,
  zh: onlyOther,
  lt: (n) => {
    if (n % 10 === 0 || between(n % 100, 11, 19)) return 'other'
    return n % 10 === 1 ? 'one' : 'few'
  },
  lv: (n) => {
    if (n % 10 === 0 || between(n % 100, 11, 19)) return 'zero'
    return n % 10 === 1 ? 'one' : 'other'
  },
  pl: (n) => (n === 1 ? 'one' : n % 10 === 1 ? 'many' : slavic(n)),
  ro: (n) => (n === 1 ? 'one' : n === 0 || between(n % 100, 1, 19) ? 'few' : 'other'),
  ru: slavic,
  uk: slavic,
  sr: southSlavic,
}

/**
 * The plural form of a whole number, as `Intl.PluralRules` names it (a test compares them). The
 * first `Intl` object of a new renderer costs about 13 ms, which the popup would pay before its
 * first paint.
 */
export function pluralForm(language: string, count: number): Form {
  const rule = rules[language.split('-')[0]!]
  if (language === 'pt-PT' || !rule) return count === 1 ? 'one' : 'other'
  return rule(count)
}
