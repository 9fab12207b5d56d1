import type { Expected } from '../stand-in/expected.ts'
// Not from its index, which brings the server: these pages are made inside a browser too.
import { invents } from '../stand-in/labels.ts'
import { renderPage } from '../stand-in/render.ts'
import { generations, languages, type Scenario } from '../stand-in/scenario.ts'
import { addressesOf } from '../stand-in/tour.ts'

export interface Page {
  name: string
  url: string
  html: string
  expected: Expected
  /** Where it is in words that nobody knows, a reader may only refuse. */
  isInvented: boolean
  /** The truth of the same page without the dialog over it. */
  beneath(): Expected
}

/** The stand-in's clock, and with it the reader's. */
export const clock = '2026-11-22T12:00:00Z'

const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
]

const accounts = ['demo', 'demo', 'demo', 'single', 'neighbour', 'empty']
const states: Partial<Scenario>[] = [{}, {}, {}, {}, {}, {}, { signedIn: false }]
/** Pages that are never read, beside those of the tour. */
const guarded = ['/#/auth/layout/main', '/MyLicenses#(modal:two-step/-)', '/MyAccount/Security']

/**
 * One page of the stand-in for each number: every generation, language, seed, account and address
 * comes by.
 */
export function pageAt(index: number): Page {
  const at = <T>(list: readonly T[], step: number): T =>
    list[Math.floor(index / step) % list.length]!
  const scenario = {
    generation: at(generations, 1),
    language: at(languages, 4),
    seed: index % 200,
    account: at(accounts, 7),
    clock,
    ...at(states, 5),
  }
  // From 2022 on the stand-in draws the subscriptions under the old home address, which no truth of
  // its own stands for.
  const addresses = [...guarded, ...addressesOf(scenario)].filter(
    (address) => address !== '/dashboard',
  )
  const address = addresses[(index * 7919) % addresses.length]!
  const visit = { userAgent: at(agents, 3) }
  const { url, html, expected } = renderPage(scenario, address, visit)
  return {
    name: `${scenario.generation} ${scenario.language} seed ${scenario.seed} ${scenario.account} ${address}`,
    url,
    html,
    expected,
    isInvented: invents(scenario.seed),
    beneath: () => renderPage(scenario, address.split('#')[0]!, visit).expected,
  }
}
