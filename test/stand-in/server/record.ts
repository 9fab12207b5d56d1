import type { MiddlewareHandler } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { now } from '../scenario.ts'
import type { State } from './index.ts'
import { hasCookie, whoAsks } from './session.ts'
import { sprung } from './traps.ts'

/**
 * Writes every request but those of the play's direction into the ledger, and springs the traps.
 */
export const record =
  (state: State): MiddlewareHandler<{ Bindings: HttpBindings }> =>
  async (visit, next) => {
    const { pathname, search } = new URL(visit.req.url)
    const path = pathname + search
    const by = whoAsks(visit)
    const time = new Date().toISOString()
    const entry = {
      time,
      method: visit.req.method,
      path,
      by,
      status: 0,
      cookie: hasCookie(visit),
      headers: visit.req.header(),
    }
    if (!pathname.startsWith('/__portal')) {
      state.ledger.requests.push(entry)
      const agreed = state.scenario.devicesMayBeCounted && path === '/MyDevices/api/DeviceList'
      const found = agreed ? [] : sprung(entry.method, path, by)
      state.ledger.traps.push(...found.map((trap) => ({ time, ...trap })))
    }
    await next()
    entry.status = visit.res.status
  }

/** Headers of the portal; `Date` tells the scenario's clock and not this computer's. */
export const headers =
  (state: State): MiddlewareHandler =>
  async (visit, next) => {
    await next()
    visit.header('Date', now(state.scenario).toUTCString())
    if (!state.scenario.mayBeStored) visit.header('Cache-Control', 'no-store')
    visit.header('X-Frame-Options', 'SAMEORIGIN')
    visit.header('Strict-Transport-Security', 'max-age=31536000')
  }
