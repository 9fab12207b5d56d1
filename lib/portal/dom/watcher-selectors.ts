/** A hook of the portal's, in both ways in which it was seen. */
export const hook = (...names: string[]) =>
  names.map((name) => `[data-at-selector="${name}"],[atselector="${name}"]`).join()

/** Enough to tell whether a page may be read at all, and when it changes. */
export const watcherSelectors = {
  signIn: `${hook('welcomeSignInTab', 'welcomeSignInBtn', 'signInContent')},.signin-invite`,
  entryPanel: '.entry-panel',
  password: 'input[type=password]',
  userName: 'input[type=email],input[autocomplete~=username]',
  terms: hook('allowedAgreements', 'agreementProceedBtn'),
  twoStep:
    'input[name*="OtpCode"],[analyticsmodalname*="OtpDialog"],[autocomplete="one-time-code"],input[inputmode=numeric][maxlength="6"],input[inputmode=numeric][maxlength="1"]',
  secret: '[href^="otpauth:"],[src^="otpauth:"]',
  accountMenu: `${hook('accountMenuTrigger')},.user-email`,
  bell: '.w-notifications__bell,ul.menu-utility span.menu-item__text',
  dialog: `dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],wp-modal,kl-modal-body,.u-modalContainer__content,${hook('downloadDialog')}`,
} as const
