import { randomBytes } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import type { Visit } from './answers.ts'
import { initiatorOf } from './ledger.ts'
import { hasFault } from '../faults.ts'
import { sessionGone } from './strike.ts'
import type { State } from './index.ts'

const cookie = 'MyKSession'
/** What the bot protection leaves behind; seen in 2018. */
const wallCookie = 'visid_incap_000000'
const safe = { secure: true, httpOnly: true, sameSite: 'Lax', path: '/' } as const

export const hasCookie = (visit: Visit) => getCookie(visit, cookie) !== undefined
export const whoAsks = (visit: Visit) => initiatorOf(visit.req.raw.headers)

/** How the session's cookie is kept; what the real one says of it is not public beyond HttpOnly. */
const kept = ({ scenario: { faults } }: State) => {
  if (hasFault(faults, 'cookie-partitioned'))
    return { ...safe, sameSite: 'None', partitioned: true } as const
  return hasFault(faults, 'cookie-strict') ? ({ ...safe, sameSite: 'Strict' } as const) : safe
}

export function signIn(visit: Visit, state: State) {
  const value = randomBytes(12).toString('hex')
  state.sessions.add(value)
  state.left = false
  setCookie(visit, cookie, value, kept(state))
}

export function signOut(state: State) {
  state.sessions.clear()
  state.left = true
}

export const isSignedIn = (visit: Visit, state: State) =>
  state.sessions.has(getCookie(visit, cookie) ?? '') && !sessionGone(state, whoAsks(visit))

/** A navigation to a page. A first visit by a person may be signed in at once: that is the demo. */
export function greet(visit: Visit, state: State): boolean {
  if (!getCookie(visit, wallCookie))
    setCookie(visit, wallCookie, randomBytes(8).toString('hex'), safe)
  if (state.sessions.has(getCookie(visit, cookie) ?? '')) return !sessionGone(state, whoAsks(visit))
  if (!state.scenario.signedIn || state.left || sessionGone(state, whoAsks(visit))) return false
  signIn(visit, state)
  return true
}
