import type { Sourced } from '../source.ts'

/** `portal` = a place on my.kaspersky.com; `help` = an article; `support` = Customer Service; `none` = said in words only. */
export interface NextStep {
  kind: 'portal' | 'help' | 'support' | 'own-page' | 'none'
  url: string | null
}

/** Places of the portal that a next step may lead to (portal.md §2). */
export const places = {
  home: {
    url: 'https://my.kaspersky.com/',
    source: 'portal.md §2: headers of the shops',
    seen: '2025',
    confidence: 'likely',
  },
  subscriptions: {
    url: 'https://my.kaspersky.com/MyLicenses',
    source: 'portal.md §2: corporate blog, headers of the shops',
    seen: '2026',
    confidence: 'sure',
  },
  devices: {
    url: 'https://my.kaspersky.com/MyDevices',
    source: 'portal.md §2: headers of the shops',
    seen: '2025',
    confidence: 'sure',
  },
} as const satisfies Record<string, Sourced & { url: string }>

/** Articles of the portal's help. The form of the address is the help's own; that each has an English page is `likely`. */
const articles = {
  downloads: {
    number: 95255,
    source: 'domain.md, source keys',
    seen: '2024-03',
    confidence: 'likely',
  },
  renewal: { number: 137875, source: 'domain.md §2 (en)', seen: '2024', confidence: 'sure' },
  sharing: { number: 134333, source: 'domain.md §4.3 (en)', seen: '2024', confidence: 'sure' },
  limits: { number: 146934, source: 'domain.md §7 (en)', seen: '2024', confidence: 'sure' },
} as const satisfies Record<string, Sourced & { number: number }>

const articleUrl = (number: number) => `https://support.kaspersky.com/KPC/1.0/en-US/${number}.htm`

export const portalStep = (place: keyof typeof places): NextStep => ({
  kind: 'portal',
  url: places[place].url,
})
export const helpStep = (article: keyof typeof articles): NextStep => ({
  kind: 'help',
  url: articleUrl(articles[article].number),
})
/** No address of Customer Service is public knowledge of ours: the step names it and opens the help article, from which it is reached. */
export const supportStep: NextStep = { kind: 'support', url: articleUrl(articles.downloads.number) }
/** A page of this extension: the settings. */
export const ownStep: NextStep = { kind: 'own-page', url: null }
export const wordsOnly: NextStep = { kind: 'none', url: null }
