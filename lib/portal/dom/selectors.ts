/**
 * What the portal's pages are known by, as selector lists: `data-at-selector` hooks first, then what is rarer.
 * Evidence, last sight and fixture of each: selector-evidence.ts (apart, to keep the watcher small).
 */
const hook = (...names: string[]) =>
  names.map((name) => `[data-at-selector="${name}"],[atselector="${name}"]`).join()

/** Enough to tell whether a page may be read at all, and when it changes. */
export const outerSelectors = {
  signIn: `${hook('welcomeSignInTab', 'welcomeSignInBtn', 'signInContent')},.signin-invite`,
  entryPanel: '.entry-panel',
  password: 'input[type=password]',
  userName: 'input[type=email],input[autocomplete~=username]',
  terms: hook('allowedAgreements', 'agreementProceedBtn'),
  twoStep:
    'input[name*="OtpCode"],[analyticsmodalname*="OtpDialog"],input[autocomplete="one-time-code"],input[inputmode=numeric][maxlength="6"],input[inputmode=numeric][maxlength="1"]',
  secret: '[href^="otpauth:"],[src^="otpauth:"]',
  accountMenu: `${hook('accountMenuTrigger')},.user-email`,
  bell: '.w-notifications__bell,ul.menu-utility span.menu-item__text',
  dialog: `dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],wp-modal,kl-modal-body,.u-modalContainer__content,${hook('downloadDialog')}`,
} as const

export const selectors = {
  ...outerSelectors,
  header: `${hook('priorityMainMenu')},#site-header,nav.main-nav,[data-at-menu]`,
  otherView: '[class*="kl-other-downloads"]:not(button):not(a)',
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
