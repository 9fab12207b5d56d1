import { html, raw, type Html } from '../../html.ts'
import type { Maker } from '../page.ts'
import { documentOf, email } from '../shell.ts'
import type { Sheet } from '../sheet.ts'

const field = (sheet: Sheet, text: string, attributes: string): Html =>
  sheet.dice('labels').chance(0.5)
    ? html`<label>${text} <input${raw(attributes)}></label>`
    : html`<input${raw(attributes)} placeholder="${text}">`
const press = ({ style }: Sheet, text: string) =>
  html`<button type="submit" ${style.at('button')}>${text}</button>`

export const signIn: Maker = (sheet) => {
  const { voice, dice } = sheet
  const twoSteps = dice('two screens').chance(0.3)
  const mail = field(sheet, voice.say('email'), ' type="email" autocomplete="username"')
  const secret = field(sheet, voice.say('password'), ' type="password"')
  return {
    url: dice('route').pick(['/', '/#/auth/layout/main', '/login', '/?returnUrl=%2FMyLicenses']),
    html: documentOf(
      sheet,
      html`<h1>${voice.say('signIn')}</h1>
        <div>
          ${mail}${!twoSteps && secret}${press(sheet, voice.say(twoSteps ? 'continue' : 'signIn'))}
        </div>`,
      { signedIn: false },
    ),
    structure: twoSteps ? 'e-mail first' : 'e-mail and password',
    truth: { kinds: ['sign-in'], sessions: ['signed-out'] },
  }
}

export const terms: Maker = (sheet) => {
  const { voice, dice } = sheet
  const boxes = dice('boxes').pick([1, 2])
  return {
    url: dice('route').pick(['/', '/#/auth/layout/main', '/agreements', '/MyLicenses']),
    html: documentOf(
      sheet,
      html`<h1>${voice.say('terms')}</h1>
        ${Array.from({ length: boxes }, () => html`<label><input type="checkbox" /> ${voice.say('accept')}</label>`)}
        <p>${press(sheet, voice.say('continue'))}</p>`,
      { signedIn: true, plain: dice('without menu').chance(0.6) },
    ),
    structure: 'boxes',
    // Without a menu nobody sees who is signed in; that nobody is would be untrue.
    truth: { kinds: ['terms'], sessions: ['signed-in', 'unknown'] },
  }
}

export const twoStep: Maker = (sheet) => {
  const { voice, dice } = sheet
  const single = dice('one field').chance(0.7)
  const input = html`<input autocomplete="one-time-code" inputmode="numeric" maxlength="6" />`
  const boxes = Array.from(
    { length: 6 },
    () => html`<input inputmode="numeric" maxlength="1" size="1" />`,
  )
  return {
    url: dice('route').pick(['/', '/#/auth/layout/main', '/login/verify']),
    html: documentOf(
      sheet,
      html`<h1>${voice.say('twoStep')}</h1>
        <p>${voice.say('code')}</p>
        <div>${single ? input : boxes}</div>
        ${press(sheet, voice.say('continue'))}`,
      { signedIn: false },
    ),
    structure: single ? 'one field' : 'six fields',
    truth: { kinds: ['two-step'], sessions: ['signed-in', 'signed-out', 'unknown'] },
  }
}

export const security: Maker = (sheet) => {
  const { voice, dice } = sheet
  return {
    url: dice('route').pick(['/MyAccount/Security', '/account/security', '/settings/sign-in']),
    html: documentOf(
      sheet,
      html`<h1>${voice.say('security')}</h1>
        <h2>${voice.say('twoStep')}</h2>
        <svg role="img" width="120" height="120" viewBox="0 0 9 9">
          <path d="M0 0h3v3H0z"></path>
        </svg>
        <p><code>FAKESECRETKEY</code></p>
        <h2>${voice.say('password')}</h2>
        ${field(sheet, voice.say('password'), ' type="password"')}
        <p>${email}</p>`,
      { signedIn: true },
    ),
    structure: 'settings',
    truth: { kinds: ['security'], secrets: ['FAKESECRETKEY', email] },
  }
}
