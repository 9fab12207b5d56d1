/**
 * The result of trying to read something. Failures are values; a throw is a bug. The time of a
 * reading is stored beside it (`lib/contracts/stored.ts`).
 */
export type Reading<T> =
  | { ok: true; value: T; warnings: Warning[] }
  | { ok: false; failure: Failure }

/**
 * Why nothing could be read. Every kind has a sentence and one button in the popup
 * (`components/notices/states.tsx`).
 */
export type Failure =
  | { kind: 'signed-out' }
  | { kind: 'terms-pending' }
  | { kind: 'confirmation-pending' }
  /** The browser does not let us into the site. */
  | { kind: 'no-access' }
  /** No answer: offline, refused, timed out. */
  | { kind: 'unreachable' }
  /** The portal asked for a pause; `retryAt` in epoch milliseconds where it said until when. */
  | { kind: 'throttled'; retryAt?: number }
  /** The portal answered with an error of its own. */
  | { kind: 'portal-error'; status: number }
  /**
   * The answer has not the form that we know. `missing` names what was looked for, never page text;
   * `json` = the answer as a whole is not the list that was asked for.
   */
  | { kind: 'layout-changed'; missing: string[] }
  /**
   * Something was read, but nothing shows whose it is, so it is not kept. Opening the portal once
   * solves it.
   */
  | { kind: 'account-unclear' }
  /**
   * The browser did not store, because it is full or broken. What was just read is lost; what was
   * kept before stays.
   */
  | { kind: 'storage-failed'; full: boolean }

/**
 * Something the user should know about a good reading. `subscription` is the id of the one
 * concerned.
 */
export type Warning =
  /** `unread` of `total` entries could not be understood: the list is not whole. */
  | { kind: 'partly-read'; unread: number; total: number }
  /**
   * There may be more than was read. `total`: how many the portal says there are; absent where it
   * does not say.
   */
  | { kind: 'maybe-incomplete'; missing: string[]; read?: number; total?: number }
  /**
   * Entries have fields that we do not know, and the fields' names speak of these topics
   * (lib/portal/api/entry/unknown-fields.ts).
   */
  | { kind: 'fields-unknown'; topics: string[] }
  /** Two fields of one entry say different things. `fields` are names, never values. */
  | { kind: 'contradiction'; subscription: string; fields: string[] }
  /**
   * These fields of one entry are there, but not in a form we know, so they are left out. `fields`
   * are names, never values.
   */
  | { kind: 'fields-unread'; subscription: string; fields: string[] }
  /** JSON and page disagree. */
  | { kind: 'sources-disagree'; subscription?: string; fields: string[] }

/** Something was left out; of the others everything was read, and is in doubt. */
export const isPartial = ({ kind }: Warning): boolean =>
  kind !== 'contradiction' && kind !== 'sources-disagree'
