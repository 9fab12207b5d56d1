/**
 * Labels of the portal in every language in which they are public, copied exactly; a missing language is not known.
 * The test holds them equal to its copy of the public list. Only used after hooks, and only as whole texts.
 */
export const labels = {
  subscriptions: [
    'الاشتراكات',
    'Абонаменти',
    'Abonnementer',
    'Subscriptions',
    'Tilaukset',
    'Abonnements',
    'ライセンス',
    'Abonnementen',
    'Subskrypcje',
    'Assinaturas',
    'Подписки',
    'Gói đăng ký',
    'Licenses',
    'Licences',
    'Licenties',
    'Лицензии',
  ],
  download: ['Download', 'Lataa', 'Télécharger', 'Скачать'],
  otherDownloads: ['Andre downloads', 'Autres téléchargements'],
  sendLink: ['Send link'],
  downloadOnAppStore: ['Télécharger sur l’App Store'],
  manageSubscription: ['Administrer abonnement', 'Manage subscription'],
  sendToDevice: ['Send til enhed'],
  haveActivationCode: ['Already have an activation code?'],
  devices: [
    'الأجهزة',
    'Zařízení',
    'Geräte',
    'Devices',
    'Apparaten',
    'Urządzenia',
    'Dispositivos',
    'Устройства',
  ],
  downloads: ['Downloads', 'Загрузки'],
  signIn: ['Sign In', 'Se connecter', 'Masuk', 'Logg på'],
} as const

export type Label = keyof typeof labels
