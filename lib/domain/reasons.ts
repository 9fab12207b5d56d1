import { type NextStep, helpStep, ownStep, portalStep, supportStep, wordsOnly } from './next-step.ts'
import type { Confidence, Sourced } from './source.ts'

/**
 * Why something is not to be had, or what to know about it. `stops`: a download, one platform of it, or one way of
 * getting it; `note`: stands beside a possible download. The words are the messages `reason_<id>` and `step_<id>`.
 */
interface ReasonFact extends Sourced {
  effect: 'stops' | 'note'
  step: NextStep
}

const subscriptions = portalStep('subscriptions')
const devices = portalStep('devices')
const stops = (source: string, step: NextStep, confidence: Confidence = 'sure', seen = '2024'): ReasonFact => ({ effect: 'stops', source, step, confidence, seen })
const note = (source: string, step: NextStep, confidence: Confidence = 'sure', seen = '2024'): ReasonFact => ({ effect: 'note', source, step, confidence, seen })

/** In the order in which the first one speaks: domain.md §4 (4.1, 4.5, 4.4, 4.2, 4.3, 4.6), notes by the same order. */
export const reasonFacts = {
  // Account and reading
  'signed-out': stops('portal.md §3', portalStep('home'), 'sure', '2025'),
  'terms-not-accepted': stops('portal.md §3', portalStep('home'), 'sure', '2025'),
  'confirmation-pending': stops('portal.md §3', portalStep('home'), 'likely', '2025'),
  'portal-not-readable': stops('our rule: domain.md §1', subscriptions, 'sure', '2026'),
  'no-subscription': stops('95255; 214812 en', subscriptions),
  'other-email': stops('95255; 15852; App/Win21.20 da-DK 85309', supportStep),
  'not-added-yet': stops('95255; 214812 en', subscriptions),
  'removed-from-account': stops('247212 da', subscriptions),
  'account-deleted': stops('95252 pl', supportStep, 'weak'),
  // Region and store
  'android-china': stops('95255', wordsOnly, 'sure', '2024-03'),
  'google-play-removed': stops('tass.com/economy/1853523; betanews.com 2024-10-07', subscriptions, 'sure', '2024-10'),
  'us-sales-ended': note('ghacks.net 2024-06-21; landian.news; security.nl/posting/860962', supportStep, 'sure', '2024-09'),
  'region-bound': stops('228828 lt', supportStep, 'weak', '2024-03'),
  'not-sold-here': stops('173437', wordsOnly),
  'japan-products': stops('front page of the help, ja', wordsOnly),
  'play-purchase-paused-russia': note('App/Kaspersky Android 11.x', wordsOnly),
  'store-page-unavailable': stops('functionsource.com/post/smart-app-banners', subscriptions, 'likely'),
  // VPN Secure Connection
  'vpn-owner-only': stops('95255; 228828 lt', wordsOnly, 'sure', '2024-03'),
  'vpn-other-email': stops('95255', supportStep, 'sure', '2024-03'),
  'vpn-anonymous-purchase': stops('App/KSDE iOS2.0 en-US 184151', wordsOnly),
  'vpn-not-in-plan': stops('95255; plans: domain.md §7', subscriptions, 'likely', '2024-03'),
  'vpn-region': stops('228828 lt', wordsOnly, 'sure', '2024-03'),
  'vpn-russia-ended': stops('rg.ru and anti-malware.ru, 2022-11-08', wordsOnly, 'sure', '2022-11'),
  // State and renewal
  'state-blocks-download': stops('95255', subscriptions, 'sure', '2024-03'),
  expired: stops('95255; 173437', subscriptions, 'weak', '2024-03'),
  blocked: stops('173437; 247212', supportStep, 'weak'),
  suspended: stops('173437; 280096', subscriptions, 'likely'),
  'limited-functionality': stops('App/Win21.6 en-US 228632', subscriptions, 'likely'),
  'grace-period': note('App/Win21.6 en-US 228632', subscriptions),
  'renew-in-time': note('95255', subscriptions, 'sure', '2024-03'),
  'renewed-inactive': stops('95255; App 214812, 210458', subscriptions, 'sure', '2024-03'),
  'dates-refreshing': note('App 214812, 210458', wordsOnly),
  'auto-renewal-off': note('137875 en; 280096 el', helpStep('renewal')),
  'term-starts-on-install': note('136795 bg', subscriptions),
  'installer-is-personal': note('136795 bg, 214812 en, 15852 en', subscriptions),
  'provider-managed': note('137875 en', subscriptions),
  'app-store-managed': note('96075 nb', wordsOnly),
  'bought-at-reseller': note('231328 pl, ja', wordsOnly),
  'state-unknown': note('our rule: domain.md §1', subscriptions, 'sure', '2026'),
  // Places and sharing
  'no-free-device-place': stops('95255; 173437; 184028, 183849; App/KSDE Win4.0 nl 189541', devices, 'likely', '2024-03'),
  'no-free-user-place': stops('173437; 134048 bg, ru', subscriptions),
  'shared-inactive': stops('95255', wordsOnly, 'sure', '2024-03'),
  'shared-no-free-place': stops('95255', wordsOnly, 'sure', '2024-03'),
  'owner-used-it-up': stops('228828 lt', wordsOnly, 'sure', '2024-03'),
  'password-manager-user-limit': stops('134333 en, fi, nl', helpStep('sharing')),
  'not-shareable-plan': stops('domain.md §7; 134048', subscriptions, 'likely'),
  'single-device-plan': stops('support.kaspersky.it, Kaspersky Free iOS_2.75 en-US', subscriptions, 'likely', '2023'),
  'invitation-withdrawn': stops('143456 ja', wordsOnly),
  'account-device-limit': stops('146934 en', devices),
  'account-subscription-limit': stops('146934 en; 247212', subscriptions, 'likely'),
  'account-sharing-limit': stops('146934 en', helpStep('limits'), 'likely'),
  // Device and version
  'ipad-desktop-site': stops('95255', subscriptions, 'sure', '2024-03'),
  'older-version': stops('95255', supportStep, 'sure', '2024-03'),
  'no-app-for-platform': stops('domain.md §8', wordsOnly, 'likely'),
  'unknown-device': stops('our rule: devices.md §3', ownStep, 'sure', '2026'),
  'product-replaced': note('15852', wordsOnly, 'sure', '2023'),
  'product-unknown': note('our rule: domain.md §1', subscriptions, 'sure', '2026'),
  'may-hold-more': note('our rule: domain.md §7, contents of plans are likely', subscriptions, 'sure', '2026'),
  'arm-not-stated': note('our rule: domain.md §8, minimum systems are not public', subscriptions, 'sure', '2026'),
  'application-not-established': note('our rule: domain.md §8', subscriptions, 'sure', '2026'),
  'small-office-console': stops('173437 da', wordsOnly),
  'personal-link-expired': stops('microsoft/winget-pkgs issue 1920, PR 100944', subscriptions, 'likely', '2023'),
  'store-sign-in': note('portal.md §10.5', wordsOnly, 'likely'),
} as const satisfies Record<string, ReasonFact>

export type ReasonId = keyof typeof reasonFacts
/** Every id, in order of precedence. */
export const reasonIds = Object.keys(reasonFacts) as ReasonId[]

/** One reason with its one next step. */
export interface Reason {
  id: ReasonId
  /** `asserted`: known to apply. `candidate`: official help names it as possible ("may be because …"). */
  standing: 'asserted' | 'candidate'
  confidence: Confidence
  /** Where the one next step leads. */
  step: NextStep
}

export const reason = (id: ReasonId, standing: Reason['standing'] = 'asserted'): Reason => ({
  id,
  standing,
  confidence: reasonFacts[id].confidence,
  step: reasonFacts[id].step,
})

/** What is known to apply goes before what only may; within each, domain.md's order. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => reasons.toSorted((a, b) => precedence(a) - precedence(b))
const precedence = ({ id, standing }: Reason) => reasonIds.indexOf(id) + (standing === 'candidate' ? reasonIds.length : 0)
