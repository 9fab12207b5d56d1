// npm run test:unseen [-- --seeds 5000 --from 0 --kind window --language ja --show 5]: reads pages of portals that nobody
// has met, in a real browser, and says how many were read right, honestly refused, or wrong.
import { parseArgs } from 'node:util'
import { kindNames, pageOf } from '../stand-in/grammar/page.ts'
import { languageNames } from '../stand-in/grammar/words/index.ts'
import { openPage } from './browser.ts'
import { playAnswers } from './answers.ts'
import { answerTable, table } from './report.ts'
import type { Result } from './run.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    kind: { type: 'string' },
    language: { type: 'string' },
    show: { type: 'string', default: '0' },
  },
})
const wanted = { kind: values.kind, language: values.language }
const known = (name: string | undefined, list: string[]) =>
  name === undefined || list.includes(name)
if (!known(wanted.kind, kindNames) || !known(wanted.language, languageNames)) {
  console.error(`Kinds: ${kindNames.join(', ')}. Languages: ${languageNames.join(', ')}.`)
  process.exit(2)
}
const [from, count, shown] = [Number(values.from), Number(values.seeds), Number(values.show)]
const batch = 250

const answers = wanted.kind || wanted.language ? [] : playAnswers(from, count)
if (answers.length > 0) console.log(`${answerTable(answers)}\n`)

const { page, close } = await openPage()
try {
  const results: Result[] = []
  for (let start = from; start < from + count; start += batch)
    results.push(
      ...(await page.evaluate(
        (start, size, wanted) => globalThis.unseen(start, size, wanted),
        start,
        Math.min(batch, from + count - start),
        wanted,
      )),
    )
  console.log(table(results))
  for (const verdict of ['wrong', 'refused'] as const) {
    const list = results.filter((result) => result.verdict === verdict)
    console.log(`\nfirst ${verdict}:`)
    for (const { seed, kind, language, structure, style, why } of list.slice(0, 12))
      console.log(`  ${seed}  ${kind}, ${language}, ${structure}, ${style}: ${why.join('; ')}`)
    for (const { seed, why } of list.slice(0, shown)) {
      const { html, url, truth } = pageOf(seed, wanted)
      const reading = await page.evaluate(
        (seed, wanted) => globalThis.unseenReading(seed, wanted),
        seed,
        wanted,
      )
      console.log(`\n--- seed ${seed} (${verdict}): ${why.join('; ')}\n${url}\n${html}`)
      console.log(`truth ${JSON.stringify(truth, null, 1)}\nread ${reading}`)
    }
  }
  process.exitCode = [...results, ...answers].some(({ verdict }) => verdict === 'wrong') ? 1 : 0
} finally {
  await close()
}
