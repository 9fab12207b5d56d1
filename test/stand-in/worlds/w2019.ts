import { lastDay } from '../dates.ts'
import { html, nothing, raw, type Html } from '../html.ts'
import { languages } from '../scenario.ts'
import type { View } from '../view.ts'
import { dialog } from './w2019-dialogs.ts'
import { downloads } from './w2019-downloads.ts'
import { devices, home, licenses, orders, other, security, signIn, terms } from './w2019-pages.ts'

/** 2018-19: ASP.NET pages with jQuery, `js-` classes as handles, `data-os` numbers, tables. */

const header = (view: View) =>
  html`<div id="site-header" class="header clearfix">
    <div class="logo"><a href="/dashboard">My Kaspersky</a></div>
    <nav class="main-nav">
      <ul class="nav-list">
        <li><a href="/dashboard">${view.words('summaryOld')}</a></li>
        <li><a href="/MyDevices">${view.words('devicesOld', 'devices')}</a></li>
        <li>
          <a class="js-licenses-nav-link" href="/MyLicenses"
            >${view.words('subscriptionsOld', 'subscriptions')}</a
          >
        </li>
        <li>
          <a class="js-downloads-nav-link" href="/MyDownloads">${view.words('downloadsOld')}</a>
        </li>
        <li><a href="/MyPasswords">${view.words('passwords')}</a></li>
        <li><a href="/dr/Store">${view.words('storeOld')}</a></li>
      </ul>
    </nav>
    <div class="user-block">
      <span class="user-email">${view.account.email}</span>
      <a href="/MyAccount/Security">${view.words('security')}</a>
      ${languages.map((language) => html`<a href="#" class="lang" data-do="language:${language}">${language.slice(3)}</a> `)}
      <a href="#" class="js-sign-out" data-do="sign-out">${view.words('sign out')}</a>
    </div>
  </div>`

/** What pages of 2016-17 carried inline, and some kept for long. */
function inlineSettings(view: View) {
  const usages = view.subscriptions.map((owned) => ({
    ServiceName: owned.product,
    AvailableSlotsCount:
      owned.total === null || owned.used === null ? null : owned.total - owned.used,
    ExpirationDate: lastDay(owned, view.now),
    ActivationCode: owned.code,
  }))
  const text = JSON.stringify({ ServiceUsages: usages }).replaceAll('<', '\\u003c')
  return (
    view.page === 'subscriptions' &&
    html`<script type="text/plain">
      var licensesAndViewSettings = ${raw(text)};
    </script>`
  )
}

const pages: Record<View['page'], (view: View) => Html> = {
  'sign-in': signIn,
  terms,
  subscriptions: licenses,
  home,
  downloads,
  devices,
  orders,
  security,
  other,
}

export function body(view: View): Html {
  const inside = view.signedIn && view.page !== 'terms'
  return html`<div id="wrapper" class="${view.dice('skin').pick(['skin-a', 'skin-b'])}">
      ${inside ? header(view) : nothing}
      <div id="content" class="content">${pages[view.page](view)}</div>
      ${inside && inlineSettings(view)}
    </div>
    ${dialog(view)}`
}
