import { type Failure, isPartial, type Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { signInInText } from '../dom/marks.ts'
import { accountId } from '../page/embedded-data.ts'
import { readUsages } from '../read-usages.ts'
import { parseBody } from '../api/values/parse-body.ts'
import { readBody } from './read-body.ts'
import { retryTime, type Clocks } from './retry-after.ts'

export const usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'

export interface UsagesAnswer {
  reading: Reading<Subscription[]>
  /** Epoch ms of this computer's clock; of a copy on its way (`Age`), when the portal gave it. */
  at: number
  /** The portal's time then: its `Date` header, epoch ms. */
  portalTime?: number
}

/**
 * Makes one GET of the portal's own JSON and reads the answer. `url` is the path inside a portal
 * page and the whole address in the worker; `fetch` and `now` are passed in. `unread` is called
 * with an answer that was not fully understood, so that a scrubbed copy can show how it is built.
 * Redirects are never followed: by them the portal leads to its sign-in.
 * Errors: values, see `Failure`. No answer within 20 s is `unreachable`; an answer that breaks off,
 * is empty or too large is `layout-changed` with `json`. Source: portal.md §5.
 */
export const fetchUsages = (
  url: string,
  fetch: typeof globalThis.fetch,
  now: () => number,
  unread?: (body: unknown) => void,
): Promise<UsagesAnswer> =>
  fetchJson(url, fetch, now, (body) => {
    const reading = readUsages(body)
    if (!reading.ok || reading.warnings.some(isPartial)) unread?.(body)
    return reading
  })

/**
 * The same for any JSON of the portal's own pages. `read` turns the body into a value, or refuses
 * it.
 */
export async function fetchJson<T>(
  url: string,
  fetch: typeof globalThis.fetch,
  now: () => number,
  read: (body: unknown) => Reading<T>,
): Promise<Omit<UsagesAnswer, 'reading'> & { reading: Reading<T> }> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 20_000)
  try {
    const answer = await fetch(url, {
      headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
      credentials: 'include',
      // Inside the portal the request looks like that of its own page (portal.md §5). The worker
      // comes from no page and names none.
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
      stop.signal,
      read,
    )
    const age = Number(answer.headers.get('age')) || 0
    return { reading, at: now() - age * 1000, ...(portalTime > 0 ? { portalTime } : {}) }
  } catch {
    return { reading: failed({ kind: 'unreachable' }), at: now() } // offline, refused, too slow: all one to the user
  } finally {
    clearTimeout(timer)
  }
}

const failed = (failure: Failure) => ({ ok: false as const, failure })
/**
 * The portal answered, but not with a list. That is neither `unreachable` nor an error that the
 * portal reports.
 */
const noList: Failure = { kind: 'layout-changed', missing: ['json'] }

async function judge<T>(
  answer: Response,
  clocks: Clocks,
  stop: AbortSignal,
  read: (body: unknown) => Reading<T>,
): Promise<Reading<T>> {
  const refusal = refusalOf(answer, clocks)
  if (refusal) return failed(refusal)
  const body = await readBody(answer)
  if (typeof body !== 'object') return failed(stop.aborted ? { kind: 'unreachable' } : noList)
  const parsed = parseBody(body.text)
  if (parsed === undefined) return failed(pageInstead(body.text))
  return read(parsed)
}

const redirects = [301, 302, 303, 307, 308]
/** Statuses with a whole body. Other answers below 300 are empty, partial or not ready yet. */
const withList = [200, 201, 203]
/**
 * The address no longer exists. So what we know of the portal is old, and only its page can still
 * be read.
 */
const gone = [404, 410]

/** The failure that the status alone tells; null where the body has to be read. */
function refusalOf(answer: Response, clocks: Clocks): Failure | null {
  const { status, type, ok } = answer
  if (type === 'opaqueredirect' || status === 401 || redirects.includes(status))
    return { kind: 'signed-out' }
  const retryAt = retryTime(answer.headers.get('retry-after'), clocks)
  if (status === 429 || (status === 503 && retryAt))
    return { kind: 'throttled', ...(retryAt ? { retryAt } : {}) }
  if (withList.includes(status)) return null
  return ok || status < 400 || gone.includes(status) ? noList : { kind: 'portal-error', status }
}

/** An HTML page came in place of the answer. The marks of portal.md §3 tell what it is. */
function pageInstead(text: string): Failure {
  const id = accountId.exec(text)?.[1]
  if (id) return text.includes('/auth/layout/main') ? { kind: 'terms-pending' } : noList
  return id === '' || signInInText.test(text) ? { kind: 'signed-out' } : noList
}
