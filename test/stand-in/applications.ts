export const systems = ['windows', 'macos', 'android', 'ios'] as const
export type System = (typeof systems)[number]
export type ApplicationId =
  | 'kaspersky'
  | 'vpn'
  | 'passwords'
  | 'kids'
  | 'total'
  | 'internet'
  | 'antivirus'
  | 'cloud'

export interface Application {
  id: ApplicationId
  /** The portal's `applicationId`; invented. */
  number: number
  name: string
  systems: readonly System[]
  /** App Store number. Only that of Kaspersky is real; the 999… ones are invented. */
  appStore: string
  slug: string
  androidPackage: string
}

const legacy = (id: ApplicationId, number: number, name: string): Application => ({
  id,
  number,
  name,
  systems: ['windows', 'macos'],
  appStore: '',
  slug: '',
  androidPackage: '',
})

/** Names as in 2019-22, mostly without the word "Kaspersky". */
export const applications: Record<ApplicationId, Application> = {
  kaspersky: {
    id: 'kaspersky',
    number: 1211,
    name: 'Kaspersky',
    systems,
    appStore: '1089969624',
    slug: 'kaspersky-security-vpn',
    androidPackage: 'com.kms.free',
  },
  vpn: {
    id: 'vpn',
    number: 1198,
    name: 'VPN Secure Connection',
    systems,
    appStore: '9990000002',
    slug: 'invented-vpn',
    androidPackage: 'com.kaspersky.secure.connection',
  },
  passwords: {
    id: 'passwords',
    number: 1174,
    name: 'Password Manager',
    systems,
    appStore: '9990000003',
    slug: 'invented-passwords',
    androidPackage: 'com.kaspersky.passwordmanager',
  },
  kids: {
    id: 'kids',
    number: 1163,
    name: 'Safe Kids',
    systems,
    appStore: '9990000004',
    slug: 'invented-kids',
    androidPackage: 'com.kaspersky.safekids',
  },
  total: legacy('total', 1102, 'Total Security'),
  internet: legacy('internet', 1101, 'Internet Security'),
  antivirus: legacy('antivirus', 1100, 'Anti-Virus'),
  cloud: legacy('cloud', 1103, 'Security Cloud'),
}

const storefront: Record<string, string> = {
  'en-US': 'us',
  'fr-CA': 'ca',
  'de-DE': 'de',
  'ru-RU': 'ru',
  'ja-JP': 'jp',
  'ar-AE': 'ae',
  'da-DK': 'dk',
}

/** Both forms are seen: with a country's storefront and a name, or with the number alone. */
export const appStoreLink = (application: Application, language: string, short = false) =>
  application.appStore &&
  `https://apps.apple.com/${short ? 'app' : `${storefront[language]}/app/${application.slug}`}/id${application.appStore}`

/**
 * The default is chosen by the user agent's text alone, so an iPad that asks for the desktop site
 * gets Mac software. What the portal offers to other systems is not public; the stand-in says
 * Windows.
 */
export function systemOf(userAgent: string): System {
  if (/iPad|iPhone|iPod/.test(userAgent)) return 'ios'
  if (/Android/.test(userAgent)) return 'android'
  return /Macintosh|Mac OS X/.test(userAgent) ? 'macos' : 'windows'
}
