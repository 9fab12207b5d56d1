import { html, raw, type Html } from '../html.ts'
import { inner, named, title } from './record.ts'
import type { Sheet } from './sheet.ts'
import { truthOf, type Owned, type Said } from './subscriptions.ts'
import type { TrueSubscription } from './truth.ts'

export interface Drawn {
  content: Html
  truth: TrueSubscription[]
}
/** `extra`: a card that is no subscription, made with the same frame. */
type Structure = (sheet: Sheet, owned: Owned[], extra: Html[]) => Drawn

const all = (owned: Owned[]) => owned.map((one) => truthOf(one))
const cards =
  (frame: (content: Html, owned: Owned | null, index: number, sheet: Sheet) => Html): Structure =>
  (sheet, owned, extra) => ({
    content: html`<div${sheet.style.at('list')}>${[
      ...owned.map((one, index) => frame(inner(sheet, one, index), one, index, sheet)),
      ...extra.map((content, index) => frame(content, null, owned.length + index, sheet)),
    ]}</div>`,
    truth: all(owned),
  })
const label = (sheet: Sheet, owned: Owned | null) => owned && named(sheet, owned.product)

const listOf =
  (list: 'ul' | 'ol'): Structure =>
  (sheet, owned, extra) => ({
    content: html`<${raw(list)}${sheet.style.at('list')}>${[
      ...owned.map(
        (one, index) =>
          html`<li${sheet.style.at('item', index)}${label(sheet, one)}>${inner(sheet, one, index)}</li>`,
      ),
      ...extra.map((content) => html`<li${sheet.style.at('item')}>${content}</li>`),
    ]}</${raw(list)}>`,
    truth: all(owned),
  })

const columns = ['state', 'end', 'devices', 'users', 'renewal', 'owner', 'note'] as const
const heads = {
  state: 'state',
  end: 'expiresLabel',
  devices: 'devices',
  users: 'users',
  renewal: 'manage',
  owner: 'details',
  note: 'details',
} as const

const paired = (about: (typeof columns)[number]) =>
  about === 'state' || about === 'end' || about === 'devices' || about === 'users'

/** Rows with a head row: what a cell means is said by its column. */
function table(sheet: Sheet, owned: Owned[], role: boolean): Drawn {
  const { voice, style } = sheet
  const used = columns.filter((column) =>
    owned.some(({ said }) => said.some(({ about }) => about === column)),
  )
  const tag = (name: string, roleName: string) => ({
    open: raw(role ? `<div role="${roleName}"` : `<${name}`),
    close: raw(role ? '</div>' : `</${name}>`),
  })
  const cell = tag('td', 'cell')
  const row = tag('tr', 'row')
  const head = tag('th', 'columnheader')
  const first = tag(sheet.dice('row head').chance(0.4) ? 'th' : 'td', 'cell')
  const written = (said: Said[], column: (typeof columns)[number]) =>
    said
      .filter(({ about }) => about === column)
      .map((one) => (paired(column) ? one.pair!.value : one.sentence))
      .join(', ')
  const rows = owned.map(
    ({ product, said }, index) =>
      html`${row.open}${style.at('item', index)}>${first.open}>${sheet.dice('name form').chance(0.5) ? html`<strong>${product}</strong>` : product}${first.close}${used.map(
        (column) => html`${cell.open}>${written(said, column) || '—'}${cell.close}`,
      )}${row.close}`,
  )
  const headRow = html`${row.open}>${head.open}>${voice.say('subscriptions')}${head.close}${used.map(
    (column) => html`${head.open}>${paired(column) && voice.say(heads[column])}${head.close}`,
  )}${row.close}`
  return {
    content: role
      ? html`<div role="table" ${style.at('list')}>
          <div role="rowgroup">${headRow}</div>
          <div role="rowgroup">${rows}</div>
        </div>`
      : html`<table${style.at('list')}><thead>${headRow}</thead><tbody>${rows}</tbody></table>`,
    truth: all(owned),
  }
}

/** One definition list for all: the name is the term, each fact a description. */
const definitionList: Structure = (sheet, owned) => ({
  content: html`<dl${sheet.style.at('list')}>${owned.map(
    ({ product, said }) =>
      html`<dt>${product}</dt>
        ${said.map(({ sentence }) => html`<dd>${sentence}</dd>`)}`,
  )}</dl>`,
  truth: all(owned),
})

const element = (sheet: Sheet) =>
  raw(sheet.dice('element').pick(['kl-license-card', 'app-subscription', 'wp-panel', 'x-plan']))

/**
 * Custom elements whose content stands in an open shadow root; the name may be handed in from
 * outside.
 */
const shadow: Structure = (sheet, owned, extra) => {
  const slotted = sheet.dice('slotted').chance(0.3)
  const tag = element(sheet)
  const host = (content: Html, light: Html | null, index: number) =>
    html`<${tag}${sheet.style.at('item', index)}><template shadowrootmode="open"><style>:host{display:block}</style>${content}</template>${light}</${tag}>`
  return {
    content: html`<div${sheet.style.at('list')}>${owned.map((one, index) =>
      slotted
        ? host(
            html`<slot name="name"></slot>${withoutTitle(sheet, one, index)}`,
            html`<span slot="name">${title(sheet, one.product, index)}</span>`,
            index,
          )
        : host(inner(sheet, one, index), null, index),
    )}${extra.map((content, index) => host(content, null, owned.length + index))}</div>`,
    truth: all(owned),
  }
}
const withoutTitle = (sheet: Sheet, owned: Owned, index: number) =>
  raw(inner(sheet, owned, index).markup.replace(title(sheet, owned.product, index).markup, ''))

/** Only the first is open; what the others hold stands in the page, but out of sight. */
const accordion: Structure = (sheet, owned) => {
  const native = sheet.dice('native accordion').chance(0.5)
  const openAt = 0
  const inHead = ({ said }: Owned) => said.filter(({ about }) => about === 'state')
  const body = (one: Owned, index: number) => {
    const rest = one.said.filter((said) => !inHead(one).includes(said))
    return withoutTitle(sheet, { ...one, said: rest }, index)
  }
  const content = owned.map((one, index) => {
    const head = html`${title(sheet, one.product, index)}
    ${inHead(one).map(({ sentence }) => html`<span${sheet.style.at('badge', index)}>${sentence}</span>`)}`
    return native
      ? html`<details${sheet.style.at('item', index)}${index === openAt && html` open`}><summary>${head}</summary>${body(one, index)}</details>`
      : html`<div${sheet.style.at('item', index)}><div role="button" tabindex="0" aria-expanded="${String(index === openAt)}" aria-controls="region-${index}">${head}</div><div id="region-${index}" role="region"${index !== openAt && html` hidden`}>${body(one, index)}</div></div>`
  })
  return {
    content: html`<div${sheet.style.at('list')}>${content}</div>`,
    truth: owned.map((one, index) => truthOf(one, index === openAt ? one.said : inHead(one))),
  }
}

/** The running ones on one tab, the ended ones on another that is not chosen. */
const tabs: Structure = (sheet, owned, extra) => {
  const over = (one: Owned) => one.said.some(({ facts }) => facts.expired)
  const [running, ended] = [owned.filter((one) => !over(one)), owned.filter(over)]
  const front = running.length > 0 ? running : ended
  const back = running.length > 0 ? ended : []
  const name = (topic: 'active' | 'expired', count: number) =>
    `${sheet.voice.say(topic)} (${sheet.voice.number(count)})`
  const drawn = (list: Owned[], start: number) =>
    list.map(
      (one, index) =>
        html`<article${sheet.style.at('item', start + index)}${label(sheet, one)}>${inner(sheet, one, start + index)}</article>`,
    )
  return {
    content: html`<div role="tablist">
        <button role="tab" aria-selected="true">
          ${name(running.length > 0 ? 'active' : 'expired', front.length)}</button
        >${back.length > 0 && html`<button role="tab" aria-selected="false">${name('expired', back.length)}</button>`}
      </div>
      <div role="tabpanel" ${sheet.style.at('list')}>
        ${drawn(front, 0)}${extra.map((content) => html`<article${sheet.style.at('item')}>${content}</article>`)}
      </div>
      ${back.length > 0 && html`<div role="tabpanel" hidden>${drawn(back, front.length)}</div>`}`,
    truth: [...all(front), ...all(back).map((one) => ({ ...one, hidden: true }))],
  }
}

export const structures: Record<string, Structure> = {
  articles: cards(
    (content, owned, index, sheet) =>
      html`<article${sheet.style.at('item', index)}${label(sheet, owned)}>${content}</article>`,
  ),
  cards: cards(
    (content, owned, index, sheet) =>
      html`<div${sheet.style.at('item', index)}${label(sheet, owned)}><div>${content}</div></div>`,
  ),
  sections: cards(
    (content, owned, index, sheet) =>
      html`<section${sheet.style.at('item', index)}${label(sheet, owned)}>${content}</section>`,
  ),
  roleItems: (sheet, owned, extra) => {
    const { content, truth } = cards(
      (content, one, index, sheet) =>
        html`<div role="listitem" ${sheet.style.at('item', index)}${label(sheet, one)}>
          ${content}
        </div>`,
    )(sheet, owned, extra)
    return { content: html`<div role="list">${content}</div>`, truth }
  },
  elements: (sheet, owned, extra) =>
    cards((content, one, index, sheet) => {
      const tag = element(sheet)
      return html`<${tag}${sheet.style.at('item', index)}${label(sheet, one)}>${content}</${tag}>`
    })(sheet, owned, extra),
  unordered: listOf('ul'),
  ordered: listOf('ol'),
  table: (sheet, owned) => table(sheet, owned, false),
  roleTable: (sheet, owned) => table(sheet, owned, true),
  definitionList,
  shadow,
  accordion,
  tabs,
}
export const structureNames = Object.keys(structures)
