import { Window } from 'happy-dom'
import { afterEach, expect, test } from 'vitest'
import { readPage } from '../../../lib/portal/read-page.ts'
import { judge } from '../../drift/judge.ts'
import { faultNames, faults } from '../../stand-in/faults.ts'
import {
  generations,
  languages,
  renderPage,
  type FaultName,
  type Scenario,
} from '../../stand-in/index.ts'

/**
 * Every way in which the stand-in can draw its pages otherwise: what the reader says of them is right, or says nothing.
 */
const clock = '2026-11-22T12:00:00Z'
const addresses = [
  '/MyLicenses',
  '/MyDownloads',
  '/MyLicenses#(modal:subscription/premium)',
  '/MyLicenses#(modal:download/premium/vpn)',
  '/MyLicenses#(modal:other-downloads/premium/kaspersky)',
  '/MyDownloads#(modal:download/kids-trial/kids)',
]
/**
 * Faults of time, which a page that stands still cannot show; and names that are cleaned on their way, so that they
 * differ by design.
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

let window = new Window()
afterEach(async () => {
  await window.happyDOM.close()
  window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
})
const parse = (text: string) =>
  new window.DOMParser().parseFromString(text, 'text/html') as unknown as Document

function judged(scenario: Partial<Scenario>, address: string) {
  const { html, url, expected } = renderPage({ clock, ...scenario }, address)
  return judge(readPage(parse(html), new URL(url), new Date(clock)), expected)
}

const cases = drawn.flatMap((fault) => generations.map((generation) => ({ fault, generation })))
const spread = addresses.flatMap((address, row) =>
  languages
    .map((language, column) => ({ address, language, seed: row * 7 + column }))
    .filter(({ seed }) => seed % 3 === 0),
)

test.each(cases)('$fault in $generation is never read wrongly', ({ fault, generation }) => {
  const wrong = spread.flatMap(({ address, ...scenario }) => {
    const { verdict, why } = judged({ generation, ...scenario, faults: [fault] }, address)
    return verdict === 'wrong'
      ? [`${scenario.language} seed ${scenario.seed} ${address}: ${why.join('; ')}`]
      : []
  })
  expect(wrong).toEqual([])
})

const sameToPeople: FaultName[] = ['text-split', 'text-marked']
test.each(
  sameToPeople.flatMap((fault) => generations.map((generation) => ({ fault, generation }))),
)('$fault in $generation is read as well as without', ({ fault, generation }) => {
  const less = spread.filter(
    ({ address, ...scenario }) =>
      judged({ generation, ...scenario }, address).verdict === 'right' &&
      judged({ generation, ...scenario, faults: [fault] }, address).verdict !== 'right',
  )
  expect(less).toEqual([])
})

test.each(generations)('%s: one product three times is never read wrongly', (generation) => {
  const places = [
    '/MyLicenses',
    '/MyLicenses#(modal:subscription/second)',
    '/MyLicenses#(modal:download/first/kaspersky)',
  ]
  const wrong = places.flatMap((address) =>
    languages.flatMap((language, seed) => {
      const { verdict, why } = judged({ account: 'twins', generation, language, seed }, address)
      return verdict === 'wrong' ? [`${language} seed ${seed} ${address}: ${why.join('; ')}`] : []
    }),
  )
  expect(wrong).toEqual([])
})
