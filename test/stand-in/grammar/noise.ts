import { html, raw, type Html } from '../html.ts'
import { daysFromToday } from './days.ts'
import { sold } from './products.ts'
import { levelOf, title } from './record.ts'
import type { Sheet } from './sheet.ts'

const price = (sheet: Sheet) =>
  sheet.dice('price').pick(['39,99 €', '$39.99', '1 990 ₽', '€ 29,95'])

/** An offer as a card among the records: a name, a number of devices, a day and a price. */
export function offerCard(sheet: Sheet): Html {
  const { voice, style, dice } = sheet
  const product = dice('offer').pick(sold)
  const sentence = voice.say('offer', {
    p: product,
    t: dice('offer devices').pick([5, 10, 20]),
    d: voice.day(daysFromToday(dice('offer day').upTo(60))),
  })
  return html`${title(sheet, product, 90)}
    <p>${sentence}</p>
    <p>${price(sheet)}</p>
    <button type="button" ${style.at('button', 90)}>${voice.say('buy')}</button>`
}

const advert = (sheet: Sheet): Html => {
  const { voice, style, dice } = sheet
  const tag = raw(dice('advert frame').pick(['aside', 'div', 'section']))
  return html`<${tag}${style.at('offer')}>${offerCard(sheet)}<a href="https://apps.apple.com/us/app/invented-game/id9990000099">${voice.say('details')}</a></${tag}>`
}

const recommended = (sheet: Sheet): Html => {
  const { voice, style, dice } = sheet
  const tag = raw(levelOf(sheet))
  return html`<section><${tag}>${voice.say('alsoLike')}</${tag}><div${style.at('list')}>${dice(
    'recommended',
  )
    .shuffle(sold)
    .slice(0, 2)
    .map(
      (product) =>
        html`<div${style.at('offer')}><strong>${product}</strong><p>${price(sheet)}</p><a href="/dr/Store">${voice.say('buy')}</a></div>`,
    )}</div></section>`
}

const trial = (sheet: Sheet): Html => {
  const product = sheet.dice('trial').pick(sold)
  return html`<div${sheet.style.at('offer')}><p>${sheet.voice.say('tryFree', { p: product })}</p><button type="button">${sheet.voice.say('continue')}</button></div>`
}

export const cookieBar = ({ voice, dice, style }: Sheet): Html | false =>
  dice('cookies').chance(0.4) &&
  html`<div${style.at('offer')}${dice('cookie dialog').chance(0.4) && html` role="dialog" aria-label="Cookies"`} style="position:fixed;bottom:0"><p>${voice.say('cookies')}</p><button type="button">${voice.say('acceptAll')}</button></div>`

export const footer = ({ voice, style }: Sheet): Html =>
  html`<footer${style.at('footer')}><a href="https://www.kaspersky.com/">${voice.say('privacy')}</a> <a href="https://support.kaspersky.com/">${voice.say('help')}</a><p>© 2026 AO Kaspersky Lab</p></footer>`

/** What stands before and after a list and is none of it. */
export function around(sheet: Sheet, content: Html): Html {
  const { dice } = sheet
  return html`${dice('advert').chance(0.3) && advert(sheet)}${content}${dice('recommended').chance(0.25) && recommended(sheet)}${dice('try').chance(0.15) && trial(sheet)}`
}
