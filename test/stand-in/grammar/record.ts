import { html, type Html, raw } from '../html.ts'
import { factsOf } from './facts.ts'
import { inside } from './products.ts'
import type { Sheet } from './sheet.ts'
import type { Owned, Said } from './subscriptions.ts'

const titleForms = ['heading', 'heading', 'heading', 'link', 'strong', 'split', 'plain'] as const
export const titleFormOf = ({ dice }: Sheet) => dice('title form').pick(titleForms)
export const levelOf = ({ dice }: Sheet) => dice('level').pick(['h2', 'h2', 'h3', 'h3', 'h4'])

/** The product's name; `plain` is a mere div, whose card carries the name as its label. */
export function title(sheet: Sheet, product: string, index: number): Html {
  const { style } = sheet
  const tag = raw(levelOf(sheet))
  const at = style.at('title', index)
  const [first = '', ...rest] = product.split(' ')
  const written = {
    heading: () => html`<${tag}${at}>${product}</${tag}>`,
    link: () => html`<${tag}${at}><a href="/subscription/${index}">${product}</a></${tag}>`,
    strong: () => html`<div${at}><strong>${product}</strong></div>`,
    split: () =>
      html`<${tag}${at}><span>${first}</span>${rest.length > 0 && html` <span>${rest.join(' ')}</span>`}</${tag}>`,
    plain: () => html`<div${at}>${product}</div>`,
  }
  return written[titleFormOf(sheet)]()
}

/** Applications that come along, under their own small heading: none of them is a subscription. */
function included(sheet: Sheet): Html | false {
  const dice = sheet.dice('included')
  if (!dice.chance(0.25)) return false
  const names = dice.shuffle(inside).slice(0, 2 + dice.upTo(2))
  const head = sheet.voice.say('included')
  return dice.chance(0.5)
    ? html`<div>
        <p>${head}</p>
        <ul>
          ${names.map((name) => html`<li>${name}</li>`)}
        </ul>
      </div>`
    : html`<p>${head}: ${names.join(', ')}</p>`
}

const actions = (sheet: Sheet, said: Said[]): Html => {
  const { voice, style } = sheet
  const button = (text: string, index: number) =>
    html`<button type="button" ${style.at('button', index)}>${text}</button>`
  const over = said.some(({ facts }) => facts.expired)
  return html`<div>
    ${button(voice.say(over ? 'renew' : 'download'), 0)}${sheet.dice('second button').chance(0.5) && button(voice.say('details'), 1)}
  </div>`
}

/** A state may stand beside the name instead of among the facts. */
export const badgeApart = (sheet: Sheet) => sheet.dice('badge apart').chance(0.35)

/** What stands inside one record, whatever frame is put around it. */
export function inner(sheet: Sheet, { product, said }: Owned, index: number, shown = said): Html {
  const { style } = sheet
  const apart = badgeApart(sheet) ? shown.filter(({ about }) => about === 'state') : []
  const rest = shown.filter((one) => !apart.includes(one))
  const badges = apart.map(
    ({ sentence }) => html`<span${style.at('badge', index)}>${sentence}</span>`,
  )
  const head = sheet.dice('badge first').chance(0.3)
    ? html`${badges}${title(sheet, product, index)}`
    : html`${title(sheet, product, index)}${badges}`
  const picture = sheet.dice('picture').chance(0.4) && html`<img alt="" src="data:," />`
  return html`${picture}${sheet.dice('head wrapped').chance(0.4) ? html`<div${style.at('label')}>${head}</div>` : head}${style.wrap(factsOf(sheet, rest))}${included(sheet)}${actions(sheet, shown)}`
}

/** The card's own label, where the name is no heading. */
export const named = (sheet: Sheet, product: string): Html =>
  titleFormOf(sheet) === 'plain' || sheet.dice('named').chance(0.15)
    ? html` aria-label="${product}"`
    : html``
