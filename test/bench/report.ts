import { budgets, type Budget, type FigureId, type Missed } from './budgets.ts'
import { median, p95 } from './statistics.ts'

/** One measured figure. */
export interface Row {
  id: FigureId
  figure: string
  unit: string
  median: number
  p95: number
  runs: number
  /** What a library or the browser alone takes for the same, and our multiple of it. */
  floor?: { median: number; ratio: number }
  note?: string
}

/** A figure held against its budget. */
export interface HeldRow extends Row {
  budget: string
  inside: boolean
  /** Why it is outside, and whether that is accepted. */
  missed?: Missed
}

/** Shape: `values` in the budget's unit, one per run. Errors: no values throws. */
export function row(
  id: FigureId,
  values: number[],
  more: { floor?: number[]; note?: string } = {},
): Row {
  const { figure, unit }: Budget = budgets[id]
  return {
    id,
    figure,
    unit,
    median: median(values),
    p95: p95(values),
    runs: values.length,
    ...(more.floor
      ? { floor: { median: median(more.floor), ratio: median(values) / median(more.floor) } }
      : {}),
    ...(more.note && { note: more.note }),
  }
}

/**
 * `slowness`: how many times longer this machine takes than the one for which the budgets of times
 * and of shares of time were set; sizes and ratios are the same everywhere.
 */
export function held(measured: Row, slowness: number): HeldRow {
  const { of, limit, missed }: Budget = budgets[measured.id]
  const here = /^(?:ms|%)$/.test(measured.unit) ? limit * slowness : limit
  const inside = (of === 'p95' ? measured.p95 : measured.median) <= here
  return {
    ...measured,
    budget: `${of === 'value' ? '' : `${of} `}≤ ${limit}${here > limit ? `, here ${number(here)}` : ''}`,
    inside,
    ...(!inside && missed && { missed }),
  }
}

const number = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)

/** What a person reads and docs/cost.md quotes, as Markdown: the table, then a paragraph a row. */
export const report = (rows: HeldRow[]): string =>
  [table(rows), ...rows.flatMap(remarks)].join('\n\n')

function table(rows: HeldRow[]): string {
  const head = ['figure', 'median', 'budget', 'inside']
  const lines = rows.map((one) => [one.figure, measuredAs(one), one.budget, insideAs(one)])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** With the 95th percentile, where that is held against the budget. */
const measuredAs = ({ median: middle, p95: high, unit, budget }: HeldRow) =>
  `${number(middle)} ${unit === 'x' ? '×' : unit}${budget.startsWith('p95') ? `, p95 ${number(high)}` : ''}`

const insideAs = ({ inside, missed }: HeldRow) =>
  inside ? 'yes' : `**no**, ${missed?.verdict ?? 'to mend'}`

/** What else there is to know of a figure: its floor, how it was measured, why it is missed. */
function remarks({ figure, unit, floor, note, inside, missed }: HeldRow): string[] {
  const said = [
    floor && `Floor ${number(floor.median)} ${unit}; ours is ${number(floor.ratio)} times that.`,
    note && `${note[0]!.toUpperCase()}${note.slice(1)}.`,
    !inside &&
      `Missed, ${missed?.verdict ?? 'to mend'}: ${missed?.why ?? 'no reason is written down.'}`,
  ].filter(Boolean)
  return said.length > 0 ? [`**${figure}.** ${said.join(' ')}`] : []
}

const [begin, end] = ['<!-- figures: npm run bench -- --write -->', '<!-- end of figures -->']

/**
 * `page` with `figures` in place of those it had. Errors: throws where the page has no place for
 * them.
 */
export function withFigures(page: string, figures: string): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`No place for the figures: the page needs the lines "${begin}" and "${end}".`)
  return `${page.slice(0, from + begin.length)}\n\nMeasured ${figures}\n\n${page.slice(to)}`
}
