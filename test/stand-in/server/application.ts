import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { accounts } from '../accounts/index.ts'
import { now } from '../scenario.ts'
import { answers, type Visit } from './answers.ts'
import { control } from './control.ts'
import { drawn, shell } from './draw.ts'
import type { State } from './index.ts'
import { headers, record } from './record.ts'
import { signOut, whoAsks } from './session.ts'
import { faultOf } from './strike.ts'
import { answerUsages } from './usages.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')
const client = file('client.js')
const style = file('style.css')
const hostileWorker = file('hostile-worker.js')

function page(visit: Visit, state: State) {
  const fault = faultOf(state, 'document', whoAsks(visit))
  return (fault && answers[fault]?.(visit, () => '', now(state.scenario))) ?? shell(visit, state)
}

export function application(state: State): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(record(state), headers(state))
  app.route('/__portal', control(state))
  app.get('/portal/client.js', (visit) =>
    visit.body(client, 200, { 'Content-Type': 'text/javascript' }),
  )
  // Nothing of the portal's own asks for it: test/hostile does.
  app.get('/portal/hostile-worker.js', (visit) =>
    visit.body(hostileWorker, 200, {
      'Content-Type': 'text/javascript',
      'Service-Worker-Allowed': '/',
    }),
  )
  app.get('/portal/style.css', (visit) => visit.body(style, 200, { 'Content-Type': 'text/css' }))
  app.get('/portal/view', (visit) => drawn(visit, state))
  app.get('/favicon.ico', (visit) => visit.body(null, 204))

  const account = () => accounts[state.scenario.account]!
  app.get('/MyLicenses/GetProductUsagesAndViewSettings', (visit) => answerUsages(visit, state))
  // For the portal's own page only: whoever else asks springs a trap.
  app.get('/MyDevices/api/DeviceList', (visit) =>
    visit.json({
      devices: account().devices.map((deviceAlias) => ({ deviceAlias, osTypeLabel: 'Windows' })),
    }),
  )
  app.get('/MyAccountApi', (visit) =>
    visit.json({ country: 'CA', email: account().email, alias: 'FAKEALIAS' }),
  )
  app.get('/api/config/common', (visit) => visit.json({ antiForgeryToken: 'FAKETOKEN' }))
  app.post('/SignIn/SignOutTo', (visit) => {
    signOut(state)
    return visit.body(null, 204)
  })
  // The personal installer: who asks has started the term, as the ledger's trap says.
  app.get('/AlmostDone/Download', (visit) =>
    visit.body('FAKE INSTALLER', 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="startup_46728.exe"',
    }),
  )
  app.get('*', (visit) => page(visit, state))
  return app
}
