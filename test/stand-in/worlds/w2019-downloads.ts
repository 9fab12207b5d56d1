import { systems, type Application } from '../applications.ts'
import { html, type Html } from '../html.ts'
import { modal } from '../place.ts'
import { advertLink, chosenTile, hasAdvert, hasHiddenTwins, hasTrials } from '../shown.ts'
import { applicationsOf, systemNames, type View } from '../view.ts'

const owner = (application: Application, view: View) =>
  view.subscriptions.find((owned) => applicationsOf(owned).includes(application))?.key ?? '-'

/** 1 to 4 are Windows, Mac, Android and iOS. */
const tiles = (view: View) =>
  html`<div class="os-filter clearfix">
    ${systems.map((system, index) => html`<div class="os-item${system === chosenTile(view) && ' os-item-active'}" data-os="${index + 1}" data-do="system:${system}"><span>${systemNames[system]}</span></div>`)}
  </div>`

const product = (application: Application, view: View, action: string) =>
  html`<div class="product">
    <img alt="" class="product-icon" />
    <h3>${application.name}</h3>
    <div class="product-text">${view.words(`about ${application.id}`)}</div>
    <button
      type="button"
      class="button jsDownloadApplications"
      data-application-id="${application.number}"
      data-do="${action}"
    >
      ${view.words('download')}
    </button>
  </div>`

const bought = (application: Application, view: View) =>
  product(application, view, `go:${modal('download', owner(application, view), application.id)}`)

export function downloads(view: View): Html {
  const twin =
    hasHiddenTwins(view) &&
    view.bought[0] &&
    html`<div class="template" style="display:none">${bought(view.bought[0], view)}</div>`
  const empty =
    view.bought.length === 0 && html`<div class="no-products">${view.words('nothing here')}</div>`
  return html`<h1>${view.words('downloadsOld')}</h1>
    ${tiles(view)}${hasAdvert(view) && html`<div class="banner"><a href="${advertLink}">${view.words('advert')}</a></div>`}
    <div class="products">
      ${twin}${view.bought.map((application) => bought(application, view))}${empty}
    </div>
    ${
      hasTrials(view) &&
      html`<div id="trialSoft">
        <h2 data-at-selector="downloadBlockTrialAppsTitle">${view.words('trials')}</h2>
        ${view.trials.map((application) => product(application, view, 'none'))}
      </div>`
    }`
}
