import { html, raw, type Html } from '../../html.ts'
import { frameOf } from '../frames.ts'
import type { Maker } from '../page.ts'
import { apps, type App } from '../products.ts'
import { documentOf } from '../shell.ts'
import type { Sheet } from '../sheet.ts'
import type { TruePlatform } from '../truth.ts'
import { listOf } from './list.ts'

const names: Record<TruePlatform, string[]> = {
  windows: ['Windows', 'Windows', 'Windows 11'],
  macos: ['Mac', 'macOS'],
  ios: ['iOS', 'iPhone / iPad'],
  android: ['Android'],
}
const platforms = Object.keys(names) as TruePlatform[]

export const storeAddress = ({ storeId }: App) =>
  `https://apps.apple.com/us/app/invented/id${storeId}`
export const installer = 'https://pdc1.fra5.pdc.kaspersky.com/DownloadManagers/ab/FAKE-GUID/'

/** What the dialog says it hands out, and how. `shown`: null where it says no platform. */
interface Offer {
  content: Html
  shown: TruePlatform | null
  form: string
  store: boolean
}

function tiles(sheet: Sheet, chosen: TruePlatform): Html {
  const { style, dice } = sheet
  const mark = dice('tile mark').pick(['aria-pressed', 'aria-checked', 'aria-selected', 'radio'])
  const listed = dice('tile order').shuffle(platforms)
  if (mark === 'radio')
    return html`<fieldset>
      ${listed.map((platform) => html`<label><input type="radio" name="os" value="${platform}" ${platform === chosen && html` checked`} /> ${names[platform][0]}</label>`)}
    </fieldset>`
  const role = { 'aria-pressed': 'button', 'aria-checked': 'radio', 'aria-selected': 'tab' }[mark]
  const frame = { button: 'group', radio: 'radiogroup', tab: 'tablist' }[role!]
  return html`<div role="${frame}">
    ${listed.map((platform, index) => html`<div role="${role}" tabindex="0" ${raw(mark!)}="${String(platform === chosen)}" ${style.at('tile', index)}>${names[platform][0]}</div>`)}
  </div>`
}

function select(sheet: Sheet, chosen: TruePlatform): Html {
  return html`<select>
    ${sheet
      .dice('tile order')
      .shuffle(platforms)
      .map(
        (platform) =>
          html`<option value="${platform}" ${platform === chosen && html` selected`}>
            ${names[platform][0]}
          </option>`,
      )}
  </select>`
}

const button = ({ voice, style }: Sheet, text?: string) =>
  html`<button type="button" ${style.at('button', 1)}>${text ?? voice.say('download')}</button>`
const storeLink = ({ voice }: Sheet, app: App) =>
  html`<a href="${storeAddress(app)}">${voice.say('appStore')}</a>`

/** A choice of systems, one of them chosen. */
export function platformTiles(sheet: Sheet): { content: Html; platform: TruePlatform } {
  const platform = sheet.dice('tile').pick(platforms)
  return { content: tiles(sheet, platform), platform }
}

type OfferForm = (sheet: Sheet, app: App, platform: TruePlatform, name: string) => Html
const offerForms: Record<string, OfferForm> = {
  'named button': (sheet, _, __, name) =>
    html`<p>${button(sheet, sheet.voice.say('downloadFor', { s: name }))}</p>`,
  'sentence and button': (sheet, _, __, name) =>
    html`<p>${sheet.voice.say('downloadFor', { s: name })}</p>
      <p>${button(sheet)}</p>`,
  'name line': (sheet, _, __, name) =>
    html`<p>${name}</p>
      <p>${button(sheet)}</p>`,
  'file name': (sheet, app, platform) =>
    html`<p>${platform === 'ios' ? 'iOS' : app.files[platform]} · 312 MB</p>
      <p>${button(sheet)}</p>`,
  tiles: (sheet, _, platform) =>
    html`${tiles(sheet, platform)}
      <p>${button(sheet)}</p>`,
  select: (sheet, _, platform) =>
    html`${select(sheet, platform)}
      <p>${button(sheet)}</p>`,
  link: (sheet, app, platform, name) =>
    platform === 'ios'
      ? html`<p><a href="${storeAddress(app)}">${sheet.voice.say('appStore')}</a></p>`
      : html`<p>
          <a href="${installer}${app.files[platform]}"
            >${sheet.voice.say('downloadFor', { s: name })}</a
          >
        </p>`,
}
export const offerNames = Object.keys(offerForms)

function offerOf(sheet: Sheet, app: App): Offer {
  const look = sheet.dice('dialog offer')
  if (look.chance(0.08))
    return {
      content: html`<p>${button(sheet)}</p>`,
      shown: null,
      form: 'says nothing',
      store: false,
    }
  const platform = look.pick([...platforms, 'macos' as const, 'windows' as const])
  const form = look.pick(offerNames)
  const withStore = platform === 'ios' && (form === 'link' || look.chance(0.5))
  const content = offerForms[form]!(sheet, app, platform, look.pick(names[platform]))
  return {
    content:
      withStore && form !== 'link'
        ? html`${content}
            <p>${storeLink(sheet, app)}</p>`
        : content,
    shown: platform,
    form,
    store: withStore,
  }
}

function titled(sheet: Sheet, app: App): Html {
  const sentence = sheet.dice('dialog title').chance(0.6)
  const tag = raw(sheet.dice('dialog level').pick(['h1', 'h2', 'h2', 'h3']))
  return html`<${tag}
    >${sentence ? sheet.voice.say('downloadTitle', { p: app.name }) : app.name}</${tag}
  >`
}

const allSystems = ({ dice }: Sheet) =>
  dice('all systems').chance(0.15) && html`<p><small>Windows, Mac, Android, iOS</small></p>`

/** The page that the dialog was opened from: still there, or drawn without its list. */
const under = (sheet: Sheet) =>
  sheet.dice('under').chance(0.5)
    ? listOf(sheet)
    : {
        content: html`<h1>${sheet.voice.say('subscriptions')}</h1>`,
        subscriptions: null,
        whole: true,
      }

export const downloadDialog: Maker = (sheet) => {
  const app = sheet.dice('app').pick(apps)
  const offer = offerOf(sheet, app)
  const frame = frameOf(sheet)
  const page = under(sheet)
  const content = html`${offer.content}${allSystems(sheet)}${sheet.dice('other link').chance(0.6) && html`<p><a href="#">${sheet.voice.say('otherDownloads')}</a></p>`}`
  return {
    url: '/MyLicenses',
    html: documentOf(sheet, page.content, {
      signedIn: true,
      over: frame.around(titled(sheet, app), content, app.name),
    }),
    structure: `${frame.name}, ${offer.form}`,
    truth: {
      kinds: ['download-dialog'],
      offered: [offer.shown],
      application: app.name,
      subscriptions: page.subscriptions,
      whole: page.whole,
      storeIds: offer.store ? [app.storeId] : [],
      secrets: [installer],
    },
  }
}

/** The view with QR code, mailed link and stores. */
export const otherDownloads: Maker = (sheet) => {
  const { voice, style, dice } = sheet
  const app = dice('app').pick(apps)
  const frame = frameOf(sheet)
  const page = under(sheet)
  const apple = dice('apple').chance(0.7)
  const google = dice('google').chance(0.3)
  const tag = raw(dice('dialog level').pick(['h1', 'h2', 'h3']))
  const title = html`<${tag}>${app.name}</${tag}>
    <p>${voice.say('otherDownloads')}</p>`
  const content = html`<figure>
      <svg role="img" width="120" height="120" viewBox="0 0 9 9">
        <path d="M0 0h3v3H0zM6 0h3v3H6z"></path>
      </svg>
      <figcaption>${voice.say('scan')}</figcaption>
    </figure>
    <button type="button" ${style.at('button')}>${voice.say('sendLink')}</button
    >${apple && html`<p>${storeLink(sheet, app)}</p>`}${google && html`<p><a href="https://play.google.com/store/apps/details?id=${app.packageName}">Google Play</a></p>`}`
  return {
    url: '/MyLicenses',
    html: documentOf(sheet, page.content, {
      signedIn: true,
      over: frame.around(title, content, app.name),
    }),
    structure: frame.name,
    truth: {
      kinds: ['other-downloads'],
      offered: apple ? [null, 'ios'] : [null],
      application: app.name,
      subscriptions: page.subscriptions,
      whole: page.whole,
      storeIds: [...(apple ? [app.storeId] : []), ...(google ? [app.packageName] : [])],
    },
  }
}
