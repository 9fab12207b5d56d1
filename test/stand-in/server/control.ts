import { Hono } from 'hono'
import { applications, type ApplicationId } from '../applications.ts'
import { personalLink } from '../secrets.ts'
import { viewOf } from '../view.ts'
import { initiatorOf, type Click } from './ledger.ts'
import { signIn } from './session.ts'
import type { State } from './index.ts'

/** What stands outside the play: presses noted, the sign-in, and the page from which a person directs it. */
export function control(state: State): Hono {
  const app = new Hono()
  const time = () => new Date().toISOString()
  app.post('/clicks', async (context) => {
    state.ledger.clicks.push({ ...((await context.req.json()) as Omit<Click, 'time'>), time: time() })
    return context.body(null, 204)
  })
  app.post('/traps', async (context) => {
    state.ledger.traps.push({ time: time(), by: initiatorOf(context.req.raw.headers), name: ((await context.req.json()) as { name: string }).name, detail: 'pressed' })
    return context.body(null, 204)
  })
  app.post('/sign-in', (context) => {
    signIn(context, state)
    return context.body(null, 204)
  })
  app.post('/installer', async (context) => {
    const { application } = (await context.req.json()) as { application: ApplicationId }
    return context.text(personalLink(viewOf(state.scenario, '/', { drawing: state.drawing++ }), applications[application]))
  })
  app.get('/', (context) => context.json({ scenario: state.scenario, ledger: state.ledger }))
  return app
}
