/** What a page of the portal, or the dialog over it, can be. */
export const pageKinds = [
  'subscriptions',
  'downloads',
  'download-dialog',
  'other-downloads',
  'sign-in',
  'terms',
  'two-step',
  'security',
  // Surely the portal, and surely none of the others.
  'other',
  'unknown',
] as const

export type PageKind = (typeof pageKinds)[number]
