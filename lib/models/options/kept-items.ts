/**
 * What is kept, as the settings page, the store listings and the privacy policies name it: each
 * item is the message `options_kept_<item>`.
 */
export const keptItems = [
  'subscriptions',
  'account',
  'fingerprints',
  'reminders',
  'setup',
  'tries',
  'settings',
  'session',
] as const
