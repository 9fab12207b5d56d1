import { html, nothing, type Html } from '../html.ts'
import { languages } from '../scenario.ts'
import { helpLink } from '../shown.ts'
import type { View } from '../view.ts'
import { dialog } from './w2022-dialogs.ts'
import { downloads } from './w2022-downloads.ts'
import { devices, orders, other, security, signIn, subscriptions, terms } from './w2022-pages.ts'

/**
 * 2020-22: Angular in an ASP.NET shell, `data-at-selector` on everything that the portal's own
 * testers press.
 */

const header = (view: View) =>
  html`<header id="site-header" class="w-header ng-star-inserted">
    <a class="w-header__logo" href="/">My Kaspersky</a>
    <nav class="main-nav">
      <ul data-at-selector="priorityMainMenu" class="w-menu">
        <li>
          <a href="/MyLicenses" data-at-menu="Licenses" data-tracking-action="Licenses | click"
            >${view.words('subscriptionsOld', 'subscriptions')}</a
          >
        </li>
        <li>
          <a href="/MyDevices" data-at-menu="Devices" data-tracking-action="Devices | click"
            >${view.words('devicesOld', 'devices')}</a
          >
        </li>
        <li>
          <a href="/MyDownloads" data-at-menu="Downloads" data-tracking-action="Downloads | click"
            >${view.words('downloadsOld')}</a
          >
        </li>
      </ul>
    </nav>
    <ul class="menu-utility">
      <li>
        <button
          type="button"
          class="w-notifications__bell a-icon"
          aria-label="${view.words('notifications')}"
        ></button>
      </li>
      <li>
        <button type="button" data-at-selector="accountMenuTrigger" class="u-account">
          <span class="menu-item__text">${view.account.email}</span>
        </button>
      </li>
      <li>
        <a href="/MyAccount/Security"
          ><span class="menu-item__text">${view.words('security')}</span></a
        >
      </li>
      <li>
        <button type="button" data-do="sign-out">
          <span class="menu-item__text">${view.words('sign out')}</span>
        </button>
      </li>
    </ul>
  </header>`

const footer = (view: View) =>
  html`<footer class="w-footer">
    <a class="u-link" href="${helpLink(view)}">${view.words('help')}</a>
    ${languages.map((language) => html`<a href="#" class="u-link" data-do="language:${language}">${language.slice(0, 2).toUpperCase()}</a> `)}
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

export function body(view: View): Html {
  const main = html`<main class="u-main ${view.dice('main').token()}">
    ${pages[view.page](view)}
  </main>`
  return html`<app-root ng-version="11.2.${view.dice('version').upTo(14)}"
    ><div class="u-layout ng-star-inserted">
      ${view.signedIn && view.page !== 'terms' ? header(view) : nothing}${main}${footer(view)}
    </div>
    ${dialog(view)}</app-root
  >`
}
