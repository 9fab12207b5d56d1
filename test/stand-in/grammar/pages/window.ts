import { html, type Html } from '../../html.ts'
import { factsOf } from '../facts.ts'
import { frameOf } from '../frames.ts'
import type { Maker } from '../page.ts'
import { apps, inside } from '../products.ts'
import { code, documentOf } from '../shell.ts'
import type { Sheet } from '../sheet.ts'
import { ownedBy, truthOf, type Owned } from '../subscriptions.ts'

/** The applications of a subscription, each with its own button. */
const applications = ({ voice, style, dice }: Sheet): Html => {
  const names = dice('applications').chance(0.5)
    ? apps.slice(0, 3).map(({ name }) => name)
    : inside.slice(0, 2)
  return html`<section>
    <h3>${voice.say('included')}</h3>
    <ul>
      ${names.map((name, index) => html`<li><span>${name}</span> <button type="button" ${style.at('button', index)}>${voice.say('download')}</button></li>`)}
    </ul>
  </section>`
}

const secret = ({ dice }: Sheet) => dice('code').chance(0.3) && html`<p><code>${code}</code></p>`

const content = (sheet: Sheet, { product, said }: Owned): Html => {
  const { voice, style } = sheet
  return html`${factsOf(sheet, said)}${secret(sheet)}
    <div>
      <button type="button" ${style.at('button', 50)}>${voice.say('download')}</button>
      <button type="button" ${style.at('button', 51)}>${voice.say('manage')}</button>
    </div>
    ${sheet.dice('with applications').chance(0.5) && product !== '' && applications(sheet)}`
}

/**
 * One subscription alone: a page of its own, or a window. Nothing says that there are no others.
 */
export const windowPage: Maker = (sheet) => {
  const { voice, dice } = sheet
  const [owned] = ownedBy(voice, dice('account'), 1)
  if (!owned) throw new Error('An account without a subscription has no window.')
  const alone = dice('alone').chance(0.5)
  const frame = frameOf(sheet)
  const truth = {
    kinds: ['subscriptions' as const],
    subscriptions: [truthOf(owned)],
    whole: false,
  }
  const back = html`<a href="/account/plans">← ${voice.say('subscriptions')}</a>`
  if (alone)
    return {
      url: '/account/plans/1',
      html: documentOf(
        sheet,
        html`${back}
          <h1>${owned.product}</h1>
          ${content(sheet, owned)}`,
        { signedIn: true },
      ),
      structure: 'page',
      truth,
    }
  return {
    url: '/MyLicenses',
    html: documentOf(sheet, html`<h1>${voice.say('subscriptions')}</h1>`, {
      signedIn: true,
      over: frame.around(html`<h2>${owned.product}</h2>`, content(sheet, owned), owned.product),
    }),
    structure: frame.name,
    truth,
  }
}
