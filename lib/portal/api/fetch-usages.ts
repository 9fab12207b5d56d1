import type { Failure, Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { readUsages } from '../read-usages.ts'

export const usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'

export interface UsagesAnswer {
  reading: Reading<Subscription[]>
  /** Epoch ms of this computer's clock. */
  at: number
  /** The portal's `Date` header, epoch ms. */
  portalTime?: number
}

/**
 * One GET of the portal's own JSON and what came of it. `url` is the path inside a portal page and the whole address in
 * the worker; `fetch`, `now` are passed in. `unread` is given an answer that was not understood, or not in every entry, to
 * tell how it is built. Never follows a redirect: that is how the portal sends to its sign-in.
 * Errors: values, see `Failure`; gives up after 20 s. Source: portal.md §5.
 */
export async function fetchUsages(
  url: string,
  fetch: typeof globalThis.fetch,
  now: () => number,
  unread?: (body: unknown) => void,
): Promise<UsagesAnswer> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 20_000)
  try {
    const answer = await fetch(url, {
      headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
      credentials: 'include',
      // Inside the portal as its own page asks (portal.md §5); the worker comes from no page and says none.
      ...(url.startsWith('/') ? { referrer: '/MyLicenses' } : {}),
      redirect: 'manual',
      cache: 'no-store',
      signal: stop.signal,
    })
    const arrived = now()
    const portalTime = Date.parse(answer.headers.get('date') ?? '')
    const reading = await judge(
      answer,
      { now: arrived, portalTime: portalTime > 0 ? portalTime : arrived },
      unread,
    )
    return { reading, at: now(), ...(portalTime > 0 ? { portalTime } : {}) }
  } catch {
    return { reading: failed({ kind: 'unreachable' }), at: now() } // offline, refused, reset, too slow: all one to the user
  } finally {
    clearTimeout(timer)
  }
}

const failed = (failure: Failure): Reading<Subscription[]> => ({ ok: false, failure })

async function judge(
  answer: Response,
  clocks: Clocks,
  unread?: (body: unknown) => void,
): Promise<Reading<Subscription[]>> {
  if (
    answer.type === 'opaqueredirect' ||
    answer.status === 401 ||
    (answer.status >= 300 && answer.status < 400)
  )
    return failed({ kind: 'signed-out' })
  const retryAt = retryTime(answer.headers.get('retry-after'), clocks)
  if (answer.status === 429 || (answer.status === 503 && retryAt))
    return failed({ kind: 'throttled', ...(retryAt ? { retryAt } : {}) })
  // The address is not there any more: what we know of the portal is old, and its page is the other way.
  if (answer.status === 404 || answer.status === 410)
    return failed({ kind: 'layout-changed', missing: ['json'] })
  if (answer.status !== 200) return failed({ kind: 'portal-error', status: answer.status })
  const text = await answer.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return failed(pageInstead(text))
  }
  const reading = readUsages(body)
  if (
    !reading.ok ||
    reading.warnings.some(
      ({ kind }) =>
        kind === 'partly-read' || kind === 'maybe-incomplete' || kind === 'fields-unread',
    )
  )
    unread?.(body)
  return reading
}

/** An HTML page in place of the answer: what it is, by the marks of portal.md §3. */
function pageInstead(text: string): Failure {
  if (/"myKasperskyId"\s*:\s*"[^"]/.test(text))
    return text.includes('/auth/layout/main')
      ? { kind: 'terms-pending' }
      : { kind: 'layout-changed', missing: ['json'] }
  return /"myKasperskyId"\s*:\s*""|welcomeSignIn|signInContent|signin-invite/.test(text)
    ? { kind: 'signed-out' }
    : { kind: 'layout-changed', missing: ['json'] }
}

/** This computer's and the portal's, when the answer came; epoch ms. */
interface Clocks {
  now: number
  portalTime: number
}

/** Longer than anybody waits; an endless number of digits would be no time at all. */
const longest = 365 * 24 * 3_600_000

/**
 * `Retry-After` as seconds or as a date by the portal's clock; epoch ms of this computer's, which may be hours off.
 * Undefined where it is missing, unreadable or in the past.
 */
function retryTime(header: string | null, { now, portalTime }: Clocks): number | undefined {
  if (!header) return undefined
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - portalTime
  return wait >= 0 ? now + Math.min(wait, longest) : undefined
}
