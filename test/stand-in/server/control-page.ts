import { accounts } from '../accounts/index.ts'
import { faultNames, faults, hasFault, type Fault } from '../faults.ts'
import { html, raw, type Html } from '../html.ts'
import { generations, languages } from '../scenario.ts'
import { addressesOf } from '../tour.ts'
import type { State } from './index.ts'

const choice = (name: string, list: readonly string[], now: string, says = name) =>
  html`<label
    >${says}
    <select name="${name}">
      ${list.map((value) => html`<option${value === now && html` selected`}>${value}</option>`)}
    </select></label
  >`
const tick = (name: string, on: boolean, says = '', value = 'on') =>
  html`<label>
    <input type="checkbox" name="${name}" value="${value}" ${on && html` checked`} />
    ${value === 'on' ? name : value} <small>${says}</small></label
  >`

const table = (title: string, rows: (string | number)[][]) =>
  html`<h2>${title} (${rows.length})</h2>
    <table>
      ${rows
        .slice(-200)
        .toReversed()
        .map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
    </table>`

function form({ scenario }: State): Html {
  const strikes: Exclude<Fault, string> | Record<string, never> =
    scenario.faults.find((fault) => typeof fault !== 'string') ?? {}
  return html`<form method="post" action="/__portal/scenario">
    <p>
      ${choice('account', Object.keys(accounts), scenario.account)}
      ${choice('generation', generations, scenario.generation)}
      ${choice('language', languages, scenario.language)}
      <label>seed <input name="seed" type="number" value="${scenario.seed}" /></label>
      <label
        >clock <input name="clock" value="${scenario.clock}" placeholder="2026-11-22T12:00:00Z"
      /></label>
    </p>
    <p>${tick('signedIn', scenario.signedIn)} ${tick('strictCsp', scenario.strictCsp)}</p>
    <fieldset>
      <legend>faults</legend>
      ${faultNames.map((name) => tick('faults', hasFault(scenario.faults, name), faults[name].says, name))}
    </fieldset>
    <p>
      ${choice('by', ['as usual', 'extension', 'page', 'anyone'], strikes.by ?? 'as usual', 'They strike')},
      after <input name="after" type="number" min="0" value="${strikes.after}" /> requests that
      pass, <input name="times" type="number" min="1" value="${strikes.times}" /> times (empty:
      always).
    </p>
    <button>Play this</button>
  </form>`
}

const clock = (time: string) => time.slice(11, 23)

const style =
  'body { font: 14px/1.5 system-ui; margin: 2rem; max-width: 75rem; } fieldset { columns: 3; } fieldset label { display: block; } input[type=number] { width: 5rem; } small { color: #666; } h2 { font-size: 1rem; margin: .75rem 0 0; } td { padding: 0 .75rem 0 0; font-family: monospace; white-space: nowrap; } ul { columns: 2; } iframe { width: 100%; height: 40rem; border: 1px solid #ccc; }'

/** What has happened so far; reads itself again, so that it can be watched beside the extension. */
export function ledgerPage(state: State): string {
  const { clicks, traps, footprints, mails } = state.ledger
  const requests = state.ledger.requests.filter(({ path }) => !/^\/(?:portal\/|favicon)/.test(path))
  const tables = [
    table(
      'Traps sprung',
      traps.map((trap) => [clock(trap.time), trap.name, trap.by, trap.detail]),
    ),
    table(
      'Requests',
      requests.map((entry) => [
        clock(entry.time),
        entry.by,
        entry.method,
        entry.path,
        entry.status,
        entry.cookie ? 'with cookie' : '',
      ]),
    ),
    table(
      'Clicks',
      clicks.map((click) => [
        clock(click.time),
        click.text,
        click.action,
        click.trusted ? '' : 'by a script',
      ]),
    ),
    table(
      'Elements that are not the portal’s',
      footprints.map((print) => [clock(print.time), print.tag, print.detail]),
    ),
    table(
      'Mails sent',
      mails.map((mail) => [clock(mail.time), mail.to, mail.subject]),
    ),
  ]
  return `<!doctype html>${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content="2" />
        <title>Ledger</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${tables}
      </body>
    </html>`.markup
  }`
}

/** From here a person directs the play while looking at the extension. */
export function controlPage(state: State): string {
  const links = addressesOf(state.scenario).map(
    (address) => html`<li><a href="${address}" target="portal">${address}</a></li>`,
  )
  return `<!doctype html>${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Stand-in portal</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>Stand-in portal</h1>
        <p>
          <a href="/MyLicenses" target="portal">Open the portal</a>. Sign in as somebody else by
          typing ${Object.keys(accounts).join(', ')} for an e-mail address.
        </p>
        <p>
          Under its real name, in a browser that may carry the extension:
          <code>${state.command}</code>
        </p>
        ${form(state)}
        <details>
          <summary>Every address of this account</summary>
          <ul>
            ${links}
          </ul>
        </details>
        <form method="post" action="/__portal/forget">
          <button>Empty the ledger</button> <a href="/__portal/state">Ledger as JSON</a>
          <a href="/__portal/mails" target="mails">Mails sent</a>
        </form>
        <iframe title="Ledger" src="/__portal/ledger"></iframe>
      </body>
    </html>`.markup
  }`
}
