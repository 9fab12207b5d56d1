// npm run test:unseen [-- --seeds 5000 --from 0 --kind window --language ja --show 5]: reads pages
// of portals that nobody has met, in a real browser, and as many answers; says how many were read
// right, honestly refused, or wrong. `-- --dialogs 2000` plays download dialogs on devices instead,
// and judges the banner beside them. `-- --others seventh` (or a folder, or `all`) plays a portal by
// others, `--show 5` with page, truth and reading of its first scenes that are not read right.
// `-- --phrases de` prints the phrases by others of a language that are not read, or wrongly,
// `-- --cards de` the cards.
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer'
import { kindNames, pageOf, type Wanted } from '../stand-in/grammar/page.ts'
import { languageNames } from '../stand-in/grammar/words/index.ts'
import { playAnswers } from './answers.ts'
import { openPage } from './browser.ts'
import { authorsOfCards, judgeCards } from './cards.ts'
import { playOthers } from './others/play.ts'
import { judgePhrases } from './phrases.ts'
import { answerTable, cardTable, dialogTable, phraseTable, table } from './report.ts'
import type { Result } from './run.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    kind: { type: 'string' },
    language: { type: 'string' },
    dialogs: { type: 'string' },
    others: { type: 'string' },
    phrases: { type: 'string' },
    cards: { type: 'string' },
    show: { type: 'string', default: '0' },
  },
})
const wanted: Wanted = { kind: values.kind, language: values.language }
const known = (name: string | undefined, list: string[]) =>
  name === undefined || list.includes(name)
if (!known(wanted.kind, kindNames) || !known(wanted.language, languageNames)) {
  console.error(`Kinds: ${kindNames.join(', ')}. Languages: ${languageNames.join(', ')}.`)
  process.exit(2)
}
if (values.phrases) {
  console.log(phraseTable(judgePhrases(values.phrases)))
  process.exit()
}
if (values.cards) {
  for (const { author } of authorsOfCards())
    console.log(`${author}\n${cardTable(judgeCards(author, values.cards))}`)
  process.exit()
}
const [from, shown] = [Number(values.from), Number(values.show)]
const batch = 250

async function inBatches(
  count: number,
  play: (from: number, size: number) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let done = 0; done < count; done += batch)
    results.push(...(await play(from + done, Math.min(batch, count - done))))
  return results
}

const described = ({ seed, kind, language, structure, style, why }: Result) =>
  `  ${seed}  ${kind}, ${language}, ${structure}, ${style}: ${why.join('; ')}`

function printFirst(results: Result[]) {
  for (const verdict of ['wrong', 'refused'] as const)
    console.log(
      [
        `\nfirst ${verdict}:`,
        ...results
          .filter((one) => one.verdict === verdict)
          .slice(0, 12)
          .map(described),
      ].join('\n'),
    )
}

/** The first pages of a verdict as they are written, with truth and reading. */
async function showWhole(page: Page, results: Result[], verdict: Result['verdict']) {
  for (const { seed, why } of results.filter((one) => one.verdict === verdict).slice(0, shown)) {
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

async function dialogs(page: Page): Promise<Result[]> {
  const results = await inBatches(Number(values.dialogs), (from, size) =>
    page.evaluate((from, size) => globalThis.unseenDialogs(from, size), from, size),
  )
  console.log(dialogTable(results))
  printFirst(results)
  return results
}

async function pages(page: Page): Promise<Result[]> {
  const count = Number(values.seeds)
  const answers = wanted.kind || wanted.language ? [] : playAnswers(from, count)
  if (answers.length > 0) console.log(`${answerTable(answers)}\n`)
  const results = await inBatches(count, (from, size) =>
    page.evaluate(
      (from, size, wanted) => globalThis.unseen(from, size, wanted),
      from,
      size,
      wanted,
    ),
  )
  console.log(table(results))
  printFirst([...answers, ...results])
  await showWhole(page, results, 'wrong')
  await showWhole(page, results, 'refused')
  return [...answers, ...results]
}

const { page, close } = await openPage(values.others ? 'others/in-page.ts' : 'in-page.ts')
try {
  const results = values.others
    ? await playOthers(page, values.others, shown)
    : values.dialogs
      ? await dialogs(page)
      : await pages(page)
  process.exitCode = results.some(({ verdict }) => verdict === 'wrong') ? 1 : 0
} finally {
  await close()
}
