import { html, type Html } from '../html.ts'
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

const to = (view: View, name: DialogName, application = applicationOf(view)?.id) =>
  modal(name, view.subscription ?? '-', application)
/** Sends the mail and shows that it is sent. */
const mail = (view: View) =>
  `mail:${modal('sent', view.subscription ?? '-', applicationOf(view)?.id)}`
const title = (view: View) => html`<div class="popup-title">${applicationOf(view)?.name}</div>`

const subscription = (view: View) =>
  view.chosen &&
  html`<div class="popup-title">${view.chosen.product}</div>
    <p>${view.words(`state ${view.chosen.state}`)}</p>
    ${
      downloadable(view.chosen, view) &&
      html`<table>
        ${applicationsOf(view.chosen).map(
          (application) =>
            html`<tr>
              <td>${application.name}</td>
              <td>
                <a class="button" href="${to(view, 'download', application.id)}"
                  >${view.words('download')}</a
                >
              </td>
            </tr>`,
        )}
      </table>`
    }
    <a href="${to(view, 'manage')}">${view.words('manageSubscription')}</a>`

const download = (view: View) =>
  html`<div data-at-selector="downloadDialog">
    ${title(view)}${
      offers(view)
        ? html`<div class="os os-${view.offered}">
              ${systemNames[view.offered]} <span class="file">${fileName(view)}</span>
            </div>
            ${
              namesAllSystems(view) &&
              html`<p>
                ${applicationOf(view)
                  ?.systems.map((system) => systemNames[system])
                  .join(' / ')}
              </p>`
            }
            <button type="button" class="button" data-do="confirm:${applicationOf(view)?.id}">
              ${view.words('download')}
            </button>`
        : html`<p>${view.words('not for this device')}</p>`
    }<a href="${to(view, 'other-downloads')}" class="js-other">${view.words('otherDownloads')}</a>
  </div>`

const otherDownloads = (view: View) => {
  const application = applicationOf(view)
  return (
    application &&
    html`<div class="kl-other-downloads">
      ${title(view)}
      <div class="qr">${qrPicture(personalLink(view, application))}</div>
      ${storeLinks(view).map(
        ({ kind, url }) =>
          html`<a href="${url}" class="store-${kind}">
            <img alt="${kind === 'app-store' ? 'App Store' : 'Google Play'}"
          /></a>`,
      )} <a href="${to(view, 'send-link')}">${view.words('sendToMyselfOld', 'sendByEmailOld')}</a>
    </div>`
  )
}

const sendLink = (view: View) =>
  html`<div class="kl-other-downloads">
    ${title(view)}<input type="text" id="Email" name="Email" value="${view.account.email}" />
    <button
      type="button"
      data-do="${hasCaptcha(view, 'send-link') ? `go:${to(view, 'captcha')}` : mail(view)}"
    >
      ${view.words('sendOld', 'send')}
    </button>
  </div>`
const captcha = (view: View) =>
  html`<div class="kl-other-downloads">
    ${title(view)}<img alt="" class="captcha" /><input type="text" name="Captcha" />
    <button type="button" data-do="${mail(view)}">${view.words('continue')}</button>
  </div>`
const sent = (view: View) =>
  html`<div class="kl-other-downloads">
    ${title(view)}
    <p>${view.words('sent')}</p>
  </div>`
const sendToDevice = (view: View) =>
  html`<div class="popup-title">${view.words('sendToDevice')}</div>
    <a href="${to(view, 'connected-device')}">${view.words('connectedDevice')}</a>`
const connectedDevice = (view: View) =>
  html`<div class="popup-title">${view.words('connectedDevice')}</div>
    ${view.account.devices.map((name) => html`<div class="device">${name}</div>`)}
    <button type="button" data-do="trap:send-subscription">
      ${view.words('sendSubscription')}
    </button>`
const manage = (view: View) =>
  html`<div class="popup-title">${view.words('manageSubscription')}</div>
    <button type="button" data-do="trap:remove-from-account">
      ${view.words('removeFromAccount')}</button
    ><button type="button" data-do="trap:delete">${view.words('delete')}</button>`
const orders = (view: View) =>
  html`<div class="popup-title">${view.words('orders')}</div>
    <p>FAKEORDER-1</p>`
const twoStep = (view: View) =>
  html`<div class="popup-title">${view.words('one-time code')}</div>
    <input type="text" name="OtpCode" />
    <button type="button" class="button" data-do="pass:two-step">${view.words('continue')}</button>`

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

const popup = (view: View, hidden: boolean) =>
  view.dialog &&
  html`<div class="popup-overlay" ${hidden && html` style="display: none;"`}>
    <div class="popup" role="dialog">
      <a href="#" class="popup-close" data-do="close">×</a>${dialogs[view.dialog](view)}
    </div>
  </div>`

export function dialog(view: View): Html {
  const stale = staleDialog(view)
  const under = dialogUnder(view)
  return html`${stale && popup(stale, true)}${under && popup(under, false)}${popup(view, false)}`
}
