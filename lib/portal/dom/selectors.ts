import { otherView } from './marks.ts'
import { hook, watcherSelectors } from './watcher-selectors.ts'

/**
 * What the portal's pages are known by, as selector lists: `data-at-selector` hooks first, then
 * what is rarer. Evidence, last sight and fixture of each: selector-evidence.ts (apart, to keep the
 * watcher small).
 */
export const selectors = {
  ...watcherSelectors,
  header: `${hook('priorityMainMenu')},#site-header,nav.main-nav,[data-at-menu]`,
  otherView: `[class*="${otherView}"]:not(button):not(a)`,
  sendForm: hook('sendToMe', 'emailInput', 'installerSendSelfBtn', 'successfullySentLabel'),
  otherButton: hook('otherDownloads'),
  downloadDialog: hook('downloadDialog'),
  brand: hook('productNameBrand'),
  downloads: `${hook('downloadPage', 'downloadBlockPurchasedApps')},#trialSoft,h2.empty-downloads__header`,
  subscriptions: `${hook('activationCodeBlock', 'activationCodeField')},activation-code-block`,
  card: `${hook('downloadApplicationCard')},download-application`,
  cardName: `${hook('serviceName', 'productName')},.u-productLogotype__name`,
  trials: hook('downloadBlockTrialAppsTitle'),
  tile: '[data-os],.js-osFilter,.u-osTile,[role=radio],[role=tab],[aria-pressed],input[type=radio]',
  agreement: 'input[type=checkbox],[role=checkbox]',
  name: 'h1,h2,h3,h4,[role=heading],.u-productLogotype__name',
} as const

export type SelectorName = keyof typeof selectors
