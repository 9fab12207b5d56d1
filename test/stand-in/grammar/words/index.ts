import type { Phrases } from './phrases.ts'
import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { esMx } from './es-mx.ts'
import { et } from './et.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { frCa } from './fr-ca.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ptBr } from './pt-br.ts'
import { ptPt } from './pt-pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { srCyrl } from './sr-cyrl.ts'
import { srLatn } from './sr-latn.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export interface Language {
  /** Values of a page's `lang`. */
  tags: string[]
  /** For each tag the locales in which its days and figures may be written. */
  locales: string[][]
  phrases: Phrases
}

/** Days and figures as the tag itself says. */
const plain = (tags: string[], phrases: Phrases): Language => ({
  tags,
  locales: tags.map((tag) => [tag]),
  phrases,
})

/** The 36 languages that the portal's help has (domain.md §12), and what a page in them may say. */
export const languages: Record<string, Language> = {
  en: { tags: ['en-US', 'en-GB', 'en'], locales: [['en-US'], ['en-GB'], ['en']], phrases: en },
  fr: plain(['fr-FR', 'fr'], fr),
  'fr-CA': plain(['fr-CA'], frCa),
  de: plain(['de-DE', 'de', 'de-AT'], de),
  es: plain(['es-ES', 'es'], es),
  'es-MX': plain(['es-MX', 'es-419'], esMx),
  it: plain(['it-IT', 'it'], it),
  'pt-BR': plain(['pt-BR'], ptBr),
  'pt-PT': plain(['pt-PT'], ptPt),
  pl: plain(['pl-PL', 'pl'], pl),
  ru: plain(['ru-RU', 'ru'], ru),
  tr: plain(['tr-TR', 'tr'], tr),
  ja: plain(['ja-JP', 'ja'], ja),
  'zh-Hans': plain(['zh-CN', 'zh-Hans'], zhHans),
  'zh-Hant': plain(['zh-TW', 'zh-Hant', 'zh-HK'], zhHant),
  // Either figures are usual, by country.
  ar: {
    tags: ['ar-AE', 'ar', 'ar-EG'],
    locales: [['ar-AE-u-nu-latn'], ['ar-AE-u-nu-latn', 'ar-EG'], ['ar-EG']],
    phrases: ar,
  },
  cs: plain(['cs-CZ', 'cs'], cs),
  da: plain(['da-DK', 'da'], da),
  et: plain(['et-EE', 'et'], et),
  lv: plain(['lv-LV', 'lv'], lv),
  lt: plain(['lt-LT', 'lt'], lt),
  hu: plain(['hu-HU', 'hu'], hu),
  nb: plain(['nb-NO', 'nb', 'no'], nb),
  nl: plain(['nl-NL', 'nl'], nl),
  ro: plain(['ro-RO', 'ro'], ro),
  'sr-Latn': plain(['sr-Latn-RS', 'sr-Latn'], srLatn),
  'sr-Cyrl': plain(['sr-Cyrl-RS', 'sr-Cyrl', 'sr'], srCyrl),
  fi: plain(['fi-FI', 'fi'], fi),
  sv: plain(['sv-SE', 'sv'], sv),
  vi: plain(['vi-VN', 'vi'], vi),
  el: plain(['el-GR', 'el'], el),
  bg: plain(['bg-BG', 'bg'], bg),
  uk: plain(['uk-UA', 'uk'], uk),
  // The year may be that of either calendar.
  th: { tags: ['th-TH', 'th'], locales: [['th-TH', 'th-TH-u-ca-gregory'], ['th']], phrases: th },
  ko: plain(['ko-KR', 'ko'], ko),
  id: plain(['id-ID', 'id'], id),
}
export const languageNames = Object.keys(languages)
