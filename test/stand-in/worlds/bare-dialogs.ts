import { html, type Html } from '../html.ts'
import { modal, type DialogName } from '../place.ts'
import { qrPicture } from '../qr.ts'
import { personalLink } from '../secrets.ts'
import {
  dialogUnder,
  downloadLink,
  hasCaptcha,
  namesAllSystems,
  offers,
  staleDialog,
  storeLinks,
  storeNames,
} from '../shown.ts'
import { applicationOf, applicationsOf, downloadable, systemNames, type View } from '../view.ts'

const to = (view: View, name: DialogName, application = applicationOf(view)?.id) =>
  modal(name, view.subscription ?? '-', application)
/** Sends the mail and shows that it is sent. */
const mail = (view: View) =>
  `mail:${modal('sent', view.subscription ?? '-', applicationOf(view)?.id)}`
const heading = (view: View) => html`<h2>${applicationOf(view)?.name}</h2>`
/** The three steps of mailing a link are titled alike. */
const mailHeading = (view: View) =>
  html`${heading(view)}
    <h3>${view.words('sendLink')}</h3>`

const subscription = (view: View) =>
  view.chosen &&
  html`<h2>${view.chosen.product}</h2>
    ${
      downloadable(view.chosen, view) &&
      html`<ul>
        ${applicationsOf(view.chosen).map((application) => html`<li>${application.name}: <a href="${to(view, 'download', application.id)}">${view.words('download')}</a></li>`)}
      </ul>`
    }
    ${
      view.chosen.kind !== 'shared' &&
      html`<section>
        <h3>${view.words('users')}</h3>
        <button type="button" data-do="trap:share">
          ${view.words('shareProtection', 'shareSubscription')}
        </button>
      </section>`
    }
    <p>
      <a href="${to(view, 'send-to-device')}">${view.words('sendToDevice')}</a>
    </p>
    <p><a href="${to(view, 'manage')}">${view.words('manageSubscription')}</a></p>`

function download(view: View) {
  const link = downloadLink(view)
  const text = `${view.words('download')} (${systemNames[view.offered]})`
  const offer = link
    ? html`<a href="${link.url}">${text}</a>`
    : offers(view)
      ? html`<button type="button">${text}</button>`
      : view.words('not for this device')
  return html`${heading(view)}
    <p>${offer}</p>
    ${
      namesAllSystems(view) &&
      html`<p>
        ${applicationOf(view)
          ?.systems.map((system) => systemNames[system])
          .join(', ')}
      </p>`
    }
    <p>
      <a href="${to(view, 'other-downloads')}">${view.words('otherDownloads')}</a>
    </p>`
}

function otherDownloads(view: View) {
  const application = applicationOf(view)
  return (
    application &&
    html`${heading(view)}
      <figure>${qrPicture(personalLink(view, application))}</figure>
      <ul>
        ${storeLinks(view).map(
          ({ kind, url }) =>
            html`<li>
              <a href="${url}"
                >${kind === 'app-store' ? view.words('downloadOnAppStore') : 'Google Play'}</a
              >
            </li>`,
        )}
        <li><a href="${to(view, 'send-link')}">${view.words('sendLink')}</a></li>
      </ul>
      ${storeNames(view) && html`<p>${storeNames(view)}</p>`}`
  )
}

const sendLink = (view: View) =>
  html`${mailHeading(view)}
    <form>
      <input type="email" value="${view.account.email}" />
      <button
        type="button"
        data-do="${hasCaptcha(view, 'send-link') ? `go:${to(view, 'captcha')}` : mail(view)}"
      >
        ${view.words('send', 'sendOld')}
      </button>
    </form>`
const captcha = (view: View) =>
  html`${mailHeading(view)}<iframe title="recaptcha challenge"></iframe
    ><a href="#" data-do="${mail(view)}">${view.words('continue')}</a>`
const sent = (view: View) =>
  html`${heading(view)}
    <p>${view.words('sent')}</p>`
const sendToDevice = (view: View) =>
  view.chosen &&
  html`<h2>${view.words('sendToDevice')}</h2>
    <ul>
      ${applicationsOf(view.chosen).map(
        (application) =>
          html`<li>
            <a href="${to(view, 'other-downloads', application.id)}"
              >${application.name}: ${view.words('otherDownloads')}</a
            >
          </li>`,
      )}
    </ul>
    <a href="${to(view, 'connected-device')}">${view.words('connectedDevice')}</a>`
const connectedDevice = (view: View) =>
  html`<h2>${view.words('connectedDevice')}</h2>
    <form>
      ${view.account.devices.map((name) => html`<label><input type="radio" name="d" /> ${name}</label>`)}
      <button type="button" data-do="trap:send-subscription">
        ${view.words('sendSubscription')}
      </button>
    </form>
    <p><a href="/MyDevices">${view.words('myDevices')}</a></p>`
const manage = (view: View) =>
  html`<h2>${view.words('manageSubscription')}</h2>
    <button type="button" data-do="trap:remove-from-account">
      ${view.words('removeFromAccount')}
    </button>
    <button type="button" data-do="trap:delete">${view.words('delete')}</button>`
const orders = (view: View) =>
  html`<h2>${view.words('orders')}</h2>
    <p>FAKEORDER-1</p>`
const twoStep = (view: View) =>
  html`<label
      >${view.words('one-time code')} <input type="text" autocomplete="one-time-code"
    /></label>
    <button type="button" data-do="pass:two-step">${view.words('continue')}</button>`

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

export function dialog(view: View): Html {
  const stale = staleDialog(view)
  const open = (shown: View | null) =>
    shown?.dialog &&
    html`<dialog open>${dialogs[shown.dialog](shown)}<a href="#" data-do="close">×</a></dialog>`
  return html`${stale && html`<dialog>${download(stale)}</dialog>`}${open(dialogUnder(view))}${open(view)}`
}
