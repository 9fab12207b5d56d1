import type { Dice } from '../random.ts'

const plans = [
  'Kaspersky Premium',
  'Kaspersky Plus',
  'Kaspersky Standard',
  'Kaspersky Basic',
  'Kaspersky Total Security',
  'Kaspersky Internet Security',
  'Kaspersky Anti-Virus',
  'Kaspersky Security Cloud',
  'Kaspersky Small Office Security',
  'Kaspersky VPN Secure Connection',
  'Kaspersky Password Manager',
  'Kaspersky Safe Kids',
] as const
/** Names that nobody knows yet; invented. */
const coming = ['Kaspersky Invented Nova', 'Kaspersky Invented Home 2'] as const

/** Names in the language, where public help has them (domain.md §14). */
const own: Record<string, Record<string, string>> = {
  ja: {
    'Kaspersky Premium': 'カスペルスキー プレミアム',
    'Kaspersky Plus': 'カスペルスキー プラス',
    'Kaspersky Standard': 'カスペルスキー スタンダード',
    'Kaspersky Basic': 'カスペルスキー ベーシック',
  },
  'zh-Hans': {
    'Kaspersky Standard': '卡巴斯基标准版',
    'Kaspersky Plus': '卡巴斯基 Plus',
    'Kaspersky Premium': '卡巴斯基优选版',
    'Kaspersky VPN Secure Connection': '卡巴斯基VPN 安全连线',
  },
}

/** Names of `count` subscriptions, as this page writes them. The same product may come twice. */
export function productNames(language: string, count: number, dice: Dice): string[] {
  const translated = dice.chance(0.5) ? (own[language] ?? {}) : {}
  const names = [
    ...dice.shuffle(plans).slice(0, count),
    ...(dice.chance(0.1) ? [dice.pick(coming)] : []),
  ]
  const list = dice.shuffle(names).slice(0, count)
  if (count > 1 && dice.chance(0.12)) list[count - 1] = list[0]!
  return list.map((name) => translated[name] ?? name)
}

export const free = 'Kaspersky Free'
/** What an advert tries to sell. */
export const sold = [
  'Kaspersky Premium',
  'Kaspersky Plus',
  'Kaspersky Safe Kids',
  'Kaspersky VPN Secure Connection',
] as const
/** What a plan brings along. */
export const inside = [
  'Kaspersky VPN Secure Connection',
  'Kaspersky Password Manager',
  'Kaspersky Safe Kids',
  'Identity Theft Check',
] as const

export interface App {
  name: string
  storeId: string
  packageName: string
  files: { windows: string; macos: string; android: string }
}

/** Only the first App Store number is real; the 999… ones are invented. */
export const apps: App[] = [
  {
    name: 'Kaspersky',
    storeId: '1089969624',
    packageName: 'com.kms.free',
    files: {
      windows: 'kaspersky4win202121.21.7.384en_46728.exe',
      macos: 'Kaspersky.dmg',
      android: 'Kaspersky.apk',
    },
  },
  {
    name: 'Kaspersky VPN Secure Connection',
    storeId: '9990000002',
    packageName: 'com.kaspersky.secure.connection',
    files: { windows: 'ksec21.21.exe', macos: 'KasperskyVPN.dmg', android: 'vpn.apk' },
  },
  {
    name: 'Kaspersky Password Manager',
    storeId: '9990000003',
    packageName: 'com.kaspersky.passwordmanager',
    files: { windows: 'kpm_setup.exe', macos: 'PasswordManager.dmg', android: 'kpm.apk' },
  },
  {
    name: 'Kaspersky Safe Kids',
    storeId: '9990000004',
    packageName: 'com.kaspersky.safekids',
    files: { windows: 'startup_12345.exe', macos: 'SafeKids.dmg', android: 'safekids.apk' },
  },
]
