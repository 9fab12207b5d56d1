import { plainWays } from './plain.ts'
import { dice } from './random.ts'

/**
 * The stand-in's own copy of the labels that are publicly known. For a word that is missing here
 * the seed chooses a plain one, or invents one that nobody knows. `…Old`: the wording of 2019-22.
 */
export const known: Record<string, Record<string, string>> = {
  'en-US': {
    subscriptions: 'Subscriptions',
    download: 'Download',
    users: 'Users',
    shareSubscription: 'Share subscription',
    switchToFree: 'Switch to free version',
    manageSubscription: 'Manage subscription',
    turnOffAutoRenewal: 'Turn off automatic renewal',
    haveActivationCode: 'Already have an activation code?',
    add: 'Add',
    goToMyKaspersky: 'Go to My Kaspersky',
    signIn: 'Sign In',
    subscriptionsOld: 'Licenses',
    cancelSubscription: 'Cancel subscription',
    summaryOld: 'Summary',
    devicesOld: 'Devices',
    downloadsOld: 'Downloads',
    storeOld: 'Store',
    sendToMyselfOld: 'Send to myself',
  },
  'fr-CA': {
    subscriptions: 'Abonnements',
    download: 'Télécharger',
    otherDownloads: 'Autres téléchargements',
    downloadOnAppStore: 'Télécharger sur l’App Store',
  },
  'de-DE': {
    devices: 'Geräte',
    disconnectDevice: 'Gerät trennen',
    emptyDownloadsHeading: 'Um Apps herunterzuladen, verknüpfen Sie das Abonnement mit Ihrem Konto',
  },
  'ru-RU': {
    subscriptions: 'Подписки',
    download: 'Скачать',
    users: 'Пользователи',
    shareProtection: 'Поделиться защитой',
    continue: 'Продолжить',
    addRecipient: 'Добавить получателя',
    send: 'Отправить',
    summaryOld: 'Обзор',
    devicesOld: 'Устройства',
    subscriptionsOld: 'Лицензии',
    downloadsOld: 'Загрузки',
    sendByEmailOld: 'Отправить по почте',
    sendOld: 'ОТПРАВИТЬ',
  },
  // Nearly all of today's dialogs, and the only language that has them.
  'da-DK': {
    subscriptions: 'Abonnementer',
    sendToDevice: 'Send til enhed',
    otherDownloads: 'Andre downloads',
    sendLink: 'Send link',
    send: 'Send',
    connectedDevice: 'Tilsluttet enhed',
    sendSubscription: 'Send abonnement',
    myDevices: 'Mine enheder',
    cancelSend: 'Fortryd send',
    manageSubscription: 'Administrer abonnement',
    removeFromAccount: 'Fjern fra konto',
    delete: 'Slet',
  },
  'ja-JP': { subscriptions: 'ライセンス' },
  'ar-AE': { subscriptions: 'الاشتراكات', devices: 'الأجهزة', disconnectDevice: 'قطع اتصال جهاز' },
}

/** Every tenth seed speaks a language of its own: what cannot be known there must be refused. */
export const invents = (seed: number) => seed % 10 === 0

function chosen(language: string, seed: number, key: string, otherwise?: string): string {
  const chance = dice(seed, 'word', language, key)
  const ways = invents(seed)
    ? []
    : [key, otherwise ?? key]
        .map((name) => plainWays(language, name))
        .find(({ length }) => length > 0)
  return ways && ways.length > 0 ? chance.pick(ways) : chance.word()
}

/** The words of one language; `words('a', 'b')` takes `b` where `a` is not known. */
export type Words = (key: string, otherwise?: string) => string

export const wordsOf =
  (language: string, seed: number): Words =>
  (key, otherwise) =>
    known[language]?.[key] ??
    (otherwise && known[language]?.[otherwise]) ??
    chosen(language, seed, key, otherwise)
