/**
 * Folder of public/_locales → the language's own name, for the list to choose from. A test holds it equal to the
 * folders.
 */
export const languages = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  fr_CA: 'Français (Canada)',
  it: 'Italiano',
  ja: '日本語',
  pl: 'Polski',
  pt_BR: 'Português (Brasil)',
  ru: 'Русский',
  tr: 'Türkçe',
  zh_CN: '简体中文',
} as const

export type Language = keyof typeof languages
