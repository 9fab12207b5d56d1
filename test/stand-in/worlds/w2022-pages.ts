import type { Owned } from '../accounts/index.ts'
import { firstDay, hasTimeElement, lastDay, writtenDay } from '../dates.ts'
import { html } from '../html.ts'
import { modal } from '../place.ts'
import { twoStepAddress, twoStepKey } from '../secrets.ts'
import {
  advertLink,
  hasAdvert,
  hasCaptcha,
  hasFirstDay,
  hasHiddenTwins,
  hasMore,
  hasUsers,
  listed,
  upsell,
} from '../shown.ts'
import type { View } from '../view.ts'
import { qrPicture } from '../qr.ts'

function day(date: string | null, label: string, view: View) {
  const text = date && writtenDay(date, view)
  return (
    date &&
    html`<div class="u-license__term">
      ${view.words(label)}
      ${hasTimeElement(view) ? html`<time datetime="${date}">${text}</time>` : text}
    </div>`
  )
}

const days = (owned: Owned, view: View) =>
  view
    .dice('days')
    .shuffle([
      day(lastDay(owned, view.now), 'until', view),
      hasFirstDay(view) && day(firstDay(owned, view.now), 'since', view),
    ])

const offer = (view: View) =>
  upsell(view) &&
  html`<div class="u-license w-card ng-star-inserted" tabindex="0" role="button">
    <div class="u-productLogotype">
      <span class="u-productLogotype__name">${upsell(view)}</span>
    </div>
    <div class="u-license__state">${view.words('buy')}</div>
  </div>`

const panel = (owned: Owned, view: View, hidden = false) =>
  html`<div
    class="u-license w-card ${view.dice('panel').token()} ng-star-inserted"
    tabindex="0"
    role="button"
    ${hidden && html` aria-hidden="true" style="display:none"`}
    data-do="go:${modal('subscription', owned.key)}"
  >
    <div class="u-productLogotype">
      <span class="u-productLogotype__name">${owned.product}</span>
    </div>
    <div class="u-license__state">
      ${view.words(`state ${owned.state}`)}${owned.kind === 'own' ? '' : ` · ${view.words(`kind ${owned.kind}`)}`}
    </div>
    ${days(owned, view)}
    <div class="u-license__places">${owned.used} / ${owned.total} ${view.words('places')}</div>
    ${hasUsers(view) && html`<div class="u-license__users">1 / 5 ${view.words('users')}</div>`}
  </div>`

const advert = (view: View) =>
  hasAdvert(view) &&
  html`<aside class="w-promo ng-star-inserted">
    <a href="${advertLink}" target="_blank" rel="noopener">
      <img alt="" class="w-promo__badge" /> ${view.words('advert')}</a
    >
  </aside>`

const more = (view: View) =>
  hasMore(view) &&
  html`<button type="button" class="a-button" data-do="more">${view.words('more')}</button>`

export const subscriptions = (view: View) =>
  html`<h1 class="u-title">${view.words('subscriptionsOld', 'subscriptions')}</h1>
    ${advert(view)}
    <div class="w-licenses">
      ${hasHiddenTwins(view) && view.subscriptions[0] && panel(view.subscriptions[0], view, true)}${listed(view).map((owned) => panel(owned, view))}${offer(view)}
    </div>
    ${more(view)}
    ${view.subscriptions.length === 0 && html`<p class="u-empty">${view.words('nothing here')}</p>`}
    <activation-code-block
      ><section data-at-selector="activationCodeBlock">
        <h2>${view.words('haveActivationCode')}</h2>
        <kl-input
          ><input
            type="text"
            data-at-selector="activationCodeField"
            placeholder="XXXXX-XXXXX-XXXXX-XXXXX" /></kl-input
        ><kl-button>
          <button type="button" class="a-button">${view.words('add')}</button></kl-button
        >
      </section></activation-code-block
    >`

export const signIn = (view: View) =>
  html`<div class="entry-panel">
    <ul class="u-tabs">
      <li>
        <a data-at-selector="welcomeSignInTab" href="#/auth/layout/main">${view.words('signIn')}</a>
      </li>
    </ul>
    <form data-at-selector="signInContent" autocomplete="on">
      <kl-input><input type="email" name="email" autocomplete="username" /></kl-input
      ><kl-input>
        <input type="password" name="password" autocomplete="current-password"
      /></kl-input>
      <label><input type="checkbox" name="checkboxRememberMe" /> ${view.words('remember')}</label
      >${hasCaptcha(view, 'sign-in') && html`<kl-input><img alt="" class="u-captcha" /><input type="text" name="captcha" /></kl-input>`}
      <kl-button atselector="welcomeSignInBtn"
        ><button
          type="button"
          data-at-selector="welcomeSignInBtn"
          class="a-button"
          data-do="sign-in"
        >
          ${view.words('signIn')}
        </button></kl-button
      >
    </form>
  </div>`

export const terms = (view: View) =>
  html`<div class="entry-panel">
    <h1>${view.words('terms')}</h1>
    <p>${view.words('terms text')}</p>
    <label data-at-selector="allowedAgreements"
      ><input type="checkbox" /> ${view.words('agree')}</label
    >
    <button type="button" data-at-selector="agreementProceedBtn" data-do="pass:terms-pending">
      ${view.words('continue')}
    </button>
  </div>`

export const devices = (view: View) =>
  html`<h1>${view.words('devicesOld', 'devices')}</h1>
    <ul class="w-devices">
      ${view.account.devices.map((name) => html`<li>${name}</li>`)}
    </ul>`
export const orders = (view: View) =>
  html`<h1>${view.words('orders')}</h1>
    <table class="u-orders">
      <tr>
        <td>FAKEORDER-1</td>
        <td>${view.account.subscriptions[0]?.product}</td>
      </tr>
    </table>`
export const other = (view: View) => html`<h1>${view.words('elsewhere')}</h1>`

export const security = (view: View) =>
  html`<h1>${view.words('security')}</h1>
    <section class="u-authenticator">
      <h2>${view.words('authenticator')}</h2>
      <div class="u-qr">${qrPicture(twoStepAddress(view))}</div>
      <code class="u-secret">${twoStepKey(view)}</code>
    </section>`
