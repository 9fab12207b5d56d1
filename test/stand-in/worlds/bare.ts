import { html, nothing, type Html } from '../html.ts'
import { languages } from '../scenario.ts'
import { helpLink } from '../shown.ts'
import type { View } from '../view.ts'
import { dialog } from './bare-dialogs.ts'
import {
  devices,
  downloads,
  orders,
  other,
  security,
  signIn,
  subscriptions,
  terms,
} from './bare-pages.ts'

/**
 * A portal that nobody has seen: plain semantic HTML, no hook, no telling class. Only links and
 * structure speak.
 */

const header = (view: View) =>
  html`<header>
    <nav>
      <ul>
        <li><a href="/MyLicenses">${view.words('subscriptions')}</a></li>
        <li><a href="/MyDevices">${view.words('devices', 'devicesOld')}</a></li>
        <li><a href="/MyPasswords">${view.words('passwords')}</a></li>
        <li><a href="/MyDownloads">${view.words('downloadsOld')}</a></li>
      </ul>
    </nav>
    <details>
      <summary>${view.account.email}</summary>
      <a href="/MyAccount/Security">${view.words('security')}</a>
      <a href="#" data-do="sign-out">${view.words('sign out')}</a>
    </details>
  </header>`

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

const inSections = (content: Html, view: View) =>
  Array.from({ length: view.dice('wrappers').upTo(3) }).reduce<Html>(
    (inner) => html`<section>${inner}</section>`,
    content,
  )

export const body = (view: View): Html =>
  html`${view.signedIn && view.page !== 'terms' ? header(view) : nothing}${inSections(html`<main>${pages[view.page](view)}</main>`, view)}${dialog(view)}
    <footer>
      <a href="${helpLink(view)}">${view.words('help')}</a>
      ${languages.map((language) => html`<a href="#" data-do="language:${language}">${language}</a> `)}
    </footer>`
