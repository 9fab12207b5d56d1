import { openPage } from '../unseen/browser.ts'
import type { Pages, Tally } from './run.ts'

// npm run test:drift [count]: reads every kind of page of the stand-in, as it is and changed, in a
// real browser.
const count = Number(process.argv[2] ?? 20_000)
const batch = 500

const { page, close } = await openPage('../drift/in-page.ts')

async function all(pages: Pages, total: number): Promise<Tally> {
  const sum: Tally = { right: 0, refused: 0, wrong: 0, why: {}, wrongs: [] }
  for (let from = 0; from < total; from += batch) {
    const part = await page.evaluate((...range) => globalThis.drift(...range), from, batch, pages)
    for (const key of ['right', 'refused', 'wrong'] as const) sum[key] += part[key]
    for (const [key, number] of Object.entries(part.why))
      sum.why[key] = (sum.why[key] ?? 0) + number
    sum.wrongs.push(...part.wrongs)
  }
  return sum
}

function print(title: string, { right, refused, wrong, why, wrongs }: Tally) {
  console.log(`${title}: ${right} right, ${refused} honestly refused (in part), ${wrong} wrong`)
  for (const [reason, number] of Object.entries(why).toSorted(([, one], [, other]) => other - one))
    console.log(`  ${number}  ${reason}`)
  for (const line of wrongs.slice(0, 40)) console.log(`  WRONG ${line}`)
}

try {
  const plain = await all('plain', Math.ceil(count / 10))
  const invented = await all('invented', Math.ceil(count / 10))
  const changed = await all('changed', count)
  print('Unchanged pages', plain)
  print('Unchanged pages in invented words', invented)
  print('Changed pages', changed)
  const carried = await page.evaluate((total) => globalThis.carry(0, total), Math.min(count, 1000))
  console.log(`How often a selector carried a page alone, of ${Math.min(count, 1000)}:`)
  for (const [name, number] of Object.entries(carried)) console.log(`  ${number}  ${name}`)
  process.exitCode = plain.wrong + invented.wrong + changed.wrong > 0 ? 1 : 0
} finally {
  await close()
}
