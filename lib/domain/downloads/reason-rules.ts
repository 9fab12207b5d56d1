import { computers, isAppleMobile } from '../device-kinds.ts'
import { isMadeFor } from '../catalogue/applications.ts'
import type { Channel } from '../catalogue/channels.ts'
import { holdsIn, notInJapan, type RegionRule } from '../catalogue/region-rules.ts'
import type { Case } from './reason-case.ts'
import type { ReasonId } from './reasons.ts'
import type { Standing, Subscription } from '../subscription.ts'
import { isRunning } from '../subscription/is-running.ts'
import { mayBeShared } from '../subscription/may-be-shared.ts'
import { placesFull } from '../subscription/places.ts'

/**
 * How a rule judges a case. `stops`: it applies and is the reason. `may-stop`: it applies, and
 * official help names it as a possible reason. `note`: it applies and is good to know. `if`: nobody
 * knows whether it applies ("if this was shared with you …").
 */
export type Verdict = 'stops' | 'may-stop' | 'note' | 'if' | null
export type Rule = readonly [ReasonId, (about: Case) => Verdict]

/**
 * Channels that are open to everybody, whatever the subscription: a store's page, or Kaspersky's
 * own site.
 */
export const isPublic = (channel: Channel) => channel !== 'portal' && channel !== 'google-play'

const shared = ({ subscription }: Case) => subscription?.ownership === 'shared'
const state = ({ standing }: Case) => standing?.kind
const isVpn = ({ application }: Case) => application?.id === 'vpn'

/** `stops` where the user said the region, `if` where we only guess it. */
const inRegion = ({ region, regionHint }: Case, rule: RegionRule): Verdict => {
  if (region !== undefined) return holdsIn(rule, region) ? 'stops' : null
  return holdsIn(rule, regionHint) ? 'if' : null
}

const full = ({ subscription }: Case) => subscription !== undefined && placesFull(subscription)

/**
 * A rule about the state of the user's own subscription. The state is known; that it blocks the
 * download is not (domain.md §3). A shared subscription has a rule of its own.
 */
const ownState =
  (kind: Standing['kind']) =>
  (about: Case): Verdict =>
    state(about) === kind && !shared(about) ? 'may-stop' : null

/** States in which the portal itself says that it cannot be used, and why. */
const outOfUse: readonly (Standing['kind'] | undefined)[] = [
  'blocked',
  'suspended',
  'limited',
  'renewed-inactive',
]

/** In the grace period a subscription still works. Whether it counts as active is not public. */
function sharedInactive(about: Case): Verdict {
  if (!shared(about) || !about.standing) return null
  if (about.standing.kind === 'expired')
    return about.standing.by === 'portal' ? 'stops' : 'may-stop'
  if (about.standing.kind === 'not-activated' || about.standing.kind === 'grace') return 'may-stop'
  return outOfUse.includes(about.standing.kind) ? 'stops' : null
}

/** The application itself accepts the code too, so a public store still helps. */
function renewedInactive(about: Case): Verdict {
  if (state(about) !== 'renewed-inactive' || shared(about)) return null
  return about.channel === 'portal' ? 'stops' : 'note'
}

/**
 * The page withholds its Download button. Where a more exact reason is known, it stands before this
 * one in the list.
 */
function notOffered(about: Case): Verdict {
  const withheld = about.channel === 'portal' && about.subscription?.downloadOffered === false
  return withheld && !isFinerStateKnown(about) ? 'may-stop' : null
}
const isFinerStateKnown = (about: Case) =>
  state(about) === 'expired' || outOfUse.includes(state(about))

function vpnOwnerOnly(about: Case): Verdict {
  if (!isVpn(about) || !about.subscription || !mayBeShared(about.subscription)) return null
  return shared(about) ? 'stops' : 'if'
}

function vpnRussia(about: Case): Verdict {
  const here = isVpn(about) ? inRegion(about, 'vpn-russia-ended') : null
  return here === 'stops' && !about.subscription?.free ? 'note' : here
}

/**
 * The rule is about the country in which the account is registered. The user tells us where they
 * are, which may be another one.
 */
function vpnRegion(about: Case): Verdict {
  const here = isVpn(about) ? inRegion(about, 'vpn-region') : null
  return here === 'stops' ? 'may-stop' : here
}

function termStarts(about: Case): Verdict {
  if (about.channel !== 'portal' || about.subscription?.free) return null
  return state(about) === 'not-activated' ? 'note' : null
}

/**
 * After a renewal the dates take up to a day to change, so a subscription that has just ended may
 * have been renewed.
 */
function datesRefreshing(about: Case): Verdict {
  if (shared(about)) return null
  return state(about) === 'renewed-inactive' || state(about) === 'expired' ? 'if' : null
}

const notMade = ({ application, platform }: Case): Verdict =>
  isMadeFor(application, platform) ? null : 'stops'

/**
 * Decided by the number of places, whatever the product is called (domain.md §14). The plan's name
 * counts only where the places are not known.
 */
export const coversOneDevice = ({
  subscription,
  product,
}: Pick<Case, 'subscription' | 'product'>): boolean =>
  (subscription?.places?.total ?? product?.maximum?.devices) === 1

/** While its place is known to be free, it fits any device. */
function singleDevicePlan(about: Case): Verdict {
  if (!coversOneDevice(about) || about.forThisDevice !== false) return null
  return about.subscription?.places?.used === 0 ? 'note' : 'may-stop'
}

/** Only the owner can manage and renew it. */
const managed =
  (by: NonNullable<Subscription['managedBy']>) =>
  (about: Case): Verdict =>
    about.subscription?.managedBy === by && !shared(about) ? 'note' : null
/** A free one has no term to renew. */
const autoRenewalOff = (about: Case): Verdict => {
  const isTerm = about.standing && isRunning(about.standing) && state(about) !== 'free'
  return about.subscription?.autoRenewal === false && isTerm && !shared(about) ? 'note' : null
}

/** Every rule that can be judged from what is known, in order of precedence (domain.md §4). */
export const rules: readonly Rule[] = [
  [
    'android-china',
    (about) => (about.platform === 'android' ? inRegion(about, 'android-china') : null),
  ],
  ['google-play-removed', ({ channel }) => (channel === 'google-play' ? 'stops' : null)],
  [
    'us-sales-ended',
    (about) => {
      const here = inRegion(about, 'us-sales-ended')
      return here === 'stops' ? 'note' : here
    },
  ],
  [
    'japan-products',
    (about) =>
      notInJapan.includes(about.product?.id) && inRegion(about, 'japan-products') === 'stops'
        ? 'may-stop'
        : null,
  ],
  ['vpn-owner-only', vpnOwnerOnly],
  ['vpn-region', vpnRegion],
  ['vpn-russia-ended', vpnRussia],
  ['state-blocks-download', notOffered],
  ['expired', ownState('expired')],
  ['blocked', ownState('blocked')],
  ['suspended', ownState('suspended')],
  ['limited-functionality', ownState('limited')],
  ['grace-period', (about) => (state(about) === 'grace' && !shared(about) ? 'note' : null)],
  ['renew-in-time', (about) => (state(about) === 'expiring' && !shared(about) ? 'note' : null)],
  ['renewed-inactive', renewedInactive],
  ['dates-refreshing', datesRefreshing],
  ['auto-renewal-off', autoRenewalOff],
  ['term-starts-on-install', termStarts],
  [
    'installer-is-personal',
    ({ subscription, channel, platform }) =>
      subscription && channel === 'portal' && computers.includes(platform) ? 'note' : null,
  ],
  ['provider-managed', managed('provider')],
  ['app-store-managed', managed('app-store')],
  ['bought-at-reseller', managed('reseller')],
  ['state-unknown', (about) => (state(about) === 'unknown' ? 'note' : null)],
  ['no-free-device-place', (about) => (full(about) && !shared(about) ? 'may-stop' : null)],
  ['shared-inactive', sharedInactive],
  ['shared-no-free-place', (about) => (full(about) && shared(about) ? 'stops' : null)],
  ['single-device-plan', singleDevicePlan],
  [
    'ipad-desktop-site',
    ({ platform, channel, forThisDevice, desktopMode }) =>
      forThisDevice && desktopMode && channel === 'portal' && isAppleMobile(platform)
        ? 'note'
        : null,
  ],
  ['no-app-for-platform', notMade],
  ['product-replaced', ({ product }) => (product?.replaced ? 'note' : null)],
  ['product-unknown', ({ subscription, product }) => (subscription && !product ? 'note' : null)],
  [
    'arm-not-supported',
    ({ application, platform, forThisDevice, arm }) =>
      forThisDevice && arm && platform === 'windows' && application?.id === 'kaspersky'
        ? 'stops'
        : null,
  ],
  [
    'application-not-established',
    ({ application, product, platform }) =>
      application?.made[platform] === 'not-established' ||
      product?.notEstablishedOn?.includes(platform)
        ? 'note'
        : null,
  ],
  [
    'small-office-console',
    ({ product }) => (product?.id === 'small-office-security' ? 'may-stop' : null),
  ],
  [
    'store-sign-in',
    ({ subscription, channel }) => (subscription && isPublic(channel) ? 'note' : null),
  ],
]
