import { html, type Html } from '../../html.ts'
import { around, offerCard } from '../noise.ts'
import type { Maker } from '../page.ts'
import { inner } from '../record.ts'
import { documentOf } from '../shell.ts'
import type { Sheet } from '../sheet.ts'
import { structureNames, structures } from '../structures.ts'
import { ownedBy, type Owned } from '../subscriptions.ts'
import type { TrueSubscription } from '../truth.ts'

export const routeOf = ({ dice }: Sheet) =>
  dice('route').pick(['/MyLicenses', '/MyLicenses', '/', '/account/plans', '/#/licenses'])

/** A copy for small screens, out of sight here; it says the same again. */
const phoneCopy = (sheet: Sheet, owned: Owned[]): Html | false =>
  sheet.dice('phone copy').chance(0.2) &&
  html`<div${sheet.style.away()}>${owned.map((one, index) => html`<div${sheet.style.at('item', index)}>${inner(sheet, one, index)}</div>`)}</div>`

function heading(sheet: Sheet, count: number): { content: Html; counted: boolean } {
  const { voice, dice } = sheet
  const counted = dice('counted heading').chance(0.25)
  const total = dice('total').chance(0.15)
  const name = voice.say('subscriptions')
  return {
    content: html`<h1>${counted ? `${name} (${voice.number(count)})` : name}</h1>
      ${total && html`<p>${voice.say('total', { n: count })}</p>`}`,
    counted: counted || total,
  }
}

/** Where a list is cut, something says so: a button, or a number that is larger. */
function rest(sheet: Sheet, listed: number, count: number): Html | false {
  if (listed === count) return false
  const text = sheet.voice.say('more', { n: count - listed })
  return html`<button type="button" ${sheet.style.at('button', 99)}>${text}</button>`
}

export interface List {
  content: Html
  structure: string
  subscriptions: TrueSubscription[]
  whole: boolean
  counted: boolean
}

/** The list of an account's subscriptions, with all that stands around it. */
export function listOf(sheet: Sheet): List {
  const { voice, dice } = sheet
  const look = dice('account')
  const count = look.pick([1, 2, 2, 3, 3, 4, 5, 7])
  const owned = ownedBy(voice, look, count)
  const cut = count > 2 && look.chance(0.12) ? count - 1 - look.upTo(2) : count
  const listed = owned.slice(0, Math.max(2, cut) > count ? count : Math.max(cut, 1))
  const structure = dice('structure').pick(structureNames)
  const extra = dice('offer among').chance(0.15) ? [offerCard(sheet)] : []
  const { content, truth } = structures[structure]!(sheet, listed, extra)
  const head = heading(sheet, count)
  return {
    content: around(
      sheet,
      html`${head.content}${phoneCopy(sheet, listed)}${content}${rest(sheet, listed.length, count)}`,
    ),
    structure,
    subscriptions: truth,
    whole: listed.length === count,
    counted: head.counted,
  }
}

export const subscriptionsPage: Maker = (sheet) => {
  const { content, structure, subscriptions, whole, counted } = listOf(sheet)
  return {
    url: routeOf(sheet),
    html: documentOf(sheet, content, { signedIn: true }),
    structure,
    truth: { kinds: ['subscriptions'], subscriptions, whole, counted },
  }
}
