/**
 * Folder of public/_locales → the language's own name, for the list to choose from. A test holds it
 * equal to the folders.
 */
export const languages = {
  ar: 'العربية',
  bg: 'Български',
  cs: 'Čeština',
  da: 'Dansk',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  es_419: 'Español (Latinoamérica)',
  et: 'Eesti',
  fi: 'Suomi',
  fr: 'Français',
  fr_CA: 'Français (Canada)',
  hu: 'Magyar',
  id: 'Bahasa Indonesia',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  nb: 'Norsk bokmål',
  nl: 'Nederlands',
  pl: 'Polski',
  pt_BR: 'Português (Brasil)',
  pt_PT: 'Português (Portugal)',
  ro: 'Română',
  ru: 'Русский',
  sr: 'Српски',
  sr_Latn: 'Srpski',
  sv: 'Svenska',
  th: 'ไทย',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
} as const

export type Language = keyof typeof languages
