/**
 * Marks of the portal that are looked for by more than a selector: in an attribute, in a text, or
 * beside others. Their evidence is that of the selectors that hold them.
 */
export const otherView = 'kl-other-downloads'
/** Elements of the portal's own that are pressed. */
export const ownControls = 'kl-button,kl-link'
/** Of `watcherSelectors.twoStep`, which spells them out: the watcher has no room for a join. */
export const otpField = 'OtpCode'
export const otpDialog = 'OtpDialog'
/** What `watcherSelectors.signIn` finds in a page, for the text of one that was sent instead. */
export const signInInText = /welcomeSignIn|signInContent|signin-invite/
