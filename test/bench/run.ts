// `npm run bench`: builds the release, measures it in real Chromium against the stand-in, prints
// one table with remarks below it, writes one JSON file. `npm run bench popup` measures one group;
// `npm run bench -- --write` puts table and remarks into docs/cost.md as well.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, platform, release } from 'node:os'
import { parseArgs } from 'node:util'
import { needBrowser } from '../tools/browsers.ts'
import { build } from '../tools/wxt.ts'
import { buildFloor } from './bundle.ts'
import { banner } from './figures/banner.ts'
import { openedCards } from './figures/cards.ts'
import { popup } from './figures/popup.ts'
import { reading } from './figures/reading.ts'
import { watcher } from './figures/watcher.ts'
import { worker } from './figures/worker.ts'
import { sizes } from './sizes.ts'
import { measureSlowness } from './machine.ts'
import { type HeldRow, held, type Row, report, withFigures } from './report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
})
const [chosen] = positionals
const browser = needBrowser('chromium')
if (!browser.ok) {
  console.error(browser.why)
  process.exit(1)
}

build('chrome')
const floor = await buildFloor()
const figures: Record<string, () => Promise<Row[]>> = {
  sizes: () => Promise.resolve(sizes()),
  popup: () => popup(floor),
  cards: openedCards,
  worker: () => worker(floor),
  banner,
  reading,
  watcher,
}

console.error('measuring: the machine')
const slowness = await measureSlowness(floor)
const rows: HeldRow[] = []
for (const [name, measure] of Object.entries(figures)) {
  if (chosen && chosen !== name) continue
  console.error(`measuring: ${name}`)
  rows.push(...(await measure()).map((one) => held(one, slowness)))
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${release()}`
const day = new Date().toISOString().slice(0, 10)
mkdirSync('.output', { recursive: true })
writeFileSync('.output/bench.json', JSON.stringify({ day, machine, slowness, rows }, null, 2))
const speed = `The least page of preact takes ${slowness.toFixed(2)} times as long as on the machine for which the budgets of times were set; they are held against as much more.`
const measured = `${day}, ${machine}. ${speed}\n\n${report(rows)}`
console.log(`${measured}\n\nAlso in .output/bench.json`)
const page = 'docs/cost.md'
if (values.write) writeFileSync(page, withFigures(readFileSync(page, 'utf8'), measured))
