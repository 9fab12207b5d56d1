import { html, raw, type Html } from '../html.ts'
import { cookieBar, footer } from './noise.ts'
import type { Sheet } from './sheet.ts'

export const email = 'alex.fake0@example.com'
export const accountId = 'FAKEID-0-demo-7c1f'
export const code = 'FAKE0-FAKE0-FAKE0-FAKE0'

/**
 * Header of a signed-in person: at least one of address, sign-out and embedded id is always there.
 */
export function header(sheet: Sheet): Html {
  const { voice, style, dice } = sheet
  const link = (href: string, text: string) => html`<li><a href="${href}">${text}</a></li>`
  const own = dice('nav routes').chance(0.6)
  const menu = html`<nav${style.at('nav')}><ul>${[
    link(own ? '/MyLicenses' : '/account/plans', voice.say('subscriptions')),
    link(own ? '/MyDevices' : '/account/devices', voice.say('myDevices')),
    dice('nav downloads').chance(0.6) &&
      link(own ? '/MyDownloads' : '/account/apps', voice.say('downloads')),
    link('/dr/Store', voice.say('shop')),
  ]}</ul></nav>`
  const showsMail = dice('header mail').chance(0.75)
  const mail = showsMail && html`<span>${email}</span>`
  const leave = html`<a href="/account/leave">${voice.say('signOut')}</a>`
  const account = dice('account form').chance(0.5)
    ? html`<button type="button" aria-haspopup="menu" aria-expanded="false">
          ${showsMail ? email : 'A'}
        </button>
        <div hidden>${leave}</div>`
    : html`<div${style.at('text')}>${mail} ${leave}</div>`
  return html`<header${style.at('nav')}><a href="/">My Kaspersky</a>${menu}${account}</header>`
}

/** The id stands in the page where the address does not, and in half of the others. */
function settings({ dice }: Sheet, signedIn: boolean): Html {
  const id = signedIn ? accountId : ''
  const silent = dice('settings').chance(signedIn && dice('header mail').chance(0.75) ? 0.5 : 0)
  return silent
    ? html``
    : html`<script type="application/json">
        ${raw(JSON.stringify({ myKasperskyId: id, build: '26.11' }))}
      </script>`
}

interface Shell {
  signedIn: boolean
  /** Shown over the page. */
  over?: Html | null
  /** Sign-in pages have no menu. */
  plain?: boolean
}

/** The whole document. */
export function documentOf(sheet: Sheet, content: Html, shell: Shell): string {
  const { voice, style, dice } = sheet
  const root = raw(dice('root').pick(['<div id="root">', '<app-root>', '<form id="aspnetForm">']))
  const end = raw(root.markup.replace('<', '</').replace(/ .*?>|>/, '>'))
  const main = dice('main').chance(0.7) ? ['<main>', '</main>'] : ['<div>', '</div>']
  return `<!doctype html>${
    html`<html lang="${voice.tag}" dir="${voice.rtl ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <title>My Kaspersky</title>
        <style>
          ${raw(style.css)}
        </style>
      </head>
      <body>
        ${settings(sheet, shell.signedIn)}${root}${shell.signedIn && !shell.plain && header(sheet)}${raw(main[0]!)}${style.wrap(content)}${raw(main[1]!)}${footer(sheet)}${end}${shell.over}${cookieBar(sheet)}
      </body>
    </html>`.markup
  }`
}
