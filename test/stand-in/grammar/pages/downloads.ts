import { html, raw, type Html } from '../../html.ts'
import { around } from '../noise.ts'
import type { Maker } from '../page.ts'
import { apps, sold, type App } from '../products.ts'
import { levelOf } from '../record.ts'
import { documentOf } from '../shell.ts'
import type { Sheet } from '../sheet.ts'
import { platformTiles, storeAddress } from './dialogs.ts'

const card = (sheet: Sheet, app: App, index: number, link: boolean): Html => {
  const { voice, style } = sheet
  const tag = raw(levelOf(sheet))
  return html`<article${style.at('item', index)}><${tag}${style.at('title', index)}>${app.name}</${tag}><button type="button"${style.at('button', index)}>${voice.say('download')}</button>${link && html` <a href="${storeAddress(app)}">${voice.say('appStore')}</a>`}</article>`
}

const trials = (sheet: Sheet): Html | false =>
  sheet.dice('trials').chance(0.4) &&
  html`<section>
    <h2>${sheet.voice.say('trial')}</h2>
    ${sold.slice(1, 3).map(
      (name) =>
        html`<article>
          <h3>${name}</h3>
          <button type="button">${sheet.voice.say('download')}</button>
        </article>`,
    )}
  </section>`

/** Cards of applications, perhaps with a choice of systems above them. */
export const downloadsPage: Maker = (sheet) => {
  const { voice, dice } = sheet
  const list = dice('apps')
    .shuffle(apps)
    .slice(0, 2 + dice('count').upTo(3))
  const linked = dice('links').chance(0.4) ? list : []
  const chosen = dice('tiles').chance(0.6) ? platformTiles(sheet) : null
  const content = html`<h1>${voice.say('downloads')}</h1>${chosen?.content}<div${sheet.style.at('list')}>${list.map((app, index) => card(sheet, app, index, linked.includes(app)))}</div>${trials(sheet)}`
  return {
    url: dice('route').pick(['/MyDownloads', '/MyDownloads', '/account/apps']),
    html: documentOf(sheet, around(sheet, content), { signedIn: true }),
    structure: chosen ? 'with tiles' : 'cards',
    truth: {
      kinds: ['downloads'],
      offered: [chosen?.platform ?? null],
      storeIds: linked.map(({ storeId }) => storeId),
    },
  }
}
