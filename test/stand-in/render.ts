import { expectedOf, type Expected } from './expected.ts'
import { html, nothing, raw, withoutActions, type Html } from './html.ts'
import { origin } from './place.ts'
import { reshaped } from './reshape.ts'
import { scenarioOf, type Scenario } from './scenario.ts'
import { hasCookieBanner } from './shown.ts'
import { viewOf, type View, type Visit } from './view.ts'
import { worlds } from './worlds/index.ts'

export const bodyOf = (view: View): string =>
  reshaped(worlds[view.scenario.generation](view).markup, view.scenario.faults)

export const cookieBanner = (view: View) =>
  html`<div id="CybotCookiebotDialog" role="dialog">
    <p>${view.words('cookies')}</p>
    <button type="button" id="CybotCookiebotDialogBodyLevelButtonAccept" data-do="consent">
      ${view.words('accept')}
    </button>
  </div>`

/** Empty for strangers, or not there at all. */
const accountOf = (view: View) =>
  view.signedIn
    ? { myKasperskyId: view.account.id }
    : view.dice('no account key').chance(0.3)
      ? {}
      : { myKasperskyId: '' }

/** Where the real page sends its sign-in; named only, for nothing here leaves the computer. */
const signInServices = {
  '2019': 'https://hq.uis.kaspersky.com',
  '2022': 'https://eu.uis.kaspersky.com',
  '2025': 'https://eu.uis.kaspersky.com',
  bare: 'https://auth.uis.kaspersky.com',
}

/**
 * The HTML document as the server sends it. Facts about the visitor stand in it before anything is
 * drawn.
 */
export function documentOf(view: View, content: Html, links: Html = nothing): string {
  const page =
    view.page === 'terms'
      ? '/auth/layout/main'
      : view.signedIn
        ? '/portal/pages/licenses'
        : '/portal/pages/welcome'
  const settings = raw(
    JSON.stringify({
      ...accountOf(view),
      startPage: page,
      signInService: signInServices[view.scenario.generation],
    }),
  )
  const direction = view.scenario.language.startsWith('ar') ? 'rtl' : 'ltr'
  return `<!doctype html>${
    html`<html lang="${view.scenario.language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>My Kaspersky</title>
        ${links}
      </head>
      <body>
        <script type="application/json">
          ${settings}
        </script>
        ${content}
      </body>
    </html>`.markup
  }`
}

export interface Rendered {
  /** The page's address. */
  url: string
  /** The whole document after everything has been drawn. */
  html: string
  expected: Expected
}

/**
 * A page as it stands when all its drawing is done, without a server or a browser. Pure: the same
 * arguments (and a scenario with a `clock`) give the same text. `address` is path and fragment,
 * e.g. `/MyLicenses#(modal:download/premium/vpn)`.
 */
export function renderPage(part: Partial<Scenario>, address: string, visit: Visit = {}): Rendered {
  const view = viewOf(scenarioOf(part), address, visit)
  const content = html`${raw(bodyOf(view))}${hasCookieBanner(view) && cookieBanner(view)}`
  return {
    url: new URL(address, origin).href,
    html: withoutActions(documentOf(view, content)),
    expected: expectedOf(view),
  }
}
