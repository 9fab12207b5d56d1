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

/** Every wording of a label, in all languages. */
export const wordingsOf = (label: Label): string[] => Object.keys(labels[label])
