import type { ReasonId } from './reasons.ts'
import type { Sourced } from '../source.ts'

/**
 * Where each reason comes from and when that was seen; `reasonFacts` says how sure it is. This is a
 * file of its own, so that it stays out of the bundles: only tests and the decision table read it.
 */
export const reasonEvidence: Record<ReasonId, Omit<Sourced, 'confidence'>> = {
  // Account and reading
  'signed-out': { source: 'portal.md §3', seen: '2025' },
  'terms-not-accepted': { source: 'portal.md §3', seen: '2025' },
  'confirmation-pending': { source: 'portal.md §3', seen: '2025' },
  'portal-not-readable': { source: 'our rule: domain.md §1', seen: '2026' },
  'no-subscription': { source: '95255; 214812 en', seen: '2024' },
  'other-email': { source: '95255; 15852; App/Win21.20 da-DK 85309', seen: '2024' },
  'not-added-yet': { source: '95255; 214812 en', seen: '2024' },
  'removed-from-account': { source: '247212 da', seen: '2024' },
  'account-deleted': { source: '95252 pl', seen: '2024' },
  // Region and store
  'android-china': { source: '95255', seen: '2024-03' },
  'google-play-removed': {
    source: 'tass.com/economy/1853523; betanews.com 2024-10-07',
    seen: '2024-10',
  },
  'us-sales-ended': {
    source: 'ghacks.net 2024-06-21; landian.news; security.nl/posting/860962',
    seen: '2024-09',
  },
  'region-bound': { source: '228828 lt', seen: '2024-03' },
  'not-sold-here': { source: '173437', seen: '2024' },
  'japan-products': { source: 'front page of the help, ja', seen: '2024' },
  'play-purchase-paused-russia': { source: 'App/Kaspersky Android 11.x', seen: '2024' },
  'store-page-unavailable': { source: 'functionsource.com/post/smart-app-banners', seen: '2024' },
  // VPN Secure Connection
  'vpn-owner-only': { source: '95255; 228828 lt', seen: '2024-03' },
  'vpn-other-email': { source: '95255', seen: '2024-03' },
  'vpn-anonymous-purchase': { source: 'App/KSDE iOS2.0 en-US 184151', seen: '2024' },
  'vpn-not-in-plan': { source: '95255; plans: domain.md §7', seen: '2024-03' },
  'vpn-region': { source: '228828 lt', seen: '2024-03' },
  'vpn-russia-ended': { source: 'rg.ru and anti-malware.ru, 2022-11-08', seen: '2022-11' },
  // State and renewal
  'state-blocks-download': { source: '95255', seen: '2024-03' },
  expired: { source: '95255; 173437', seen: '2024-03' },
  blocked: { source: '173437; 247212', seen: '2024' },
  suspended: { source: '173437; 280096', seen: '2024' },
  'limited-functionality': { source: 'App/Win21.6 en-US 228632', seen: '2024' },
  'grace-period': { source: 'App/Win21.6 en-US 228632', seen: '2024' },
  'renew-in-time': { source: '95255', seen: '2024-03' },
  'renewed-inactive': { source: '95255; App 214812, 210458', seen: '2024-03' },
  'dates-refreshing': { source: 'App 214812, 210458', seen: '2024' },
  'auto-renewal-off': { source: '137875 en; 280096 el', seen: '2024' },
  'term-starts-on-install': { source: '136795 bg', seen: '2024' },
  'installer-is-personal': { source: '136795 bg, 214812 en, 15852 en', seen: '2024' },
  'provider-managed': { source: '137875 en', seen: '2024' },
  'app-store-managed': { source: '96075 nb', seen: '2024' },
  'bought-at-reseller': { source: '231328 pl, ja', seen: '2024' },
  'state-unknown': { source: 'our rule: domain.md §1', seen: '2026' },
  // Places and sharing
  'no-free-device-place': {
    source: '95255; 173437; 184028, 183849; App/KSDE Win4.0 nl 189541',
    seen: '2024-03',
  },
  'no-free-user-place': { source: '173437; 134048 bg, ru', seen: '2024' },
  'shared-inactive': { source: '95255', seen: '2024-03' },
  'shared-no-free-place': { source: '95255', seen: '2024-03' },
  'owner-used-it-up': { source: '228828 lt', seen: '2024-03' },
  'password-manager-user-limit': { source: '134333 en, fi, nl', seen: '2024' },
  'not-shareable-plan': { source: 'domain.md §7; 134048', seen: '2024' },
  'single-device-plan': {
    source: 'support.kaspersky.it, Kaspersky Free iOS_2.75 en-US',
    seen: '2023',
  },
  'invitation-withdrawn': { source: '143456 ja', seen: '2024' },
  'account-device-limit': { source: '146934 en', seen: '2024' },
  'account-subscription-limit': { source: '146934 en; 247212', seen: '2024' },
  'account-sharing-limit': { source: '146934 en', seen: '2024' },
  // Device and version
  'ipad-desktop-site': { source: '95255', seen: '2024-03' },
  'older-version': { source: '95255', seen: '2024-03' },
  'no-app-for-platform': { source: 'domain.md §8', seen: '2024' },
  'unknown-device': { source: 'our rule: devices.md §3', seen: '2026' },
  'product-replaced': { source: '15852', seen: '2023' },
  'product-unknown': { source: 'our rule: domain.md §1', seen: '2026' },
  'may-hold-more': { source: 'our rule: domain.md §7, contents of plans are likely', seen: '2026' },
  'arm-not-supported': {
    source: 'topic 43520 of App/Win21.19 en and Win21.21 ko: ARM processors excluded',
    seen: '2024',
  },
  'application-not-established': { source: 'our rule: domain.md §8', seen: '2026' },
  'small-office-console': { source: '173437 da', seen: '2024' },
  'personal-link-expired': { source: 'microsoft/winget-pkgs issue 1920, PR 100944', seen: '2023' },
  'store-sign-in': { source: 'portal.md §10.5', seen: '2024' },
  'none-fits': { source: 'our rule: domain.md §1', seen: '2026' },
}
