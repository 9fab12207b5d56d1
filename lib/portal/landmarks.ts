/**
 * What the portal's pages are known by, as selector lists. Hooks first, in the order of their age; classes only where a
 * hook was never seen. Evidence, last sight and fixture of each: landmark-evidence.ts (apart, to keep the watcher small).
 */
const hook = (...names: string[]) => names.map((name) => `[data-at-selector="${name}"],[atselector="${name}"]`).join()

export const landmarks = {
  // guarded pages: recognised, never read
  signIn: `${hook('welcomeSignInTab', 'welcomeSignInBtn', 'signInContent')},.entry-panel,.signin-invite`,
  password: 'input[type=password]',
  terms: hook('allowedAgreements', 'agreementProceedBtn'),
  twoStep: 'input[name*="OtpCode"],[analyticsmodalname*="OtpDialog"],input[autocomplete="one-time-code"]',
  secret: 'a[href^="otpauth:" i],[src^="otpauth:" i]',
  // signed in
  accountMenu: `${hook('accountMenuTrigger')},.user-email`,
  signedIn: '.w-notifications__bell,ul.menu-utility span.menu-item__text',
  header: `${hook('priorityMainMenu')},#site-header,nav.main-nav,[data-at-menu]`,
  // dialogs
  dialog: `dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],wp-modal,kl-modal-body,.u-modalContainer__content,${hook('downloadDialog')}`,
  cookies: '#CybotCookiebotDialog',
  otherView: '[class*="kl-other-downloads"]:not(button):not(a)',
  sendForm: hook('sendToMe', 'emailInput', 'installerSendSelfBtn', 'successfullySentLabel'),
  otherButton: hook('otherDownloads'),
  downloadDialog: hook('downloadDialog'),
  brand: hook('productNameBrand'),
  // pages
  downloads: `${hook('downloadPage', 'downloadBlockPurchasedApps')},#trialSoft,h2.empty-downloads__header`,
  subscriptions: `${hook('activationCodeBlock', 'activationCodeField')},activation-code-block`,
  card: `${hook('downloadApplicationCard')},download-application`,
  cardName: hook('serviceName', 'productName'),
  trials: hook('downloadBlockTrialAppsTitle'),
  tile: '[data-os],.js-osFilter,.u-osTile',
} as const

export type Landmark = keyof typeof landmarks
