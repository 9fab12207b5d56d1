import { html, nothing, type Html } from '../html.ts'
import { languages } from '../scenario.ts'
import { helpLink } from '../shown.ts'
import type { View } from '../view.ts'
import { dialog } from './w2025-dialogs.ts'
import {
  devices,
  downloads,
  orders,
  other,
  security,
  signIn,
  subscriptions,
  terms,
} from './w2025-pages.ts'

/**
 * 2025: rebuilt, class names from a build tool, few hooks left: sign-in, agreements, the empty
 * Downloads heading.
 */

const name = (view: View, part: string) => view.dice(`class ${part}`).token()

/** Two headers are on trial; which one a visitor gets is chance. */
const menu = (view: View) =>
  html`<ul class="${name(view, 'menu')}">
    <li><a href="/MyLicenses">${view.words('subscriptions')}</a></li>
    <li>
      <a href="/MyDevices">${view.words('devices', 'devicesOld')}</a>
    </li>
    <li><a href="/MyPasswords">${view.words('passwords')}</a></li>
    <li><a href="/MyDownloads">${view.words('downloadsOld')}</a></li>
  </ul>`

const account = (view: View) =>
  html`<button
      type="button"
      data-at-selector="accountMenuTrigger"
      class="${name(view, 'account')}"
      aria-haspopup="menu"
    >
      ${view.account.email}</button
    ><a href="/MyAccount/Security">${view.words('security')}</a
    ><button type="button" data-do="sign-out">${view.words('sign out')}</button>`

const header = (view: View) =>
  view.dice('header').chance(0.5)
    ? html`<header class="${name(view, 'header')}">
        <a href="/" aria-label="My Kaspersky"></a>
        <nav>${menu(view)}</nav>
        ${account(view)}
      </header>`
    : html`<header class="${name(view, 'header')}">${account(view)}</header>
        <aside class="${name(view, 'side')}"><nav>${menu(view)}</nav></aside>`

const footer = (view: View) =>
  html`<footer class="${name(view, 'footer')}">
    <a href="${helpLink(view)}">${view.words('help')}</a
    >${languages.map((language) => html`<button type="button" data-do="language:${language}" lang="${language}">${language.slice(0, 2)}</button>`)}
  </footer>`

const pages: Record<View['page'], (view: View) => Html> = {
  'sign-in': signIn,
  terms,
  subscriptions,
  home: subscriptions,
  downloads,
  devices,
  orders,
  security,
  other,
}

const wrapped = (content: Html, view: View) =>
  Array.from({ length: view.dice('wrappers').upTo(4) }, (_, depth) =>
    name(view, `wrap ${depth}`),
  ).reduce((inner, token) => html`<div class="${token}">${inner}</div>`, content)

export function body(view: View): Html {
  // Some builds put dialogs beside the application, some inside.
  const overlaid = view.dice('overlay').chance(0.5)
  const shell = view.signedIn && view.page !== 'terms' ? header(view) : nothing
  return html`<wp-root ng-version="19.0.${view.dice('version').upTo(9)}"
      >${shell}${wrapped(html`<main>${pages[view.page](view)}</main>`, view)}${overlaid ? nothing : dialog(view)}${footer(view)}</wp-root
    >${overlaid && html`<div class="${name(view, 'overlay')}">${dialog(view)}</div>`}`
}
