import { html, type Html } from '../../html.ts'
import { daysFromToday } from '../days.ts'
import { around } from '../noise.ts'
import type { Maker } from '../page.ts'
import { documentOf } from '../shell.ts'
import type { Sheet } from '../sheet.ts'
import { sold } from '../products.ts'
import { routeOf } from './list.ts'

/** A whole account without a subscription, said in words. */
export const emptyPage: Maker = (sheet) => ({
  url: routeOf(sheet),
  html: documentOf(
    sheet,
    around(
      sheet,
      html`<h1>${sheet.voice.say('subscriptions')}</h1>
        <p>${sheet.voice.say('none')}</p>`,
    ),
    { signedIn: true },
  ),
  structure: 'empty',
  truth: { kinds: ['subscriptions'], subscriptions: [], counted: true },
})

/** The list could not be loaded: that is no empty account. */
export const failedPage: Maker = (sheet) => ({
  url: routeOf(sheet),
  html: documentOf(
    sheet,
    html`<h1>${sheet.voice.say('subscriptions')}</h1>
      <p role="alert">${sheet.voice.say('error')}</p>`,
    { signedIn: true },
  ),
  structure: 'failed',
  truth: { kinds: ['subscriptions', 'unknown', 'other'], subscriptions: null, whole: false },
})

/** Not drawn yet: grey boxes where the records will be. */
export const skeleton: Maker = (sheet) => ({
  url: routeOf(sheet),
  html: documentOf(
    sheet,
    html`<h1>${sheet.voice.say('subscriptions')}</h1>
      <div aria-busy="true">
        ${Array.from({ length: 3 }, (_, index) => html`<div${sheet.style.at('item', index)}><div></div><div></div></div>`)}
      </div>`,
    { signedIn: true },
  ),
  structure: 'skeleton',
  truth: { kinds: ['subscriptions', 'unknown', 'other'], subscriptions: null, whole: false },
})

const devices = ({ voice, style }: Sheet): Html =>
  html`<h1>${voice.say('myDevices')}</h1>
    <ul>
      ${['FAKEDEVICE laptop', 'FAKEDEVICE phone'].map((name, index) => html`<li${style.at('item', index)}><h3>${name}</h3><p>Kaspersky Premium</p><p>${voice.say('active')}</p></li>`)}
    </ul>`
const orders = ({ voice, style, dice }: Sheet): Html =>
  html`<h1>${voice.say('orders')}</h1>
    <table>
      ${dice('orders')
        .shuffle(sold)
        .slice(0, 2)
        .map(
          (product, index) =>
            html`<tr${style.at('item', index)}><td>FAKEORDER-${index}</td><td>${product}</td><td>${voice.day(daysFromToday(-40 * (index + 1)))}</td><td>39,99 €</td></tr>`,
        )}
    </table>`
const shop = ({ voice, style }: Sheet): Html =>
  html`<h1>${voice.say('shop')}</h1>
    ${sold.map((product, index) => html`<article${style.at('item', index)}><h2>${product}</h2><p>${voice.say('offer', { p: product, t: 5, d: voice.day(daysFromToday(20)) })}</p><p>39,99 €</p><button>${voice.say('buy')}</button></article>`)}`
const help = ({ voice }: Sheet): Html =>
  html`<h1>${voice.say('help')}</h1>
    <article>
      <h2>${voice.say('downloadTitle', { p: 'Kaspersky Plus' })}</h2>
      <p>${voice.say('manage')}</p>
    </article>`

const others = { devices, orders, shop, help }

/**
 * The portal's other sections: nothing of ours. Whether they are known for what they are is no
 * matter.
 */
export const otherPage: Maker = (sheet) => {
  const name = sheet.dice('other').pick(['devices', 'orders', 'shop', 'help'] as const)
  const routes = {
    devices: ['/MyDevices', '/account/devices'],
    orders: ['/MyAccount/OrdersHistory', '/account/orders'],
    shop: ['/dr/Store', '/account/shop'],
    help: ['/help', '/support'],
  }[name]
  return {
    url: sheet.dice('route').pick(routes),
    html: documentOf(sheet, others[name](sheet), { signedIn: true }),
    structure: name,
    truth: { kinds: ['other', 'unknown'], secrets: ['FAKEDEVICE', 'FAKEORDER'] },
  }
}
