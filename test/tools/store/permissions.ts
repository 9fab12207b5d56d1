/** One permission of the manifest, for the README's table, the stores' forms and the reviewers. */
export interface PermissionReason {
  permission: string
  /** What the browser says when it is asked for; null = nothing. */
  browserSays: string | null
  why: string
  /** Not at installation: asked for only at the moment this names. */
  askedWhen?: string
}

export const singlePurpose =
  'Shows the signed-in person their own subscriptions on My Kaspersky and gets the applications in them onto each of their devices: the right download for this device, a QR code or link for the others, and a plain reason where there is none.'

export const permissions: PermissionReason[] = [
  {
    permission: 'https://my.kaspersky.com/*',
    browserSays: 'Read and change your data on my.kaspersky.com',
    why: 'reads your subscriptions there and shows the App Store link on the page; no other site',
  },
  {
    permission: 'storage',
    browserSays: null,
    why: 'keeps the last reading, so that the popup opens at once and works offline',
  },
  {
    permission: 'alarms',
    browserSays: null,
    why: 'reads again every 12 hours, wakes the reminders, and draws the icon anew each day',
  },
  {
    permission: 'scripting',
    browserSays: null,
    why: 'on portal pages only: brings the page reader, the banner or the guide there when there is something to read or show, the watcher into tabs that were open before an update, and the copy without personal data that you ask for',
  },
  {
    permission: 'notifications',
    browserSays: 'Display notifications',
    why: 'reminds you before a subscription ends',
    askedWhen: 'you switch reminders on',
  },
]

/**
 * What the stores ask about data, each with the answer and the reason for it. Chrome Web Store and
 * Edge, 2026-11.
 */
export const dataAnswers: { question: string; answer: string }[] = [
  {
    question: 'Remote code',
    answer: 'No: every script is in the package, and no text is run as code.',
  },
  {
    question: 'Personally identifiable information',
    answer:
      'Handled on the device only: a masked e-mail address until the browser closes, and a salted hash that tells two accounts apart. Not sent to anybody.',
  },
  {
    question: 'Authentication information',
    answer: 'Not handled: sign-in, one-time-code and security pages are recognised and left alone.',
  },
  {
    question: 'Website content',
    answer:
      'The list of subscriptions and the portal page in front of the user, on my.kaspersky.com only; product names, dates and device places are kept on the device so that they can be shown.',
  },
  {
    question: 'Web history, location, health, financial information, communications, user activity',
    answer: 'Not handled.',
  },
  {
    question:
      'Sold or transferred to third parties, used for other purposes or for creditworthiness',
    answer: 'No. There is no server.',
  },
]

/** The row of the README's table. */
export const readmeRow = ({ permission, browserSays, why, askedWhen }: PermissionReason): string =>
  `| \`${permission}\`${askedWhen ? ` (asked for only when ${askedWhen})` : ''} | ${browserSays ?? '(said nothing)'} | ${why} |`
