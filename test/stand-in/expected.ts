import type { Owned } from './accounts/index.ts'
import type { System } from './applications.ts'
import { firstDay, hasTimeElement, lastDay } from './dates.ts'
import type { DialogName, PageName } from './place.ts'
import { secretsOf } from './secrets.ts'
import {
  advertLink,
  chosenTile,
  downloadLink,
  hasAdvert,
  hasFirstDay,
  hasTrials,
  hasUsers,
  listed,
  offers,
  storeLinks,
  upsell,
} from './shown.ts'
import { applicationOf, type View } from './view.ts'

export interface ExpectedSubscription {
  /** For tests to name it; not on the page. */
  key: string
  product: string
  /** `YYYY-MM-DD`; null where the page says none. */
  expiresOn: string | null
  /** Where the date can be read: in a `<time datetime>`, or only as text in the page's language. */
  dateAs: 'time' | 'text' | null
  /** A second date that the panel shows: the first day of the term. */
  startedOn: string | null
  used: number | null
  total: number | null
  /** Whether the panel shows a second count, that of people. */
  countsPeople: boolean
}

/** The truth about a drawn page, made from what was drawn and not from the markup. */
export interface Expected {
  /** In the words of the design's `PageReading.kind`. */
  kind:
    | 'subscriptions'
    | 'downloads'
    | 'download-dialog'
    | 'other-downloads'
    | 'sign-in'
    | 'terms'
    | 'two-step'
    | 'security'
    | 'other'
  session: 'signed-in' | 'signed-out'
  /** What pressing the visible Download would hand out; null where the page does not say. */
  offered: System | null
  /** The application that the dialog is about, as named there. */
  application: string | null
  /** What the page lists (under a dialog too), in page order; null: it lists none. */
  subscriptions: ExpectedSubscription[] | null
  /** False: the account has more subscriptions than the page lists. */
  whole: boolean
  /**
   * Names on the cards of bought applications, those on hidden slides too; null: not such a page.
   */
  applications: string[] | null
  /** Names on trial cards, never to be taken for bought ones. */
  trials: string[]
  /** Names on offers to buy that look like subscriptions and are none. */
  notMine: string[]
  /**
   * Links that belong to an application on the page. An installer's address is nobody's business.
   */
  links: {
    kind: 'app-store' | 'google-play' | 'installer'
    url: string | null
    application: string
  }[]
  /** Store links of adverts: never to be reported. */
  advertLinks: string[]
  /** Strings on or behind the page that no part of the product may pass on. */
  secrets: string[]
}

const pageKinds: Record<PageName, Expected['kind']> = {
  'sign-in': 'sign-in',
  terms: 'terms',
  subscriptions: 'subscriptions',
  home: 'other',
  downloads: 'downloads',
  devices: 'other',
  orders: 'other',
  security: 'security',
  other: 'other',
}
const dialogKinds: Record<DialogName, Expected['kind']> = {
  subscription: 'subscriptions',
  download: 'download-dialog',
  'other-downloads': 'other-downloads',
  'send-link': 'other-downloads',
  captcha: 'other-downloads',
  sent: 'other-downloads',
  'send-to-device': 'other',
  'connected-device': 'other',
  manage: 'other',
  orders: 'other',
  'two-step': 'two-step',
}

const truthOf =
  (view: View) =>
  (owned: Owned): ExpectedSubscription => {
    const expiresOn = lastDay(owned, view.now)
    const dateAs = expiresOn === null ? null : hasTimeElement(view) ? 'time' : 'text'
    return {
      key: owned.key,
      product: owned.product,
      expiresOn,
      dateAs,
      startedOn: hasFirstDay(view) ? firstDay(owned, view.now) : null,
      used: owned.used,
      total: owned.total,
      countsPeople: hasUsers(view),
    }
  }

function linksOf(view: View): Expected['links'] {
  if (view.dialog === 'other-downloads') return storeLinks(view)
  const link = downloadLink(view)
  return link ? [{ ...link, url: link.kind === 'installer' ? null : link.url }] : []
}

function offeredOf(view: View) {
  if (view.dialog) return view.dialog === 'download' ? offers(view) : null
  return view.page === 'downloads' ? chosenTile(view) : null
}

const about = ['download', 'other-downloads', 'send-link', 'captcha', 'sent']

export function expectedOf(view: View): Expected {
  const list = view.page === 'subscriptions' ? listed(view) : null
  const downloads = view.page === 'downloads'
  return {
    kind: view.dialog ? dialogKinds[view.dialog] : pageKinds[view.page],
    session: view.signedIn ? 'signed-in' : 'signed-out',
    offered: offeredOf(view),
    application:
      view.dialog && about.includes(view.dialog) ? (applicationOf(view)?.name ?? null) : null,
    subscriptions: list && list.map(truthOf(view)),
    whole: !list || list.length === view.subscriptions.length,
    applications: downloads ? view.bought.map((application) => application.name) : null,
    trials: downloads && hasTrials(view) ? view.trials.map((application) => application.name) : [],
    notMine: list ? [upsell(view)].filter((name) => name !== null) : [],
    links: linksOf(view),
    advertLinks: hasAdvert(view) ? [advertLink] : [],
    secrets: secretsOf(view),
  }
}
