import { application, isMadeFor } from '../catalogue/applications.ts'
import { productNamed } from '../catalogue/products.ts'
import { holdsIn, notInJapan, regionRuleIds } from '../catalogue/region-rules.ts'
import type { PossibleContext } from '../downloads/possible-reasons.ts'
import { managers } from '../downloads/reason-in-context.ts'
import type { ReasonId } from '../downloads/reasons.ts'
import { hasFreePlace } from '../subscription/free-place.ts'
import { isRunning } from '../subscription/is-running.ts'
import { manyDevices, subscriptionLimit } from '../subscription/limits.ts'
import { placesFull } from '../subscription/places.ts'
import type { DownloadOption } from '../downloads.ts'
import { type Standing, type Subscription, standing } from '../subscription.ts'
import { type QuestionId, whoseQuestions } from './questions.ts'

/** From where somebody asks, and what is known there. */
export interface Situation extends PossibleContext {
  /** Absent: about something that is not in the list. */
  subscription?: Subscription
  /** The download in question; absent: the subscription as a whole. */
  download?: Pick<DownloadOption, 'applicationId' | 'platform'>
  /** The user said that it is their own. */
  mine?: boolean
  /** How many subscriptions the list holds; absent: it was not read. */
  listed?: number
  /**
   * The user starts again: the question what the matter is gets asked, although it seems known.
   */
  fresh?: boolean
}

type Known = Partial<Record<QuestionId, string>>

const stateIn = ({ subscription, now, ...options }: Situation): Standing['kind'] =>
  subscription && now ? standing(subscription, now, options).kind : 'unknown'

const byState: Partial<Record<Standing['kind'], Known>> = {
  expired: { what: 'ended' },
  'renewed-inactive': { what: 'ended', renewed: 'yes' },
  blocked: { what: 'state', state: 'blocked' },
  suspended: { what: 'state', state: 'suspended' },
  limited: { what: 'state', state: 'limited' },
  grace: { what: 'state', state: 'grace' },
  // It can be downloaded, so the first question is still asked.
  'not-activated': { renewed: 'not-activated' },
}

/**
 * Answers that we know without asking. The subscription's state is looked at before full places,
 * because it stands in the way first.
 */
export function knownAnswers(situation: Situation): Known {
  const { what, ...known } = allKnown(situation)
  return { ...known, ...(what !== undefined && !situation.fresh && { what }) }
}

function allKnown(situation: Situation): Known {
  const { subscription, download } = situation
  const whose = subscription?.ownership && (subscription.ownership === 'own' ? 'mine' : 'shared')
  const app = appOf(download)
  return {
    ...(subscription && placesFull(subscription) && { what: 'places' }),
    ...(app === 'vpn' && { what: 'app' }),
    ...byState[stateIn(situation)],
    ...(app && { app }),
    ...(whose && Object.fromEntries(whoseQuestions.map((id) => [id, whose]))),
    ...boughtAt(subscription),
    ...whereOf(situation),
  }
}

function appOf(download: Situation['download']): string | undefined {
  if (!download || download.applicationId === 'unknown') return undefined
  const named = ['vpn', 'password-manager'].includes(download.applicationId)
  return named ? download.applicationId : 'other'
}

const boughtAt = (subscription: Subscription | undefined): Known =>
  subscription?.managedBy ? { bought: managers[subscription.managedBy] } : {}

function whereOf({ region, download, subscription }: Situation): Known {
  if (download && !isMade(download)) return { where: 'no-app-for-platform' }
  if (download?.platform === 'android' && holdsIn('android-china', region))
    return { where: 'android-china' }
  const office = subscription && productNamed(subscription.product)?.id === 'small-office-security'
  if (office) return { where: 'small-office-console' }
  return holdsIn('us-sales-ended', region) ? { where: 'us-sales-ended' } : {}
}

const isMade = ({ applicationId, platform }: NonNullable<Situation['download']>) =>
  isMadeFor(applicationId === 'unknown' ? undefined : application(applicationId), platform)

type RuledOut = Partial<
  Record<ReasonId | 'missing' | 'ended' | 'state' | 'places' | 'not-activated', boolean>
>

/** Whether an answer can still be true, given what is known. */
export function isPossible(answer: string, situation: Situation): boolean {
  const ruledOut: RuledOut = {
    missing: situation.subscription !== undefined,
    'vpn-owner-only': situation.mine === true || situation.subscription?.ownership === 'own',
    ...ruledOutByState(situation),
    ...ruledOutByRegion(situation),
    ...ruledOutByDownload(situation),
    ...ruledOutByProduct(situation),
    ...ruledOutByPlaces(situation),
  }
  return ruledOut[answer as keyof RuledOut] !== true
}

function ruledOutByState(situation: Situation): RuledOut {
  const kind = stateIn(situation)
  const running = isRunning({ kind })
  return {
    ended: running,
    state: running,
    'state-blocks-download': running,
    'not-activated': kind !== 'unknown' && kind !== 'not-activated',
  }
}

function ruledOutByRegion({ region }: Situation): RuledOut {
  if (region === undefined) return {}
  return Object.fromEntries(regionRuleIds.map((id) => [id, !holdsIn(id, region)]))
}

function ruledOutByDownload({ download }: Situation): RuledOut {
  if (!download) return {}
  const { applicationId, platform } = download
  return {
    ...(platform !== 'android' && { 'android-china': true }),
    'no-app-for-platform': isMade(download),
    'arm-not-supported': applicationId !== 'kaspersky' || platform !== 'windows',
  }
}

function ruledOutByProduct({ subscription }: Situation): RuledOut {
  const product = subscription && productNamed(subscription.product)
  if (!product) return {}
  return {
    ...(!notInJapan.includes(product.id) && { 'japan-products': true }),
    'small-office-console': product.id !== 'small-office-security',
    'vpn-not-in-plan': product.applications.includes('vpn'),
    'not-shareable-plan': (product.maximum?.accounts ?? 1) > 1,
  }
}

function ruledOutByPlaces({ subscription, listed }: Situation): RuledOut {
  const { used, total } = subscription?.places ?? {}
  return {
    places: subscription !== undefined && hasFreePlace(subscription),
    'single-device-plan': total !== undefined && total > 1,
    'account-device-limit': used !== undefined && used < manyDevices,
    'account-subscription-limit': listed !== undefined && listed < subscriptionLimit,
  }
}
