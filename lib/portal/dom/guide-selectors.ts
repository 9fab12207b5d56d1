import { hook } from './watcher-selectors.ts'

/** What only a guide points at; apart, because the reader does without. */
export const guideSelectors = {
  // A host element and what it holds are one block; what is in its field is never looked at.
  addCode: `${hook('activationCodeBlock')},activation-code-block`,
  downloadButton: hook('appInfoDownload'),
  sendLink: hook('sendToMe'),
  send: hook('installerSendSelfBtn'),
  sent: hook('successfullySentLabel'),
  menuLink: 'nav a[href],header a[href],#site-header a[href]',
} as const

export type GuideSelectorName = keyof typeof guideSelectors
