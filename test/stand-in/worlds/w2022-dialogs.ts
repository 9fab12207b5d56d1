import { html, type Html } from '../html.ts'
import { hooked } from './w2022-hooked.ts'
import { modal, type DialogName } from '../place.ts'
import { qrPicture } from '../qr.ts'
import { fileName, personalLink } from '../secrets.ts'
import {
  dialogUnder,
  hasCaptcha,
  namesAllSystems,
  offers,
  staleDialog,
  storeLinks,
} from '../shown.ts'
import { applicationOf, applicationsOf, downloadable, systemNames, type View } from '../view.ts'

const go = (view: View, name: DialogName, application = applicationOf(view)?.id) =>
  `go:${modal(name, view.subscription ?? '-', application)}`
/** Sends the mail and shows that it is sent. */
const mail = (view: View) =>
  `mail:${modal('sent', view.subscription ?? '-', applicationOf(view)?.id)}`
const brand = (view: View) =>
  html`<div data-at-selector="productNameBrand" class="u-productLogotype__name">
    ${applicationOf(view)?.name}
  </div>`
const close = (view: View) =>
  html`<button
    type="button"
    class="u-modalContainer__close"
    aria-label="${view.words('close')}"
    data-do="close"
  ></button>`

const subscription = (view: View) =>
  view.chosen &&
  html`<h2>${view.chosen.product}</h2>
    <p>${view.words(`state ${view.chosen.state}`)}</p>
    ${
      downloadable(view.chosen, view) &&
      applicationsOf(view.chosen).map(
        (application) =>
          html`<div class="u-app">
            <span>${application.name}</span
            ><kl-button>
              <button
                type="button"
                class="a-button"
                data-do="${go(view, 'download', application.id)}"
              >
                ${view.words('download')}
              </button></kl-button
            >
          </div>`,
      )
    }
    ${
      view.chosen.kind !== 'shared' &&
      html`<section>
        <h3>${view.words('users')}</h3>
        <button type="button" class="a-button" data-do="trap:share">
          ${view.words('shareProtection', 'shareSubscription')}
        </button>
      </section>`
    }
    <kl-link
      ><a class="u-link" href="${modal('send-to-device', view.chosen.key)}"
        >${view.words('sendToDevice')}</a
      ></kl-link
    ><kl-link>
      <a class="u-link" href="${modal('manage', view.chosen.key)}"
        >${view.words('manageSubscription')}</a
      ></kl-link
    >`

const offer = (view: View) =>
  offers(view)
    ? html`<p class="u-os">
          <i class="a-icon a-icon_${view.offered}"></i> ${systemNames[view.offered]}
        </p>
        <small>${fileName(view)}</small>${
          namesAllSystems(view) &&
          html`<p>
            ${view.words('made for')}
            ${applicationOf(view)
              ?.systems.map((system) => systemNames[system])
              .join(', ')}
          </p>`
        }
        <kl-button
          ><button
            type="button"
            class="a-button a-button_main"
            data-do="confirm:${applicationOf(view)?.id}"
          >
            ${view.words('download')}
          </button></kl-button
        >`
    : html`<p class="u-hint">${view.words('not for this device')}</p>`

const download = (view: View) =>
  html`<div data-at-selector="downloadDialog">
    ${brand(view)}${offer(view)}
    ${hooked(view, 'otherDownloads', go(view, 'other-downloads'), view.words('otherDownloads'))}
  </div>`

const otherDownloads = (view: View) => {
  const application = applicationOf(view)
  return (
    application &&
    html`<div class="kl-other-downloads ng-star-inserted">
      ${brand(view)}
      <div class="u-qr">${qrPicture(personalLink(view, application))}</div>
      ${storeLinks(view).map(({ kind, url }) => html`<a class="u-store" href="${url}" target="_blank" rel="noopener">${kind === 'app-store' ? view.words('downloadOnAppStore') : 'Google Play'}</a>`)}
      ${hooked(view, 'sendToMe', go(view, 'send-link'), view.words('sendLink'))}
    </div>`
  )
}

const sendLink = (view: View) =>
  html`<form class="kl-other-downloads u-mail">
    ${brand(view)}<kl-input>
      <input type="email" data-at-selector="emailInput" value="${view.account.email}"
    /></kl-input>
    <button
      type="button"
      data-at-selector="installerSendSelfBtn"
      data-do="${hasCaptcha(view, 'send-link') ? go(view, 'captcha') : mail(view)}"
    >
      ${view.words('send', 'sendOld')}
    </button>
  </form>`

const captcha = (view: View) =>
  html`<div class="kl-other-downloads">
    ${brand(view)}${view.dice('captcha kind').chance(0.5) ? html`<iframe title="recaptcha challenge"></iframe>` : html`<kl-input><img alt="" class="u-captcha" /><input type="text" name="captcha" /></kl-input>`}
    <button type="button" data-do="${mail(view)}">${view.words('continue')}</button>
  </div>`

const sent = (view: View) =>
  html`<div class="kl-other-downloads">
    ${brand(view)}<i icon="circle-check"></i>
    <h2 data-at-selector="successfullySentLabel">${view.words('sent')}</h2>
    <button type="button" data-at-selector="successfullySentOkBtn" data-do="close">OK</button>
  </div>`

const sendToDevice = (view: View) =>
  view.chosen &&
  html`<h2>${view.words('sendToDevice')}</h2>
    ${applicationsOf(view.chosen).map((application) => html`<button type="button" data-do="${go(view, 'other-downloads', application.id)}">${view.words('otherDownloads')} ${application.name}</button>`)}
    <button type="button" data-do="${go(view, 'connected-device')}">
      ${view.words('connectedDevice')}
    </button>`
const connectedDevice = (view: View) =>
  html`<h2>${view.words('connectedDevice')}</h2>
    <ul class="w-devices">
      ${view.account.devices.map(
        (name) =>
          html`<li>
            <label><input type="radio" name="device" /> ${name}</label>
          </li>`,
      )}
    </ul>
    <button type="button" class="a-button" data-do="trap:send-subscription">
      ${view.words('sendSubscription')}</button
    ><kl-link><a class="u-link" href="/MyDevices">${view.words('myDevices')}</a></kl-link>`

const manage = (view: View) =>
  view.chosen &&
  html`<h2>${view.words('manageSubscription')}</h2>
    <button type="button" data-do="trap:remove-from-account">
      ${view.words('removeFromAccount')}</button
    ><button type="button" data-do="trap:delete">${view.words('delete')}</button>`
const orders = (view: View) =>
  html`<h2>${view.words('orders')}</h2>
    <p>FAKEORDER-1</p>`
const twoStep = (view: View) =>
  html`<wp-modal analyticsmodalname="SignInOtpDialog"
    ><label
      >${view.words('one-time code')}
      <input type="text" name="OtpCode" autocomplete="one-time-code"
    /></label>
    <button type="button" class="a-button" data-do="pass:two-step">
      ${view.words('continue')}
    </button></wp-modal
  >`

const dialogs: Record<DialogName, (view: View) => Html | null> = {
  subscription,
  download,
  'other-downloads': otherDownloads,
  'send-link': sendLink,
  captcha,
  sent,
  'send-to-device': sendToDevice,
  'connected-device': connectedDevice,
  manage,
  orders,
  'two-step': twoStep,
}

const frame = (view: View, hidden: boolean) =>
  view.dialog &&
  html`<div
    class="u-modalContainer"
    role="dialog"
    ${hidden ? html` aria-hidden="true" style="display:none"` : html` aria-modal="true"`}
  >
    <div class="u-modalContainer__content">
      <kl-modal-body>${dialogs[view.dialog](view)}</kl-modal-body>${close(view)}
    </div>
  </div>`

export function dialog(view: View): Html {
  const stale = staleDialog(view)
  const under = dialogUnder(view)
  return html`${stale && frame(stale, true)}${under && frame(under, false)}${frame(view, false)}`
}
