import { publicPages } from '../catalogue/public-pages.ts'
import { portalPage, subscriptionsPage } from '../portal-addresses.ts'
import type { Sourced } from '../source.ts'

/**
 * Where the one next step leads. `portal`: a place on my.kaspersky.com; `help`: an article;
 * `support`: Customer Service;
 * `site`: Kaspersky's own pages; `own-page`: our settings; `owner`: a draft to the person who
 * shares the subscription;
 * `other-device`: the choice of another device; `read-again`: reading the account anew.
 */
export interface NextStep {
  kind:
    | 'portal'
    | 'help'
    | 'support'
    | 'site'
    | 'own-page'
    | 'owner'
    | 'other-device'
    | 'read-again'
  url: string | null
  /** The same article in other languages, by language tag: those in which it is known to exist. */
  languages?: Readonly<Record<string, string>>
}

/** Places of the portal that a next step may lead to (portal.md §2). */
export const places = {
  home: {
    url: portalPage('/'),
    source: 'portal.md §2: headers of the shops',
    seen: '2025',
    confidence: 'likely',
  },
  subscriptions: {
    url: subscriptionsPage,
    source: 'portal.md §2: corporate blog, headers of the shops',
    seen: '2026',
    confidence: 'sure',
  },
  devices: {
    url: portalPage('/MyDevices'),
    source: 'portal.md §2: headers of the shops',
    seen: '2025',
    confidence: 'sure',
  },
} as const satisfies Record<string, Sourced & { url: string }>

interface Article extends Sourced {
  number: number
  /** Language tags in which the article was seen; that each has an English page is `likely`. */
  languages: readonly string[]
}

/**
 * Articles of the portal's help (domain.md, source keys). The form of the address is the help's
 * own.
 */
export const articles = {
  downloads: {
    number: 95255,
    languages: ['fr-CA'],
    source: '95255 fr-CA',
    seen: '2024-03',
    confidence: 'likely',
  },
  renewal: {
    number: 137875,
    languages: [],
    source: '137875 en',
    seen: '2024',
    confidence: 'sure',
  },
  reseller: {
    number: 231328,
    languages: ['pl-PL', 'ja-JP', 'pt-BR'],
    source: '231328 pl, ja, pt-BR',
    seen: '2024',
    confidence: 'likely',
  },
  sharing: {
    number: 134333,
    languages: ['fi-FI', 'nl-NL'],
    source: '134333 en, fi, nl',
    seen: '2024',
    confidence: 'sure',
  },
  limits: { number: 146934, languages: [], source: '146934 en', seen: '2024', confidence: 'sure' },
} as const satisfies Record<string, Article>

const articleUrl = (number: number, language = 'en-US') =>
  `https://support.kaspersky.com/KPC/1.0/${language}/${number}.htm`

/** Pages of the help of applications and of the shop, as their sources name them. */
const pages = {
  /** A VPN bought while signed out (App/KSDE iOS2.0 en-US 184151). */
  vpnSignIn: 'https://support.kaspersky.com/help/KSDE/iOS2.0/en-US/184151.htm',
  /** Old names and current plans. */
  newNames: 'https://support.kaspersky.com/common/buy/15852',
} as const

export const portalStep = (place: keyof typeof places): NextStep => ({
  kind: 'portal',
  url: places[place].url,
})
export function helpStep(article: keyof typeof articles): NextStep {
  const { number, languages }: Article = articles[article]
  return {
    kind: 'help',
    url: articleUrl(number),
    languages: Object.fromEntries(languages.map((tag) => [tag, articleUrl(number, tag)])),
  }
}
export const pageStep = (page: keyof typeof pages): NextStep => ({ kind: 'help', url: pages[page] })
export const supportStep: NextStep = { kind: 'support', url: publicPages.support.url }
export const siteStep: NextStep = { kind: 'site', url: publicPages.downloads.url }
/** A page of this extension: its settings. */
export const ownStep: NextStep = { kind: 'own-page', url: null }
export const ownerStep: NextStep = { kind: 'owner', url: null }
export const otherDeviceStep: NextStep = { kind: 'other-device', url: null }
export const readAgainStep: NextStep = { kind: 'read-again', url: null }

/**
 * The help page in the reader's language where that one is known, else the English one; null = the
 * step leads to no page.
 */
export function urlFor({ url, languages = {} }: NextStep, language: string): string | null {
  const [base] = language.split('-')
  const fitting = Object.keys(languages).find((tag) => tag === language)
  // A language that is one everywhere needs no country; French Canada's article is not for France.
  const alike = Object.keys(languages).find((tag) => tag.split('-')[0] === base && base !== 'fr')
  return languages[fitting ?? alike ?? ''] ?? url
}
