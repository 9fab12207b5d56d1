import type { JudgedCard } from './cards.ts'
import type { JudgedPhrase } from './phrases.ts'
import type { Result } from './run.ts'

const sum = (results: Result[], verdict: Result['verdict']) =>
  results.filter((result) => result.verdict === verdict).length
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

/** One line: how many are right, refused and wrong. */
export function line(name: string, results: Result[]): string {
  const right = sum(results, 'right')
  const cells = [results.length, right, sum(results, 'refused'), sum(results, 'wrong')]
  return `${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(9)).join('')}${percent(right, results.length).padStart(10)}`
}
export const head = `${''.padEnd(34)}${['pages', 'right', 'refused', 'wrong', 'right'].map((name, index) => name.padStart(index === 4 ? 10 : 9)).join('')}`

const grouped = (results: Result[], by: (result: Result) => string) =>
  [...Map.groupBy(results, by)].toSorted(([one], [other]) => one.localeCompare(other))

/** Why, how often: values are left out, so that like falls to like. */
function reasons(results: Result[], verdict: Result['verdict']): string[] {
  const said = results
    .filter((result) => result.verdict === verdict)
    .flatMap(({ why }) => [...new Set(why.map((reason) => reason.split(':')[0]!))])
  return [...Map.groupBy(said, (reason) => reason)]
    .map(([reason, all]) => ({ reason, count: all.length }))
    .toSorted((one, other) => other.count - one.count)
    .map(({ reason, count }) => `${String(count).padStart(7)}  ${reason}`)
}

/** The answers' own table: by the form of their lists. */
export const answerTable = (results: Result[]) =>
  [
    head,
    line('answers', results),
    ...grouped(results, ({ structure }) => structure).map(([name, list]) =>
      line(`  ${name}`, list),
    ),
    ...['wrong' as const, 'refused' as const].flatMap((verdict) => [
      `${verdict} in`,
      ...reasons(results, verdict),
    ]),
  ].join('\n')

/**
 * Dialogs on devices: by what is owed, and by device. A banner that is owed and not shown counts as
 * refused.
 */
export const dialogTable = (results: Result[]) =>
  [
    head,
    line('dialogs on devices', results),
    ...grouped(results, ({ kind }) => kind).map(([name, list]) => line(`  owed: ${name}`, list)),
    ...grouped(results, ({ style }) => style).map(([name, list]) => line(`  ${name}`, list)),
    ...['wrong' as const, 'refused' as const].flatMap((verdict) => [
      `${verdict} in`,
      ...reasons(results, verdict),
    ]),
  ].join('\n')

/** The whole table of pages. */
export function table(results: Result[]): string {
  const part = (title: string, by: (result: Result) => string) => [
    '',
    title,
    ...grouped(results, by).map(([name, list]) => line(`  ${name}`, list)),
  ]
  const lists = results.filter(({ kind }) => kind === 'subscriptions')
  const times = results.map(({ took }) => took).toSorted((one, other) => one - other)
  return [
    head,
    line('all', results),
    ...part('by kind', ({ kind }) => kind),
    ...part('by language', ({ language }) => language),
    ...part('by style', ({ style }) => style),
    '',
    'lists by structure',
    ...grouped(lists, ({ structure }) => structure).map(([name, list]) => line(`  ${name}`, list)),
    '',
    'wrong in',
    ...reasons(results, 'wrong'),
    'refused in',
    ...reasons(results, 'refused'),
    '',
    `reading took ${times[Math.floor(times.length / 2)]!.toFixed(1)} ms at the median, ${times[Math.floor(times.length * 0.95)]!.toFixed(1)} ms at 95 %`,
  ].join('\n')
}

/** Phrases that are not read right, with the classes of their words; how many there are. */
/** Cards that are not read, with the classes of their words, or wrongly. */
export function cardTable(all: JudgedCard[]): string {
  const rows = all
    .filter(({ verdict }) => verdict !== 'right')
    .toSorted((one, other) => other.verdict.localeCompare(one.verdict))
    .flatMap(({ verdict, why, card, words, read }) => [
      `  ${verdict}: ${why.join('; ')}`,
      ...card.lines.flat().map((line, at) => `    ${line}   [${words[at]}]`),
      `    read ${JSON.stringify(read)}`,
    ])
  const right = all.filter(({ verdict }) => verdict === 'right').length
  return [...rows, `${right} of ${all.length} right (${percent(right, all.length)})`].join('\n')
}

export function phraseTable(all: JudgedPhrase[]): string {
  const of = (verdict: JudgedPhrase['verdict']) => all.filter((one) => one.verdict === verdict)
  const rows = [...of('wrong'), ...of('refused')].map(
    ({ verdict, meaning, text, words, facts }) =>
      `  ${verdict.padEnd(8)}${meaning.padEnd(19)}${text}   [${words}]` +
      (verdict === 'wrong' ? ` ${JSON.stringify(facts)}` : ''),
  )
  const right = of('right').length
  return [...rows, `${right} of ${all.length} right (${percent(right, all.length)})`].join('\n')
}
