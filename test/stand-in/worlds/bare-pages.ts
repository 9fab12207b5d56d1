import type { Owned } from '../accounts/index.ts'
import type { Application } from '../applications.ts'
import { firstDay, lastDay, writtenDay } from '../dates.ts'
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
  hasTrials,
  hasUsers,
  listed,
  upsell,
} from '../shown.ts'
import { applicationsOf, type View } from '../view.ts'

function facts(owned: Owned, view: View) {
  const day = (date: string | null, label: string) =>
    date &&
    html`<div>
      <dt>${view.words(label)}</dt>
      <dd><time datetime="${date}">${writtenDay(date, view)}</time></dd>
    </div>`
  const since = hasFirstDay(view) && day(firstDay(owned, view.now), 'since')
  const people =
    hasUsers(view) &&
    html`<div>
      <dt>${view.words('users')}</dt>
      <dd>1 / 5</dd>
    </div>`
  const places = html`<div>
    <dt>${view.words('places')}</dt>
    <dd>${owned.used} / ${owned.total}</dd>
  </div>`
  const state = html`<div>
    <dt>${view.words('state')}</dt>
    <dd>${view.words(`state ${owned.state}`)}, ${view.words(`kind ${owned.kind}`)}</dd>
  </div>`
  return html`<dl>
    ${view.dice('facts').shuffle([day(lastDay(owned, view.now), 'until'), since, places, people, state])}
  </dl>`
}

const item = (owned: Owned, view: View, hidden = false) =>
  html`<li${hidden && html` aria-hidden="true" hidden`}><h2>
<a href="${modal('subscription', owned.key)}">${owned.product}</a></h2>${facts(owned, view)}</li>`
const advert = (view: View) =>
  hasAdvert(view) && html`<aside><a href="${advertLink}">${view.words('advert')}</a></aside>`

export const subscriptions = (view: View) =>
  html`<h1>${view.words('subscriptions')}</h1>
    ${advert(view)}
    <ul>
      ${hasHiddenTwins(view) && view.subscriptions[0] && item(view.subscriptions[0], view, true)}${listed(view).map((owned) => item(owned, view))}${
        upsell(view) &&
        html`<li>
          <h2>
            <a href="/dr/Store">${upsell(view)}</a>
          </h2>
        </li>`
      }
    </ul>
    ${hasMore(view) && html`<p><a href="#" data-do="more">${view.words('more')}</a></p>`}${view.subscriptions.length === 0 && html`<p>${view.words('nothing here')}</p>`}
    <form>
      <label>${view.words('haveActivationCode')} <input name="a" /></label
      ><button type="button">${view.words('add')}</button>
    </form>`

const owner = (application: Application, view: View) =>
  view.subscriptions.find((owned) => applicationsOf(owned).includes(application))?.key ?? '-'

export const downloads = (view: View) =>
  html`<h1>${view.words('downloadsOld')}</h1>
    ${advert(view)}${view.bought.length === 0 && html`<h2>${view.words('emptyDownloadsHeading')}</h2>`}
    ${view.bought.map(
      (application) =>
        html`<article>
          <h2>${application.name}</h2>
          <p>${view.words(`about ${application.id}`)}</p>
          <a href="${modal('download', owner(application, view), application.id)}"
            >${view.words('download')}</a
          >
        </article>`,
    )}
    ${
      hasTrials(view) &&
      html`<section>
        <h2>${view.words('trials')}</h2>
        ${view.trials.map(
          (application) =>
            html`<article>
              <h3>${application.name}</h3>
              <a href="#">${view.words('download')}</a>
            </article>`,
        )}
      </section>`
    }`

export const signIn = (view: View) =>
  html`<h1>My Kaspersky</h1>
    <form>
      <label>${view.words('e-mail')} <input type="email" name="email" /></label
      ><label>${view.words('password')} <input type="password" name="password" /></label
      ><button type="button" data-do="sign-in">${view.words('signIn')}</button>
    </form>`
export const terms = (view: View) =>
  html`<h1>${view.words('terms')}</h1>
    <label><input type="checkbox" /> ${view.words('agree')}</label>
    <button type="button" data-do="pass:terms-pending">${view.words('continue')}</button>`
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
    <p>${qrPicture(twoStepAddress(view))}</p>
    <p><code>${twoStepKey(view)}</code></p>`
