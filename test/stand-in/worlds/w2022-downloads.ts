import { systems, type Application } from '../applications.ts'
import { html, type Html } from '../html.ts'
import { hooked } from './w2022-hooked.ts'
import { modal } from '../place.ts'
import { advertLink, chosenTile, hasAdvert, hasHiddenTwins, hasTrials } from '../shown.ts'
import { applicationsOf, systemNames, type View } from '../view.ts'

const owner = (application: Application, view: View) =>
  view.subscriptions.find((owned) => applicationsOf(owned).includes(application))?.key ?? '-'

const tiles = (view: View) =>
  html`<div class="w-osSelect__list">
    ${systems.map((system) => html`<div class="u-osTile js-osFilter${system === chosenTile(view) && ' u-osTile_active'}" tabindex="0" role="radio" aria-checked="${system === chosenTile(view) ? 'true' : 'false'}" data-do="system:${system}"><i class="a-icon a-icon_${system}"></i><span class="u-osTile__title" data-at-selector="osName">${systemNames[system]}</span></div>`)}
  </div>`

const card = (application: Application, view: View, wording: Html) =>
  html`<download-application>
    <div
      class="w-downloadProgramCard ${view.dice('card').token()}"
      data-at-selector="downloadApplicationCard"
      data-product-id="${application.number}"
    >
      <div class="u-productLogotype">
        <span
          class="u-productLogotype__name"
          data-at-selector="${view.dice('name hook').pick(['serviceName', 'productName'])}"
          >${application.name}</span
        >
      </div>
      <p data-at-selector="serviceShortDescription">${view.words(`about ${application.id}`)}</p>
      ${wording}
    </div></download-application
  >`

const buttons = (application: Application, view: View) =>
  html`${hooked(view, 'appInfoDownload', `go:${modal('download', owner(application, view), application.id)}`, view.words('download'))}
  ${hooked(view, 'appInfoSendToEmail', `go:${modal('send-link', owner(application, view), application.id)}`, view.words('sendByEmailOld', 'sendToMyselfOld'))}`

/** All slides stay in the DOM; those that are not in view are only `aria-hidden`. */
const slide = (content: Html, index: number, view: View) =>
  html`<kl-carousel-item
    class="w-carousel__slide"
    aria-hidden="${index === view.slide ? 'false' : 'true'}"
    >${content}</kl-carousel-item
  >`

const carousel = (view: View) =>
  html`<div class="w-carousel">
    <div class="w-carousel__slides__outer">
      ${view.bought.map((application, index) => slide(card(application, view, buttons(application, view)), index, view))}
    </div>
    <button
      type="button"
      class="w-carousel__arrow_right"
      data-at-selector="nextPageArrow"
      data-do="slide:${(view.slide + 1) % Math.max(1, view.bought.length)}"
      aria-label="${view.words('next')}"
    ></button>
    <div data-at-selector="carouselIndicator">
      ${view.bought.map((_, index) => html`<i${index === view.slide && html` class="active"`}></i>`)}
    </div>
  </div>`

const trials = (view: View) =>
  hasTrials(view) &&
  html`<section class="w-trials" id="trialSoft">
    <h2 data-at-selector="downloadBlockTrialAppsTitle">${view.words('trials')}</h2>
    ${view.trials.map((application) => card(application, view, html`<button type="button" class="a-button" data-at-selector="appInfoDownload">${view.words('download')}</button>`))}
  </section>`

export function downloads(view: View): Html {
  const bought = view.dice('carousel').chance(0.6)
    ? carousel(view)
    : view.bought.map((application) => card(application, view, buttons(application, view)))
  const twin =
    hasHiddenTwins(view) &&
    view.bought[0] &&
    html`<div hidden>${card(view.bought[0], view, buttons(view.bought[0], view))}</div>`
  const empty =
    view.bought.length === 0 &&
    html`<h2 class="empty-downloads__header">${view.words('emptyDownloadsHeading')}</h2>`
  return html`<div data-at-selector="downloadPage" class="u-download ng-star-inserted">
    <h1>${view.words('downloadsOld')}</h1>
    ${tiles(view)}
    ${hasAdvert(view) && html`<div class="w-banner"><a href="${advertLink}">${view.words('advert')}</a></div>`}
    <div data-at-selector="downloadBlockPurchasedApps">${empty}${bought}${twin}</div>
    ${trials(view)}
  </div>`
}
