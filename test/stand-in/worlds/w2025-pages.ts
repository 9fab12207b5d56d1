import type { Owned } from '../accounts/index.ts'
import type { Application } from '../applications.ts'
import { firstDay, hasTimeElement, lastDay, writtenDay } from '../dates.ts'
import { html } from '../html.ts'
import { modal } from '../place.ts'
import { qrPicture } from '../qr.ts'
import { twoStepAddress, twoStepKey } from '../secrets.ts'
import {
  advertLink,
  hasAdvert,
  hasCaptcha,
  hasFirstDay,
  hasHiddenTwins,
  hasMore,
  hasTrials,
  hasUsers,
  listed,
  upsell,
} from '../shown.ts'
import { applicationsOf, type View } from '../view.ts'

const name = (view: View, part: string) => view.dice(`class ${part}`).token()

function term(date: string | null, label: string, view: View) {
  const text = date && writtenDay(date, view)
  return (
    date &&
    html`<span class="${name(view, 'term')}"
      >${view.words(label)}
      ${hasTimeElement(view) ? html`<time datetime="${date}">${text}</time>` : text}</span
    >`
  )
}

const places = (owned: Owned, view: View) =>
  html`<span class="${name(view, 'places')}"
    >${view.words('places')}: ${owned.used}/${owned.total}</span
  >`

const panel = (owned: Owned, view: View, hidden = false) =>
  html`<article class="${name(view, 'panel')}" ${hidden && html` hidden`}>
    <button
      type="button"
      class="${name(view, 'open')}"
      data-do="go:${modal('subscription', owned.key)}"
    >
      <h3>${owned.product}</h3>
      ${view.dice('order in panel').shuffle([term(lastDay(owned, view.now), 'until', view), hasFirstDay(view) && term(firstDay(owned, view.now), 'since', view), places(owned, view), hasUsers(view) && html`<span>${view.words('users')}: 1/5</span>`, html`<em>${view.words(`state ${owned.state}`)} ${view.words(`kind ${owned.kind}`)}</em>`])}
    </button>
  </article>`

const offer = (view: View) =>
  upsell(view) &&
  html`<article class="${name(view, 'panel')}">
    <button type="button" class="${name(view, 'open')}">
      <h3>${upsell(view)}</h3>
      <em>${view.words('buy')}</em>
    </button>
  </article>`

const advert = (view: View) =>
  hasAdvert(view) &&
  html`<section class="${name(view, 'promo')}">
    <h3>${view.words('advert')}</h3>
    <a href="${advertLink}" target="_blank" rel="noopener">App Store</a>
  </section>`
const more = (view: View) =>
  hasMore(view) && html`<button type="button" data-do="more">${view.words('more')}</button>`

export const subscriptions = (view: View) =>
  html`<h1>${view.words('subscriptions')}</h1>
    ${advert(view)}${hasHiddenTwins(view) && view.subscriptions[0] && panel(view.subscriptions[0], view, true)}
    <section class="${name(view, 'list')}">
      ${listed(view).map((owned) => panel(owned, view))}${offer(view)}
    </section>
    ${more(view)}${view.subscriptions.length === 0 && html`<p>${view.words('nothing here')}</p>`}
    <activation-code-block
      ><h2>${view.words('haveActivationCode')}</h2>
      <input name="code" inputmode="text" autocomplete="off" />
      <button type="button">${view.words('add')}</button></activation-code-block
    >`

const owner = (application: Application, view: View) =>
  view.subscriptions.find((owned) => applicationsOf(owned).includes(application))?.key ?? '-'
const row = (application: Application, view: View, action: string) =>
  html`<li class="${name(view, 'row')}">
    <div>
      <h3>${application.name}</h3>
      <p>${view.words(`about ${application.id}`)}</p>
    </div>
    <button type="button" data-do="${action}">${view.words('download')}</button>
  </li>`

export const downloads = (view: View) =>
  html`<h1>${view.words('downloadsOld')}</h1>
    ${advert(view)}${
      view.bought.length === 0
        ? html`<h2 class="empty-downloads__header">${view.words('emptyDownloadsHeading')}</h2>`
        : html`<ul class="${name(view, 'rows')}">
            ${view.bought.map((application) => row(application, view, `go:${modal('download', owner(application, view), application.id)}`))}
          </ul>`
    }${
      hasTrials(view) &&
      html`<section class="${name(view, 'trials')}">
        <h2>${view.words('trials')}</h2>
        <ul>
          ${view.trials.map((application) => row(application, view, 'none'))}
        </ul>
      </section>`
    }`

export const signIn = (view: View) =>
  html`<section class="entry-panel">
    <h1>My Kaspersky</h1>
    <form data-at-selector="signInContent">
      <input type="email" name="email" autocomplete="username" /><input
        type="password"
        name="password"
        autocomplete="current-password"
      />${hasCaptcha(view, 'sign-in') && html`<iframe title="recaptcha challenge"></iframe>`}
      <kl-button atselector="welcomeSignInBtn"
        ><button type="button" data-at-selector="welcomeSignInBtn" data-do="sign-in">
          ${view.words('signIn')}
        </button></kl-button
      >
    </form>
  </section>`

export const terms = (view: View) =>
  html`<section>
    <h1>${view.words('terms')}</h1>
    <label data-at-selector="allowedAgreements"
      ><input type="checkbox" /> ${view.words('agree')}</label
    >
    <button type="button" data-at-selector="agreementProceedBtn" data-do="pass:terms-pending">
      ${view.words('continue')}
    </button>
  </section>`
export const devices = (view: View) =>
  html`<h1>${view.words('devices', 'devicesOld')}</h1>
    <ul>
      ${view.account.devices.map((device) => html`<li>${device}</li>`)}
    </ul>`
export const orders = (view: View) =>
  html`<h1>${view.words('orders')}</h1>
    <p>FAKEORDER-1</p>`
export const other = (view: View) => html`<h1>${view.words('elsewhere')}</h1>`
export const security = (view: View) =>
  html`<h1>${view.words('security')}</h1>
    <h2>${view.words('authenticator')}</h2>
    <figure>
      ${qrPicture(twoStepAddress(view))}
      <figcaption>${twoStepKey(view)}</figcaption>
    </figure>`
