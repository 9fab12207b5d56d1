import type { Owned } from '../accounts/index.ts'
import { firstDay, hasTimeElement, lastDay, writtenDay } from '../dates.ts'
import { html } from '../html.ts'
import { modal } from '../place.ts'
import { qrPicture } from '../qr.ts'
import { twoStepAddress, twoStepKey } from '../secrets.ts'
import {
  advertLink,
  hasAdvert,
  hasFirstDay,
  hasHiddenTwins,
  hasMore,
  hasUsers,
  listed,
  upsell,
} from '../shown.ts'
import type { View } from '../view.ts'

function day(date: string | null, view: View) {
  const text = date && writtenDay(date, view)
  return date && hasTimeElement(view)
    ? html`<time datetime="${date}">${text}</time>`
    : (text ?? '—')
}

const row = (owned: Owned, view: View, hidden = false) =>
  html`<tr class="license-row${hidden && ' hidden'}" ${hidden && html` style="display: none"`}>
    <td>
      <a href="${modal('subscription', owned.key)}" class="license-name">${owned.product}</a>
    </td>
    <td class="license-state">
      ${view.words(`state ${owned.state}`)}, ${view.words(`kind ${owned.kind}`)}
    </td>
    <td class="license-date">${day(lastDay(owned, view.now), view)}</td>
    ${hasFirstDay(view) && html`<td class="license-date">${day(firstDay(owned, view.now), view)}</td>`}
    <td class="license-devices">${owned.used} (${owned.total})</td>
    ${hasUsers(view) && html`<td>1 (5)</td>`}
  </tr>`

const banner = (view: View) =>
  hasAdvert(view) &&
  html`<div class="banner">
    <a href="${advertLink}" target="_blank">${view.words('advert')}</a>
  </div>`

export const licenses = (view: View) =>
  html`<h1>${view.words('subscriptionsOld', 'subscriptions')}</h1>
    ${banner(view)}
    <table class="licenses">
      <thead>
        <tr>
          <th></th>
          <th>${view.words('state')}</th>
          <th>${view.words('until')}</th>
          ${hasFirstDay(view) && html`<th>${view.words('since')}</th>`}
          <th>${view.words('places')}</th>
          ${hasUsers(view) && html`<th>${view.words('users')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${hasHiddenTwins(view) && view.subscriptions[0] && row(view.subscriptions[0], view, true)}${listed(view).map((owned) => row(owned, view))}${
          upsell(view) &&
          html`<tr class="license-row">
            <td><a href="/dr/Store" class="license-name">${upsell(view)}</a></td>
            <td colspan="${3 + Number(hasFirstDay(view)) + Number(hasUsers(view))}">
              ${view.words('buy')}
            </td>
          </tr>`
        }
      </tbody>
    </table>
    ${hasMore(view) && html`<a href="#" class="js-more" data-do="more">${view.words('more')}</a>`}
    ${view.subscriptions.length === 0 && html`<div class="no-licenses">${view.words('nothing here')}</div>`}
    <div class="activation-code">
      <label
        >${view.words('haveActivationCode')}
        <input type="text" name="ActivationCode" maxlength="23"
      /></label>
      <button type="button" class="button">${view.words('add')}</button>
    </div>`

export const home = (view: View) =>
  html`<h1>${view.words('summaryOld')}</h1>
    ${banner(view)}
    <div class="widget">
      <a href="/MyLicenses">${view.words('subscriptionsOld')}</a>: ${view.subscriptions.length}
    </div>`

export const signIn = (view: View) =>
  html`<div class="welcome">
    <h1>My Kaspersky</h1>
    <div class="signin-invite">
      <button type="button" class="button js-signin-button" data-do="sign-in">
        ${view.words('signIn')}
      </button>
    </div>
    <div class="entry-panel">
      <input type="text" id="EMail" name="EMail" /><input
        type="password"
        id="Password"
        name="Password"
      /><label> <input type="checkbox" id="checkboxRememberMe" /> ${view.words('remember')}</label>
    </div>
  </div>`

export const terms = (view: View) =>
  html`<div class="agreement">
    <h1>${view.words('terms')}</h1>
    <label data-at-selector="allowedAgreements">
      <input type="checkbox" /> ${view.words('agree')}</label
    ><button type="button" data-at-selector="agreementProceedBtn" data-do="pass:terms-pending">
      ${view.words('continue')}
    </button>
  </div>`

export const devices = (view: View) =>
  html`<h1>${view.words('devicesOld', 'devices')}</h1>
    ${view.account.devices.map((name) => html`<div class="device">${name}</div>`)}`
export const orders = (view: View) =>
  html`<h1>${view.words('orders')}</h1>
    <table>
      <tr>
        <td>FAKEORDER-1</td>
      </tr>
    </table>`
export const other = (view: View) => html`<h1>${view.words('elsewhere')}</h1>`
export const security = (view: View) =>
  html`<h1>${view.words('security')}</h1>
    <div class="authenticator">
      ${qrPicture(twoStepAddress(view))} <input type="text" readonly value="${twoStepKey(view)}" />
    </div>`
