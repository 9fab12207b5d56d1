import type { Owned } from './accounts/index.ts'
import { appStoreLink, type Application, type System } from './applications.ts'
import { hasFault, type FaultName } from './faults.ts'
import { installerAddress } from './secrets.ts'
import { applicationOf, type View } from './view.ts'

/** What the seed decides to put on a page; asked by the drawing and by the ground truth alike. */

const pageful = 20
const plays = (view: View, fault: FaultName) => hasFault(view.scenario.faults, fault)

/** A long list may be drawn only in part, with a button that brings the rest. */
export const hasMore = (view: View) =>
  !view.all && view.subscriptions.length > pageful && view.dice('long list').chance(0.5)
export const listed = (view: View): Owned[] =>
  plays(view, 'list-cut')
    ? view.subscriptions.slice(0, 3)
    : hasMore(view)
      ? view.subscriptions.slice(0, pageful)
      : view.subscriptions

export const hasAdvert = (view: View) => view.signedIn && view.dice('advert').chance(0.5)
export const advertLink = 'https://apps.apple.com/us/app/invented-game/id9990000099'
export const hasHiddenTwins = (view: View) => view.dice('hidden twins').chance(0.5)
export const hasCookieBanner = (view: View) => view.dice('cookies').chance(0.4)

/** The dead Google Play link is still there in some of the pages. */
const hasGooglePlay = (view: View, application: Application) =>
  application.androidPackage !== '' && view.dice('google play').chance(0.4)
const googlePlayLink = (application: Application) =>
  `https://play.google.com/store/apps/details?id=${application.androidPackage}`

const appStore = (view: View, application: Application) =>
  appStoreLink(application, view.scenario.language, view.dice('link form').chance(0.3))

interface StoreLink {
  kind: 'app-store' | 'google-play'
  url: string
  application: string
}

/** Store links in *Other downloads*. */
export function storeLinks(view: View): StoreLink[] {
  const application = applicationOf(view)
  if (!application) return []
  const apple = appStore(view, application)
  return [
    ...(apple ? [{ kind: 'app-store' as const, url: apple, application: application.name }] : []),
    ...(hasGooglePlay(view, application)
      ? [
          {
            kind: 'google-play' as const,
            url: googlePlayLink(application),
            application: application.name,
          },
        ]
      : []),
  ]
}

/** What the dialog's Download hands out; null where the application is not made for that system. */
export function offers(view: View): System | null {
  const application = applicationOf(view)
  return application && !application.systems.includes(view.offered) ? null : view.offered
}

/**
 * Only the bare page has an address in its download link before anything was pressed; elsewhere
 * there are buttons.
 */
export function downloadLink(
  view: View,
): { kind: 'app-store' | 'installer'; url: string; application: string } | null {
  const application = applicationOf(view)
  if (
    !application ||
    view.scenario.generation !== 'bare' ||
    view.dialog !== 'download' ||
    !offers(view)
  )
    return null
  if (view.offered !== 'ios')
    return {
      kind: 'installer',
      url: installerAddress(view, application),
      application: application.name,
    }
  const url = appStore(view, application)
  return url ? { kind: 'app-store', url, application: application.name } : null
}

/** A dialog of another system that was left in the document when it was closed. */
export const staleDialog = (view: View): View | null => {
  if (!view.signedIn || !view.dice('stale dialog').chance(0.3) || !view.bought[0]) return null
  return {
    ...view,
    dialog: 'download',
    application: view.bought[0].id,
    offered: view.offered === 'macos' ? 'windows' : 'macos',
  }
}

/**
 * What still shows under a dialog: the window that led to it, or the dialog of another application.
 */
export function dialogUnder(view: View): View | null {
  if (
    !plays(view, 'dialogs-stacked') ||
    !view.chosen ||
    view.dialog === 'subscription' ||
    view.dialog === null
  )
    return null
  const other = view.bought.find(({ id }) => id !== applicationOf(view)?.id)
  return view.dice('under').chance(0.5) || !other
    ? { ...view, dialog: 'subscription', application: null }
    : { ...view, dialog: 'download', application: other.id }
}

/** A panel may say when the term began, too: two dates, and no label that anybody knows. */
export const hasFirstDay = (view: View) => view.dice('first day').chance(0.3)
/** And how many people use it: two counts. */
export const hasUsers = (view: View) => view.dice('users').chance(0.3)
/** An offer to buy that looks like one of the panels. */
export const upsell = (view: View): string | null =>
  view.dice('upsell').chance(0.3) ? 'Kaspersky Invented Ultra' : null
/** The dialog names all systems that the application is made for, beside the one it hands out. */
export const namesAllSystems = (view: View) => view.dice('all systems').chance(0.3)

/** Stores that Kaspersky names in Google Play's place; their addresses are not public. */
export const storeNames = (view: View): string | null =>
  view.dice('store names').chance(0.3) ? 'Galaxy Store · Huawei AppGallery · Xiaomi GetApps' : null
/** A captcha may stand before the mail with the link, and in the sign-in form. */
export const hasCaptcha = (view: View, form: 'send-link' | 'sign-in') =>
  view
    .dice(form === 'sign-in' ? 'sign-in captcha' : 'captcha')
    .chance(form === 'sign-in' ? 0.3 : 0.5)
export const helpLink = (view: View) =>
  `https://support.kaspersky.com/KPC/1.0/${view.scenario.language}/95350.htm`

export const hasTrials = (view: View) => view.trials.length > 0 && view.dice('trials').chance(0.8)

/** The tiles of the Downloads page. In half of the seeds none is chosen until somebody does it. */
export const chosenTile = (view: View): System | null =>
  view.scenario.generation === '2019' || view.scenario.generation === '2022'
    ? view.dice('tile').chance(0.5)
      ? view.offered
      : null
    : null
