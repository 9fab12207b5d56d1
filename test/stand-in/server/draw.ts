import { systems } from '../applications.ts'
import { hasFault } from '../faults.ts'
import { nothing, raw } from '../html.ts'
import { bodyOf, cookieBanner, documentOf } from '../render.ts'
import { hasCookieBanner } from '../shown.ts'
import { viewOf, type View } from '../view.ts'
import type { Visit } from './answers.ts'
import type { State } from './index.ts'
import { greet, isSignedIn } from './session.ts'

// Style attributes stay allowed: without them a dialog that is hidden by one would show.
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types stand-in"
const parts = raw(
  '<link rel="stylesheet" href="/portal/style.css"><script src="/portal/client.js" defer></script>',
)
const spinner = '<div class="spinner" role="progressbar"></div>'

function viewFor(visit: Visit, state: State, address: string, signedIn: boolean): View {
  const system = systems.find((known) => known === visit.req.query('system'))
  return viewOf(state.scenario, address, {
    userAgent: visit.req.header('user-agent') ?? '',
    signedIn,
    slide: Number(visit.req.query('slide') ?? 0),
    all: visit.req.query('all') === '1',
    drawing: state.drawing++,
    ...(system ? { system } : {}),
  })
}

/** The page before anything is drawn. */
export function shell(visit: Visit, state: State) {
  const view = viewFor(visit, state, visit.req.path, greet(visit, state))
  if (state.scenario.strictCsp) visit.header('Content-Security-Policy', strict)
  return visit.html(documentOf(view, nothing, parts))
}

/** Half of the list, with the spinner still turning. */
const half = (view: View) =>
  bodyOf({ ...view, subscriptions: view.subscriptions.slice(0, view.subscriptions.length / 2) }) +
  spinner

interface Frame {
  /** Milliseconds after the frame before it. */
  after: number
  markup: string
}

/**
 * What the page's script puts into the document, step by step. Pages that come late come whole, or
 * half first, or twice.
 */
function framesOf(view: View, banner: string): Frame[] {
  const wait = view.dice('wait')
  const empty = { after: 0, markup: spinner }
  if (hasFault(view.scenario.faults, 'never-drawn')) return [empty]
  const begun = { after: 20 + wait.upTo(120), markup: half(view) + banner }
  if (hasFault(view.scenario.faults, 'half-drawn')) return [empty, begun]
  const whole = bodyOf(view) + banner
  if (hasFault(view.scenario.faults, 'list-grows')) {
    const part = bodyOf({ ...view, subscriptions: view.subscriptions.slice(0, 3) }) + banner
    return [empty, { after: 40, markup: part }, { after: 900, markup: whole }]
  }
  const frames = [
    empty,
    ...(wait.chance(0.3) ? [begun] : []),
    { after: 20 + wait.upTo(80), markup: whole },
  ]
  return wait.chance(0.5) ? [...frames, { after: 50 + wait.upTo(200), markup: whole }] : frames
}

export function drawn(visit: Visit, state: State) {
  const view = viewFor(visit, state, visit.req.query('at') ?? '/', isSignedIn(visit, state))
  const banner =
    hasCookieBanner(view) && visit.req.query('consent') !== '1' ? cookieBanner(view).markup : ''
  // Signed out, the address may change to the hash route; where to go back to stays in the page's
  // memory.
  const address =
    view.page === 'sign-in' && view.dice('sign-in address').chance(0.5)
      ? '/#/auth/layout/main'
      : null
  const again = hasFault(view.scenario.faults, 'redrawn-for-ever') ? 400 : 0
  return visit.json({ title: 'My Kaspersky', frames: framesOf(view, banner), address, again })
}
