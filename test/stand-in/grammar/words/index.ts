import type { Phrases } from './phrases.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ru } from './ru.ts'

export interface Language {
  /** Values of a page's `lang`. */
  tags: string[]
  /** For each tag the locales in which days and figures may be written; where one is missing, the first. */
  locales: string[][]
  phrases: Phrases
}

const plain = (tags: string[], phrases: Phrases): Language => ({
  tags,
  locales: tags.map((tag) => [tag]),
  phrases,
})

export const languages: Record<string, Language> = {
  en: {
    tags: ['en-US', 'en-GB', 'en'],
    locales: [['en-US'], ['en-GB'], ['en']],
    phrases: en,
  },
  fr: plain(['fr-FR', 'fr'], fr),
  de: plain(['de-DE', 'de'], de),
  ru: plain(['ru-RU', 'ru'], ru),
  ja: plain(['ja-JP', 'ja'], ja),
  ar: {
    tags: ['ar-AE', 'ar', 'ar-EG'],
    locales: [['ar-AE-u-nu-latn'], ['ar-AE-u-nu-latn', 'ar-EG'], ['ar-EG']],
    phrases: ar,
  },
}
export const languageNames = Object.keys(languages)
