import type { Spot } from './spot.ts'

/**
 * Labels of the portal in every language in which they are public, copied exactly: each wording
 * with the languages in which the portal uses it today, or '' for a wording of an earlier portal. A
 * language that is missing is not publicly known and stays missing, because a translation of ours
 * would name a button that is not there. The test holds the table equal to its copy of the public
 * list (test/lib/portal/known-labels.json). To find something they are used only after hooks, and
 * only as whole texts.
 */
export const labels = {
  subscriptions: {
    الاشتراكات: 'ar-AE',
    Абонаменти: 'bg-BG',
    Abonnementer: 'da-DK',
    Subscriptions: 'en-US',
    Tilaukset: 'fi-FI',
    Abonnements: 'fr-CA fr-FR',
    ライセンス: 'ja-JP',
    Abonnementen: 'nl-NL',
    Subskrypcje: 'pl-PL',
    Assinaturas: 'pt-BR',
    Подписки: 'ru-RU',
    'Gói đăng ký': 'vi-VN',
    Licenses: '',
    Licences: '',
    Licenties: '',
    Лицензии: '',
  },
  download: {
    Download: 'en-US',
    Lataa: 'fi-FI',
    Télécharger: 'fr-CA fr-FR',
    Скачать: '',
  },
  otherDownloads: {
    'Andre downloads': 'da-DK',
    'Autres téléchargements': 'fr-CA',
  },
  sendLink: {
    'Send link': 'da-DK',
  },
  downloadOnAppStore: {
    'Télécharger sur l’App Store': 'fr-CA',
  },
  manageSubscription: {
    'Administrer abonnement': 'da-DK',
    'Manage subscription': 'en-US',
  },
  sendToDevice: {
    'Send til enhed': 'da-DK',
  },
  haveActivationCode: {
    'Already have an activation code?': 'en-US',
  },
  devices: {
    الأجهزة: 'ar-AE',
    Zařízení: 'cs-CZ',
    Geräte: 'de-DE',
    Devices: '',
    Apparaten: 'nl-NL',
    Urządzenia: 'pl-PL',
    Dispositivos: 'pt-PT',
    Устройства: '',
  },
  downloads: {
    Downloads: '',
    Загрузки: '',
  },
} as const satisfies Record<string, Record<string, string>>

export type Label = keyof typeof labels

/** Every wording of a label, in any language. */
export const wordingsOf = (label: Label): string[] => Object.keys(labels[label])

/** The labels of what a guide points at. */
const labelOfSpot: Partial<Record<Spot, Label>> = {
  subscriptions: 'subscriptions',
  download: 'download',
  'other-downloads': 'otherDownloads',
  'app-store': 'downloadOnAppStore',
}

/**
 * The portal's own word for what a guide points at, in the language of the page. Null = not known.
 * For a page that names its language without a country, a word that all known countries share.
 */
export function portalLabel(spot: Spot, language: string): string | null {
  const label = labelOfSpot[spot]
  if (!label || language === '') return null
  const tag = language.toLowerCase()
  const fits = (code: string) =>
    code.toLowerCase() === tag || code.toLowerCase().startsWith(`${tag}-`)
  const fitting = Object.entries<string>(labels[label]).filter(([, languages]) =>
    languages.split(' ').some(fits),
  )
  return fitting.length === 1 ? fitting[0]![0] : null
}
