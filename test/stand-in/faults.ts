/**
 * What a fault befalls: the JSON of the subscriptions (also as strangers get it), a document that
 * is navigated to, what a page draws, the session's cookie, or all of them.
 */
type Victim = 'json' | 'strangers' | 'document' | 'drawing' | 'cookie' | 'all'

/** Faults by name. `says` is for a person at `/__portal`. */
export const faults = {
  'signed-out': {
    victim: 'all',
    says: 'The session is gone: pages and JSON answer as to a stranger.',
  },
  'signed-out-midway': {
    victim: 'json',
    says: 'The page still stands; the JSON finds the session gone, and from then on all does.',
  },
  'sign-in-host': { victim: 'json', says: 'The JSON redirects to the sign-in host.' },
  'redirect-loop': { victim: 'json', says: 'The JSON redirects to itself for ever.' },
  'wall-403': { victim: 'json', says: 'The bot wall: 403 with HTML.' },
  throttled: { victim: 'json', says: '429 without Retry-After.' },
  'throttled-seconds': { victim: 'json', says: '429 with Retry-After: 120.' },
  'throttled-date': { victim: 'json', says: '429 with Retry-After as a date, an hour ahead.' },
  'wall-200': { victim: 'json', says: 'The bot wall with a success status.' },
  'json-wants-referer': {
    victim: 'json',
    says: '403, unless the Referer is the page of subscriptions.',
  },
  'empty-for-strangers': {
    victim: 'strangers',
    says: 'Who is not signed in gets two empty lists, with a success status.',
  },
  'json-204': { victim: 'json', says: 'The JSON answers 204, without a body.' },
  'json-401': { victim: 'json', says: 'The JSON answers 401.' },
  'json-404': { victim: 'json', says: 'The JSON is not there any more.' },
  'json-500': { victim: 'json', says: 'The JSON answers 500.' },
  'json-503': { victim: 'json', says: 'The JSON answers 503.' },
  'json-503-later': { victim: 'json', says: '503 with Retry-After: 600, as for maintenance.' },
  'json-hangs': { victim: 'json', says: 'The JSON never answers.' },
  'json-reset': { victim: 'json', says: 'The connection breaks half way through the JSON.' },
  'json-truncated': { victim: 'json', says: 'The JSON ends half way, with a success status.' },
  'json-is-html': { victim: 'json', says: 'HTML in place of JSON, with a success status.' },
  'json-wrong-type': { victim: 'json', says: 'Good JSON, called text/html.' },
  'json-empty': { victim: 'json', says: 'An empty body.' },
  'json-null': { victim: 'json', says: 'The JSON is null.' },
  'json-gzip': { victim: 'json', says: 'Good JSON, packed.' },
  'json-bom': { victim: 'json', says: 'Good JSON behind a byte order mark.' },
  'json-prefixed': {
    victim: 'json',
    says: 'Good JSON behind a guard against being run as a script.',
  },
  'json-in-text': { victim: 'json', says: 'Good JSON, written once more as a JSON text.' },
  'json-wrapped': { victim: 'json', says: 'Both lists stand inside another object.' },
  'json-tells-an-error': {
    victim: 'json',
    says: 'An object that tells of an error, with a success status.',
  },
  'json-paged': {
    victim: 'json',
    says: 'The first three subscriptions, and how many there are in all.',
  },
  'keys-capital': { victim: 'json', says: 'Every key begins with a capital.' },
  'fields-missing': { victim: 'json', says: 'Every entry lacks some of its fields.' },
  'fields-of-wrong-types': {
    victim: 'json',
    says: 'Numbers as text, text as numbers, flags as text.',
  },
  'fields-null': { victim: 'json', says: 'Every field is null.' },
  'fields-unknown': {
    victim: 'json',
    says: 'Unknown fields beside the known ones, with secrets in them.',
  },
  'lists-renamed': { victim: 'json', says: 'Both lists have other names.' },
  'lists-not-lists': { victim: 'json', says: 'Both lists are objects.' },
  'one-list-missing': { victim: 'json', says: 'The list of unused subscriptions is missing.' },
  'another-list': { victim: 'json', says: 'What others share stands in a third list.' },
  'entries-not-objects': { victim: 'json', says: 'Some entries are text, numbers, null or lists.' },
  'ten-megabytes': { victim: 'json', says: '10 MB of JSON.' },
  'fifty-megabytes': { victim: 'json', says: '50 MB of JSON.' },
  'json-deep': { victim: 'json', says: 'Empty lists, beside an error told in 100,000 levels.' },
  'dates-far': { victim: 'json', says: 'Dates in the years 1, 1970 and 9999.' },
  'dates-in-another-form': {
    victim: 'json',
    says: 'Dates as 15.01.2027, /Date(…)/, epoch numbers, with zones and fractions.',
  },
  'dates-with-zone': {
    victim: 'json',
    says: 'Dates at the end of a day, each with the offset of a time zone.',
  },
  'dates-alone': { victim: 'json', says: 'Dates without a time.' },
  'names-short': { victim: 'json', says: 'brandedNameModel has a name and no value.' },
  'names-marked': {
    victim: 'json',
    says: 'No-break spaces, soft hyphens and direction marks in names.',
  },
  'counts-odd': { victim: 'json', says: 'Negative, huge and broken counts.' },
  'ids-duplicate': { victim: 'json', says: 'All entries have the same licenceId.' },
  'ids-numbers': { victim: 'json', says: 'Every licenseId is a number.' },
  'ids-beyond-numbers': {
    victim: 'json',
    says: 'Every licenseId is a number too long for a script, and they differ in the last digit.',
  },
  'ids-missing': { victim: 'json', says: 'No entry has a licenseId.' },
  'entries-twice': { victim: 'json', says: 'Every entry comes twice, word for word.' },
  'hostile-strings': {
    victim: 'json',
    says: 'Markup, direction overrides, 10,000 characters and lone surrogates in every text field.',
  },
  'terms-pending': { victim: 'drawing', says: 'Terms must be accepted first (/auth/layout/main).' },
  'two-step': { victim: 'drawing', says: 'A one-time code is asked in a dialog.' },
  'page-403': { victim: 'document', says: 'The bot wall in place of pages.' },
  'page-500': { victim: 'document', says: 'Pages answer 500.' },
  'page-503': { victim: 'document', says: 'Pages answer 503.' },
  'page-hangs': { victim: 'document', says: 'Pages never answer.' },
  'page-redirect-loop': { victim: 'document', says: 'Stale cookies: too many redirects.' },
  'never-drawn': { victim: 'drawing', says: 'The page stays an empty shell with a spinner.' },
  'half-drawn': { victim: 'drawing', says: 'The page stops drawing in the middle of its list.' },
  'list-grows': {
    victim: 'drawing',
    says: 'The list is drawn in two parts, without a sign that more is to come.',
  },
  'list-cut': {
    victim: 'drawing',
    says: 'Only the first three subscriptions are drawn, and nothing says so.',
  },
  'redrawn-for-ever': { victim: 'drawing', says: 'The page is drawn anew every 400 ms.' },
  'dialogs-stacked': {
    victim: 'drawing',
    says: 'A dialog is opened over another one that still shows.',
  },
  'text-split': { victim: 'drawing', says: 'Comments between the words of every text.' },
  'text-marked': {
    victim: 'drawing',
    says: 'No-break spaces, soft hyphens and direction marks in every text.',
  },
  'shadow-roots': { victim: 'drawing', says: 'The whole page is drawn inside a shadow root.' },
  framed: { victim: 'drawing', says: 'The whole page is drawn inside a frame.' },
  'cookie-partitioned': {
    victim: 'cookie',
    says: 'The session’s cookie is partitioned (play it before signing in).',
  },
  'cookie-strict': {
    victim: 'cookie',
    says: 'The session’s cookie is SameSite=Strict (play it before signing in).',
  },
  'hostile-page': {
    victim: 'drawing',
    says: 'Markup, direction overrides and 10,000 characters as product names on the page.',
  },
} as const satisfies Record<string, { victim: Victim; says: string }>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as FaultName[]

export type Fault =
  | FaultName
  | {
      name: FaultName
      /** How often it strikes; absent: for the whole run. */
      times?: number
      /** How many requests that it could strike it lets pass first; absent: none. */
      after?: number
      /**
       * Whom it strikes; absent: the extension alone for faults of the JSON, everybody for the
       * rest.
       */
      by?: 'extension' | 'page' | 'anyone'
    }

export const hasFault = (list: Fault[], name: FaultName) =>
  list.some((fault) => (typeof fault === 'string' ? fault : fault.name) === name)
