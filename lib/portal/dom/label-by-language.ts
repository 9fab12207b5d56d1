import type { Spot } from './spot.ts'

/**
 * The portal's own words for what a guide points at, by the language of the page. Copied exactly from its public help; a
 * missing language is not publicly known and stays missing, for a translation of ours would name a button that is not there.
 * Wordings that were last seen in an earlier portal (`_old` in the public list) are missing too.
 */
const known: Partial<Record<Spot, Record<string, string>>> = {
  subscriptions: {
    'ar-AE': 'الاشتراكات',
    'bg-BG': 'Абонаменти',
    'da-DK': 'Abonnementer',
    'en-US': 'Subscriptions',
    'fi-FI': 'Tilaukset',
    'fr-CA': 'Abonnements',
    'fr-FR': 'Abonnements',
    'ja-JP': 'ライセンス',
    'nl-NL': 'Abonnementen',
    'pl-PL': 'Subskrypcje',
    'pt-BR': 'Assinaturas',
    'ru-RU': 'Подписки',
    'vi-VN': 'Gói đăng ký',
  },
  download: {
    'en-US': 'Download',
    'fi-FI': 'Lataa',
    'fr-CA': 'Télécharger',
    'fr-FR': 'Télécharger',
  },
  'other-downloads': { 'da-DK': 'Andre downloads', 'fr-CA': 'Autres téléchargements' },
  'app-store': { 'fr-CA': 'Télécharger sur l’App Store' },
}

/** Null = not known. A page that names its language without a country gets a word that all its countries share. */
export function portalLabel(spot: Spot, language: string): string | null {
  const words = known[spot] ?? {}
  const tag = language.toLowerCase()
  const fitting = Object.entries(words).filter(
    ([code]) => code.toLowerCase() === tag || code.toLowerCase().startsWith(`${tag}-`),
  )
  const different = new Set(fitting.map(([, word]) => word))
  return different.size === 1 ? [...different][0]! : null
}
