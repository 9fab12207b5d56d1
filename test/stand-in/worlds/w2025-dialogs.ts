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
  storeNames,
} from '../shown.ts'
import { applicationOf, applicationsOf, downloadable, systemNames, type View } from '../view.ts'

const go = (view: View, name: DialogName, application = applicationOf(view)?.id) =>
  `go:${modal(name, view.subscription ?? '-', application)}`
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
    <p>${view.words(`state ${view.chosen.state}`)}</p>
    ${
      downloadable(view.chosen, view) &&
      html`<ul>
        ${applicationsOf(view.chosen).map(
          (application) =>
            html`<li>
              ${application.name}
              <button type="button" data-do="${go(view, 'download', application.id)}">
                ${view.words('download')}
              </button>
            </li>`,
        )}
      </ul>`
    }
    ${
      view.chosen.kind !== 'shared' &&
      html`<h3>${view.words('users')}</h3>
        <button type="button" data-do="trap:share">
          ${view.words('shareProtection', 'shareSubscription')}
        </button>`
    }
    <button type="button" data-do="${go(view, 'send-to-device')}">
      ${view.words('sendToDevice')}
    </button>
    <button type="button" data-do="${go(view, 'manage')}">
      ${view.words('manageSubscription')}
    </button>`

const offer = (view: View) =>
  offers(view)
    ? html`<p>${[systemNames[view.offered], fileName(view)].filter(Boolean).join(' · ')}</p>
        ${
          namesAllSystems(view) &&
          html`<p>
            ${view.words('made for')}
            ${applicationOf(view)
              ?.systems.map((system) => systemNames[system])
              .join(', ')}
          </p>`
        }<button type="button" data-do="confirm:${applicationOf(view)?.id}">
          ${view.words('download')}
        </button>`
    : html`<p>${view.words('not for this device')}</p>`

const download = (view: View) =>
  html`${heading(view)}${offer(view)}<button type="button" data-do="${go(view, 'other-downloads')}">
      ${view.words('otherDownloads')}
    </button>`

const otherDownloads = (view: View) => {
  const application = applicationOf(view)
  return (
    application &&
    html`${heading(view)}
      <h3>${view.words('otherDownloads')}</h3>
      ${qrPicture(personalLink(view, application))}
      <ul>
        ${storeLinks(view).map(({ kind, url }) => html`<li><a href="${url}" target="_blank" rel="noopener">${kind === 'app-store' ? view.words('downloadOnAppStore') : 'Google Play'}</a></li>`)}
      </ul>
      ${storeNames(view) && html`<p>${storeNames(view)}</p>`}<button
        type="button"
        data-do="${go(view, 'send-link')}"
      >
        ${view.words('sendLink')}
      </button>`
  )
}

const sendLink = (view: View) =>
  html`${mailHeading(view)}<input type="email" value="${view.account.email}" />
    <button
      type="button"
      data-do="${hasCaptcha(view, 'send-link') ? go(view, 'captcha') : mail(view)}"
    >
      ${view.words('send', 'sendOld')}
    </button>`
const captcha = (view: View) =>
  html`${mailHeading(view)}<iframe title="recaptcha challenge"></iframe
    ><button type="button" data-do="${mail(view)}">${view.words('continue')}</button>`
const sent = (view: View) =>
  html`${heading(view)}
    <p role="status">${view.words('sent')}</p>
    <button type="button" data-do="close">OK</button>`
const sendToDevice = (view: View) =>
  view.chosen &&
  html`<h2>${view.words('sendToDevice')}</h2>
    <ul>
      ${applicationsOf(view.chosen).map(
        (application) =>
          html`<li>
            <button type="button" data-do="${go(view, 'other-downloads', application.id)}">
              ${view.words('otherDownloads')} (${application.name})
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" data-do="${go(view, 'connected-device')}">
      ${view.words('connectedDevice')}
    </button>`
const connectedDevice = (view: View) =>
  html`<h2>${view.words('connectedDevice')}</h2>
    <ul>
      ${view.account.devices.map(
        (name) =>
          html`<li>
            <label><input type="radio" name="device" /> ${name}</label>
          </li>`,
      )}
    </ul>
    <button type="button" data-do="trap:send-subscription">${view.words('sendSubscription')}</button
    ><a href="/MyDevices">${view.words('myDevices')}</a>`
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
      >${view.words('one-time code')}
      <input type="text" name="OtpCode" autocomplete="one-time-code"
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

/**
 * Only the names of the one-time-code and order dialogs are known to end so; the rest is by
 * analogy.
 */
const analytics: Partial<Record<DialogName, string>> = {
  'two-step': 'SignInOtpDialog',
  orders: 'OrderHistoryDialog',
}

const frame = (view: View, hidden: boolean) =>
  view.dialog &&
  html`<wp-modal
    analyticsmodalname="${analytics[view.dialog] ?? view.dice(`modal ${view.dialog}`).word()}"
    role="dialog"
    ${hidden ? html` hidden` : html` aria-modal="true"`}
    ><div class="${view.dice('class modal').token()}">
      ${dialogs[view.dialog](view)}<button
        type="button"
        aria-label="${view.words('close')}"
        data-do="close"
      >
        ×
      </button>
    </div></wp-modal
  >`

export function dialog(view: View): Html {
  const stale = staleDialog(view)
  const under = dialogUnder(view)
  return html`${stale && frame(stale, true)}${under && frame(under, false)}${frame(view, false)}`
}
