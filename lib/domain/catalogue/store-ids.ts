import type { Link } from '../link.ts'
import type { Sourced } from '../source.ts'
import { type StoreKind, stores } from '../stores.ts'
import { type ApplicationId, applicationNamed } from './applications.ts'

/**
 * The App Store's id of an application; no other store's id is public. Only a `linked` one may
 * become a link, because a wrong store link is worse than none (domain.md §9).
 */
interface StoreId extends Sourced {
  applications: readonly ApplicationId[]
  store: StoreKind
  id: string
  linked: boolean
}

/**
 * Two QR Scanner ids contradict each other, and the VPN's stands on one reseller's page: they are
 * kept to say so, never shown. After a change: `npm run decisions`, `npm run ways`.
 */
export const storeIds: readonly StoreId[] = [
  // One app: the main iOS app was Security Cloud, then Security & VPN, and is Kaspersky, under one
  // id (domain.md §10).
  {
    applications: ['kaspersky', 'security-cloud'],
    store: 'app-store',
    id: '1089969624',
    linked: true,
    source: 'https://apps.apple.com/us/app/kaspersky-security-vpn/id1089969624',
    seen: '2024',
    confidence: 'sure',
  },
  {
    applications: ['qr-scanner'],
    store: 'app-store',
    id: '1544011972',
    linked: false,
    source: 'domain.md §9: sources disagree',
    seen: '2024',
    confidence: 'weak',
  },
  {
    applications: ['qr-scanner'],
    store: 'app-store',
    id: '1042229800',
    linked: false,
    source: 'domain.md §9: sources disagree',
    seen: '2024',
    confidence: 'weak',
  },
  {
    applications: ['vpn'],
    store: 'app-store',
    id: '1258673322',
    linked: false,
    source: 'domain.md §9: one reseller page only',
    seen: '2024',
    confidence: 'weak',
  },
]

const linkedId = (application: ApplicationId, store: StoreKind) =>
  storeIds.find(
    (entry) => entry.linked && entry.store === store && entry.applications.includes(application),
  )?.id

type StoreLink = Extract<Link, { kind: StoreKind }>
const isFor =
  (application: ApplicationId, store: StoreKind) =>
  (link: Link): link is StoreLink =>
    link.kind === store &&
    'url' in link &&
    link.url.startsWith('https://') &&
    link.application !== undefined &&
    applicationNamed(link.application)?.id === application

/**
 * The public link of an application in a store; null where none is certain. The catalogue's
 * confirmed id wins over any link on a page, because a page can be made to show anything. Where the
 * catalogue has none, a link counts that a page shows under exactly this application's name. It
 * does not count if the page shows two different ones, or if it is the confirmed id of another
 * application.
 */
export function storeUrl(
  application: ApplicationId,
  store: StoreKind,
  shownLinks: readonly Link[] = [],
): string | null {
  const id = linkedId(application, store)
  if (id !== undefined) return stores[store].page + id
  const shown = shownLinks
    .filter(isFor(application, store))
    .filter((link) => !belongsElsewhere(link, application))
  return shown[0] && new Set(shown.map((link) => link.storeId)).size === 1 ? shown[0].url : null
}

const belongsElsewhere = (link: StoreLink, application: ApplicationId) =>
  storeIds.some(
    (entry) =>
      entry.linked &&
      entry.store === link.kind &&
      entry.id === link.storeId &&
      !entry.applications.includes(application),
  )
