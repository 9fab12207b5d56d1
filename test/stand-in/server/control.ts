import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { accounts } from '../accounts/index.ts'
import { applications, appStoreLink, type ApplicationId } from '../applications.ts'
import { faultNames, hasFault, type Fault, type FaultName } from '../faults.ts'
import { scenarioOf, type Generation } from '../scenario.ts'
import { personalLink } from '../secrets.ts'
import { viewOf } from '../view.ts'
import { html } from '../html.ts'
import { mailOf, mailPage } from '../mail.ts'
import { controlPage, ledgerPage } from './control-page.ts'
import type { State } from './index.ts'
import type { Click, Footprint } from './ledger.ts'
import { signIn, whoAsks } from './session.ts'

/** What a person has chosen in the form. An empty clock is this computer's. */
function chosen(form: FormData, state: State) {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const number = (name: string) => (text(name) === '' ? {} : { [name]: Number(text(name)) })
  const by = text('by') === 'as usual' ? {} : { by: text('by') as 'extension' | 'page' | 'anyone' }
  const strikes = { ...number('after'), ...number('times'), ...by }
  const ticked = form
    .getAll('faults')
    .map(String)
    .filter((name): name is FaultName => (faultNames as string[]).includes(name))
  const faults: Fault[] =
    Object.keys(strikes).length === 0 ? ticked : ticked.map((name) => ({ name, ...strikes }))
  return scenarioOf(
    {
      account: text('account'),
      generation: text('generation') as Generation,
      language: text('language'),
      seed: Number(text('seed')),
      clock: text('clock') || undefined,
      faults,
      strictCsp: form.has('strictCsp'),
      signedIn: form.has('signedIn'),
    },
    state.scenario,
  )
}

/**
 * The person's own press of Download: another address every time; Apple's phones are sent to the
 * store.
 */
function handedOut(state: State, id: ApplicationId, userAgent: string, system: string) {
  const view = viewOf(state.scenario, '/', { userAgent, drawing: state.drawing++ })
  const { pathname, search } = new URL(personalLink(view, applications[id]))
  const offered = system || view.offered
  return (
    (offered === 'ios' && appStoreLink(applications[id], state.scenario.language)) ||
    pathname + search
  )
}

/**
 * What stands outside the play: presses noted, the sign-in, and the page from which a person
 * directs it.
 */
export function control(state: State): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const { ledger } = state
  const time = () => new Date().toISOString()
  app.post('/clicks', async (visit) => {
    ledger.clicks.push({ ...(await visit.req.json<Omit<Click, 'time'>>()), time: time() })
    return visit.body(null, 204)
  })
  app.post('/footprints', async (visit) => {
    ledger.footprints.push({
      ...(await visit.req.json<Omit<Footprint, 'time'>>()),
      time: time(),
    })
    return visit.body(null, 204)
  })
  app.post('/traps', async (visit) => {
    const { name, detail } = await visit.req.json<{ name: string; detail: string }>()
    ledger.traps.push({ time: time(), by: whoAsks(visit), name, detail })
    return visit.body(null, 204)
  })
  app.post('/sign-in', async (visit) => {
    const { email } = await visit.req.json<{ email: string }>()
    const somebody = Object.keys(accounts).find(
      (name) => name === email || accounts[name]!.email === email,
    )
    if (somebody) state.scenario = scenarioOf({ account: somebody }, state.scenario)
    signIn(visit, state)
    return visit.body(null, 204)
  })
  app.post('/passed', async (visit) => {
    const step = await visit.req.text()
    state.scenario = {
      ...state.scenario,
      faults: state.scenario.faults.filter((fault) => !hasFault([fault], step as FaultName)),
    }
    return visit.body(null, 204)
  })
  app.post('/language', async (visit) => {
    state.scenario = scenarioOf({ language: await visit.req.text() }, state.scenario)
    return visit.body(null, 204)
  })
  app.post('/installer', async (visit) => {
    const { application, system } = await visit.req.json<{
      application: ApplicationId
      system: string
    }>()
    return visit.text(handedOut(state, application, visit.req.header('user-agent') ?? '', system))
  })
  app.post('/mails', async (visit) => {
    const { at } = await visit.req.json<{ at: string }>()
    const mail = mailOf(
      viewOf(state.scenario, `/MyLicenses${at}`, {
        userAgent: visit.req.header('user-agent') ?? '',
        drawing: state.drawing++,
      }),
    )
    if (mail) ledger.mails.push({ time: time(), ...mail })
    return visit.body(null, 204)
  })
  app.post('/scenario', async (visit) => {
    state.change(chosen(await visit.req.formData(), state))
    return visit.redirect('/__portal')
  })
  app.post('/forget', (visit) => {
    for (const list of Object.values(ledger)) list.length = 0
    return visit.redirect('/__portal')
  })
  app.get('/mails', (visit) =>
    visit.html(
      html`<!doctype html><meta charset="utf-8" /><title>Mails</title
        >${ledger.mails.toReversed().map((mail) => mailPage(mail, new URL(visit.req.url).origin))}`
        .markup,
    ),
  )
  app.get('/ledger', (visit) => visit.html(ledgerPage(state)))
  app.get('/state', (visit) => visit.json({ scenario: state.scenario, ledger }))
  app.onError((error, visit) => visit.text(error.message, 400))
  app.get('/', (visit) => visit.html(controlPage(state)))
  return app
}
