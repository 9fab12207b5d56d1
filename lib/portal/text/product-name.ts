import { named as entryNamed, withoutCount } from '../../domain/catalogue/names.ts'
import { translatedNames } from '../../domain/catalogue/translated-names.ts'

// A plan's word alone ("Plus") is also an ordinary word, so it needs the company's name before it.
// Translated names (domain.md §14) are matched whole: all of them begin with the company's name in
// Japanese or Chinese letters.
const translatedCompany = 'カスペルスキー|卡巴斯基'
const translated = new RegExp(`^(?:${translatedCompany})`)
/** The company's name, in each script that it is written in. */
export const companyNames = `kaspersky|${translatedCompany}`
export const company = new RegExp(companyNames, 'i')
/** Before a name that is not translated: 卡巴斯基 Safe Kids. */
const brand = new RegExp(`^(?:${translatedCompany}) ?(?=[a-z])`, 'i')
const inTranslation = [{ name: '', names: Object.values(translatedNames).flat() }]
const isTranslatedName = (text: string) =>
  entryNamed(inTranslation, withoutCount(text)) !== undefined
const plan = 'Kaspersky (?:Free|Standard|Plus|Premium|Basic|VPN)'
/** The company's name alone: an application of that name, or only the site's. */
export const isBrandAlone = (text: string): boolean => /^kaspersky$/i.test(text)

/** A plan's word alone. "Free" and "Basic" are states and versions, too. */
export const isPlan = (text: string): boolean => /^(?:Standard|Plus|Premium)$/i.test(text)
const named =
  '(?:Kaspersky )?(?:Security Cloud|Total Security|Internet Security|Anti-?Virus|(?:VPN )?Secure Connection|Password Manager|Safe Kids|Small Office Security|QR Scanner|Who Calls)'
const whole = new RegExp(`^(?:Kaspersky|(?:${plan}|${named})(?!\\p{L})[^.!?…:„“”«»]{0,40})$`, 'iu')

/** Of Estonian, Finnish and Hungarian, which bend a name: "Kaspersky Premiumi". */
const caseEnding = '(?:i|n|t|in|id|it|is|ile|iga|ist|ia|lle|ot|et|hez|hoz|ban|ben|ra|re)'
/** Words of which each name has one: most texts of a page have none, and are done with. */
const ofNames = new RegExp(
  `${companyNames}|security|virus|secure|password|safe|scanner|who calls`,
  'i',
)

/** Whether a product's name may be in a text at all. */
export const mayNameProduct = (text: string): boolean => ofNames.test(inOneForm(text))

/** Of each letter one form, however wide it is drawn. */
const inOneForm = (text: string) => (/[^\0-\x7f]/.test(text) ? text.normalize('NFKC') : text)

const inSentence = new RegExp(
  `(?<![\\p{sc=Latin}\\p{N}])(?:(?:${named}|${plan}|Phound!?)(?=${caseEnding}?(?!\\p{sc=Latin}))|(?<!My )Kaspersky(?!\\p{sc=Latin}))`,
  'giu',
)

/** Products and applications that a sentence names, each once. */
export const productsNamed = (text: string): string[] => {
  const part = text.slice(0, 400)
  return [...new Set([...(part.match(inSentence) ?? []), ...translatedIn(part)])]
}

const translatedName = new RegExp(translatedCompany)

/**
 * The longest translated name from where the company's begins: what follows it may be a word of the
 * sentence.
 */
function translatedIn(text: string): string[] {
  const from = text.search(translatedName)
  const rest = from < 0 ? '' : text.slice(from, from + 40)
  for (let end = rest.length; end > 4; end--)
    if (isTranslatedName(rest.slice(0, end))) return [rest.slice(0, end).trim()]
  return []
}

const exact = new RegExp(
  `^(?:Kaspersky|${plan}|${named}(?: (?:Free|Personal|Family))?)(?: 20\\d\\d)?$`,
  'iu',
)

/**
 * A product name with at most a year behind it, so that no word of a sentence can be part of it.
 */
export const isBareName = (text: string) => exact.test(text)

/** Whether a text is the name of a product and nothing else. */
export const isProductName = (text: string): boolean => {
  const plain = inOneForm(text)
  if (!translated.test(plain)) return whole.test(plain)
  return isTranslatedName(plain) || isBareName(plain.replace(brand, 'Kaspersky '))
}
