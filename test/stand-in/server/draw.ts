import type { Context } from 'hono'
import { nothing, raw } from '../html.ts'
import { bodyOf, cookieBanner, documentOf } from '../render.ts'
import { systems, type System } from '../applications.ts'
import { hasCookieBanner } from '../shown.ts'
import { viewOf, type View } from '../view.ts'
import type { State } from './index.ts'
import { greet, isSignedIn } from './session.ts'

function viewFor(context: Context, state: State, address: string, signedIn: boolean): View {
  const system = context.req.query('system') as System
  return viewOf(state.scenario, address, {
    userAgent: context.req.header('user-agent') ?? '',
    signedIn,
    slide: Number(context.req.query('slide') ?? 0),
    drawing: state.drawing++,
    ...(systems.includes(system) ? { system } : {}),
  })
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types stand-in"

const parts = raw('<link rel="stylesheet" href="/portal/style.css"><script src="/portal/client.js" defer></script>')

/** The page before anything is drawn. */
export function shell(context: Context, state: State) {
  const view = viewFor(context, state, context.req.path, greet(context, state))
  if (state.scenario.strictCsp) context.header('Content-Security-Policy', strict)
  return context.html(documentOf(view, nothing, parts))
}

/** What the page's script puts into the document, step by step: nothing yet, then the page, then sometimes once more. */
export function drawn(context: Context, state: State) {
  const view = viewFor(context, state, context.req.query('at') ?? '/', isSignedIn(context, state))
  const banner = hasCookieBanner(view) && context.req.query('consent') !== '1' ? cookieBanner(view).markup : ''
  const markup = bodyOf(view) + banner
  const wait = view.dice('wait')
  const frames = [
    { after: 0, markup: '<div class="spinner" role="progressbar"></div>' },
    { after: 20 + wait.upTo(120), markup },
    ...(wait.chance(0.5) ? [{ after: 50 + wait.upTo(200), markup }] : []),
  ]
  return context.json({ title: 'My Kaspersky', frames })
}
