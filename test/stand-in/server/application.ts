import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { accounts } from '../accounts/index.ts'
import { now } from '../scenario.ts'
import { usages } from '../usages.ts'
import { control } from './control.ts'
import type { State } from './index.ts'
import { hasCookie, isSignedIn } from './session.ts'
import { initiatorOf } from './ledger.ts'
import { sprung } from './traps.ts'
import { drawn, shell } from './draw.ts'
import { faultFor } from './strike.ts'

const client = readFileSync(join(import.meta.dirname, '../client.js'), 'utf8')
const style = readFileSync(join(import.meta.dirname, '../style.css'), 'utf8')
const usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'

export function application(state: State): Hono {
  const app = new Hono()

  app.use(async (context, next) => {
    const url = new URL(context.req.url)
    if (!url.pathname.startsWith('/__portal')) {
      const path = url.pathname + url.search
      const by = initiatorOf(context.req.raw.headers)
      const time = new Date().toISOString()
      const entry = { time, method: context.req.method, path, by, status: 0, cookie: hasCookie(context), headers: context.req.header() }
      state.ledger.requests.push(entry)
      state.ledger.traps.push(...sprung(entry.method, path, by).map((trap) => ({ time, ...trap })))
      await next()
      entry.status = context.res.status
    } else await next()
    // Node's own date would tell the computer's clock, not the scenario's.
    context.header('Date', now(state.scenario).toUTCString())
    context.header('Cache-Control', 'no-store')
    context.header('X-Frame-Options', 'SAMEORIGIN')
    context.header('Strict-Transport-Security', 'max-age=31536000')
  })

  app.route('/__portal', control(state))
  app.get('/portal/client.js', (context) => context.body(client, 200, { 'Content-Type': 'text/javascript' }))
  app.get('/portal/style.css', (context) => context.body(style, 200, { 'Content-Type': 'text/css' }))
  app.get('/portal/view', (context) => drawn(context, state))
  app.get(usagesPath, (context) => {
    if (faultFor(state, 'json-500', initiatorOf(context.req.raw.headers))) return context.text('Internal Server Error', 500)
    if (!isSignedIn(context, state)) return shell(context, state)
    return context.json(usages(accounts[state.scenario.account]!, now(state.scenario)))
  })
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('*', (context) => shell(context, state))
  return app
}
