import { readPage } from '../../lib/portal/read-page.ts'
import { faultNames, faults, type FaultName } from '../stand-in/faults.ts'
// Not from its index, which brings the server.
import { renderPage } from '../stand-in/render.ts'
import { generations, languages, type Generation, type Scenario } from '../stand-in/scenario.ts'
import { judge } from './judge.ts'
import { clock } from './pages.ts'

/**
 * Every way in which the stand-in can draw its pages otherwise: what the reader says of them is
 * right, or says nothing.
 */
const addresses = [
  '/MyLicenses',
  '/MyDownloads',
  '/MyLicenses#(modal:subscription/premium)',
  '/MyLicenses#(modal:download/premium/vpn)',
  '/MyLicenses#(modal:other-downloads/premium/kaspersky)',
  '/MyDownloads#(modal:download/kids-trial/kids)',
]
/**
 * Faults of time, which a page that stands still cannot show; and names that are cleaned on their
 * way, so that they differ by design.
 */
const elsewhere: FaultName[] = [
  'never-drawn',
  'half-drawn',
  'list-grows',
  'redrawn-for-ever',
  'hostile-page',
]
const drawn = faultNames.filter(
  (name) => faults[name].victim === 'drawing' && !elsewhere.includes(name),
)
/** People see no difference: the reader must not, either. */
const sameToPeople: FaultName[] = ['text-split', 'text-marked']

const parser = new DOMParser()

function judged(scenario: Partial<Scenario>, address: string) {
  const { html, url, expected } = renderPage({ clock, ...scenario }, address)
  const page = parser.parseFromString(html, 'text/html')
  return judge(readPage(page, new URL(url), new Date(clock)), expected)
}

const spread = addresses.flatMap((address, row) =>
  languages
    .map((language, column) => ({ address, language, seed: row * 7 + column }))
    .filter(({ seed }) => seed % 3 === 0),
)
const inEach = <T>(play: (generation: Generation) => T[]): T[] => generations.flatMap(play)

/**
 * How many pages with a fault were read, and what was read wrongly or worse than without, a line
 * each.
 */
export function readFaulty(): { read: number; wrong: string[]; less: string[] } {
  const found = { read: 0, wrong: [] as string[], less: [] as string[] }
  const look = (scenario: Partial<Scenario>, address: string) => {
    const { verdict, why } = judged(scenario, address)
    found.read++
    if (verdict === 'wrong')
      found.wrong.push(`${JSON.stringify(scenario)} ${address}: ${why.join('; ')}`)
    return verdict
  }
  for (const { address, ...scenario } of inEach((generation) =>
    spread.map((one) => ({ ...one, generation })),
  ))
    for (const fault of drawn) {
      const verdict = look({ ...scenario, faults: [fault] }, address)
      const worse = sameToPeople.includes(fault) && verdict !== 'right'
      if (worse && judged(scenario, address).verdict === 'right')
        found.less.push(`${fault} ${JSON.stringify(scenario)} ${address}`)
    }
  // One product three times.
  const places = [
    '/MyLicenses',
    '/MyLicenses#(modal:subscription/second)',
    '/MyLicenses#(modal:download/first/kaspersky)',
  ]
  for (const generation of generations)
    for (const [seed, language] of languages.entries())
      for (const address of places) look({ account: 'twins', generation, language, seed }, address)
  return found
}
