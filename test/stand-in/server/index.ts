import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { scenarioOf, type Scenario } from '../scenario.ts'
import { application } from './application.ts'
import { certificate, spkiOf, type Certificate } from './certificate.ts'
import { emptyLedger, type Ledger } from './ledger.ts'

export interface Portal {
  /** On 127.0.0.1, HTTPS. */
  port: number
  spki: string
  certificate: Certificate
  /** What is played now. */
  readonly scenario: Scenario
  /** Plays something else from the next request on. Throws for unknown names. */
  change(part: Partial<Scenario>): void
  ledger: Ledger
  close(): Promise<void>
}

/** What the server's parts share. */
export interface State {
  scenario: Scenario
  ledger: Ledger
  /** Values of session cookies that are good. */
  sessions: Set<string>
  /** How often each fault had the chance to strike. */
  struck: Map<string, number>
  change(part: Partial<Scenario>): void
  drawing: number
  /** The person signed out; the next visit is not signed in by itself. */
  left: boolean
  /** How to open the stand-in under the portal's real name. */
  command: string
}

/**
 * Starts the stand-in on a free loopback port, or on the given one; rejects where that is taken.
 */
export async function startPortal(part: Partial<Scenario> = {}, port = 0): Promise<Portal> {
  const pems = await certificate()
  const state: State = {
    scenario: scenarioOf(part),
    ledger: emptyLedger(),
    sessions: new Set(),
    struck: new Map(),
    drawing: 0,
    left: false,
    command: '',
    change(change) {
      state.scenario = scenarioOf(change, state.scenario)
      state.struck.clear()
      if (change.signedIn) state.left = false
    },
  }
  const listen = getRequestListener(application(state).fetch)
  const server = createServer(pems, (ask, answer) => void listen(ask, answer))
  await new Promise<void>((done, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', done),
  )
  const { port: listening } = server.address() as AddressInfo
  state.command = `chromium --host-resolver-rules="MAP my.kaspersky.com 127.0.0.1:${listening}, MAP *.uis.kaspersky.com ~NOTFOUND, MAP *.pdc.kaspersky.com ~NOTFOUND, MAP *.kaspersky-labs.com ~NOTFOUND" --ignore-certificate-errors-spki-list=${spkiOf(pems)} --user-data-dir=/tmp/stand-in https://my.kaspersky.com/__portal`
  return {
    port: listening,
    spki: spkiOf(pems),
    certificate: pems,
    get scenario() {
      return state.scenario
    },
    change: state.change,
    ledger: state.ledger,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
