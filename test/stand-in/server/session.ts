import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { faultFor } from './strike.ts'
import type { State } from './index.ts'

const cookie = 'MyKSession'

export const hasCookie = (context: Context) => getCookie(context, cookie) !== undefined

export function signIn(context: Context, state: State) {
  const value = randomBytes(12).toString('hex')
  state.sessions.set(value, state.scenario.account)
  state.left = false
  setCookie(context, cookie, value, { secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
}

export function signOut(context: Context, state: State) {
  state.sessions.delete(getCookie(context, cookie) ?? '')
  state.left = true
}

/** Whether the visitor is signed in. A session goes along when the scenario's account is changed. */
export function isSignedIn(context: Context, state: State) {
  return state.sessions.has(getCookie(context, cookie) ?? '') && !faultFor(state, 'signed-out', 'unknown')
}

/** A first visit by a person may be signed in at once: that is the demo. */
export function greet(context: Context, state: State): boolean {
  if (isSignedIn(context, state)) return true
  if (!state.scenario.signedIn || state.left || faultFor(state, 'signed-out', 'unknown')) return false
  signIn(context, state)
  return true
}
