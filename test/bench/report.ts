import { budgets, type Budget, type FigureId } from './budgets.ts'
import { median, p95 } from './statistics.ts'

/** One measured figure, held against its budget. */
export interface Row {
  id: FigureId
  figure: string
  unit: string
  median: number
  p95: number
  runs: number
  budget: string
  inside: boolean
  /** What a library or the browser alone takes for the same, and our multiple of it. */
  floor?: { median: number; ratio: number }
  note?: string
}

/** Shape: `values` in the budget's unit, one per run. Errors: no values throws. */
export function row(
  id: FigureId,
  values: number[],
  more: { floor?: number[]; note?: string } = {},
): Row {
  const budget: Budget = budgets[id]
  const judged = budget.of === 'p95' ? p95(values) : median(values)
  const inside = judged <= budget.limit
  const note = [more.note, inside ? undefined : budget.missed].filter(Boolean).join('; ')
  return {
    id,
    figure: budget.figure,
    unit: budget.unit,
    median: median(values),
    p95: p95(values),
    runs: values.length,
    budget: `${budget.of === 'value' ? '' : `${budget.of} `}≤ ${budget.limit}`,
    inside,
    ...(more.floor
      ? { floor: { median: median(more.floor), ratio: median(values) / median(more.floor) } }
      : {}),
    ...(note && { note }),
  }
}

const number = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)

/** The table that a person reads and docs/cost.md quotes, as Markdown. */
export function table(rows: Row[]): string {
  const head = [
    'figure',
    'unit',
    'median',
    'p95',
    'runs',
    'budget',
    'inside',
    'floor, ratio',
    'note',
  ]
  const lines = rows.map((r) => [
    r.figure,
    r.unit,
    number(r.median),
    number(r.p95),
    String(r.runs),
    r.budget,
    r.inside ? 'yes' : '**no**',
    r.floor ? `${number(r.floor.median)}, ${number(r.floor.ratio)} ×` : '',
    r.note ?? '',
  ])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const [begin, end] = ['<!-- figures: npm run bench -- --write -->', '<!-- end of figures -->']

/**
 * `page` with `report` in place of the figures it had. Errors: throws where the page has no place
 * for them.
 */
export function withFigures(page: string, report: string): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`No place for the figures: the page needs the lines "${begin}" and "${end}".`)
  return `${page.slice(0, from + begin.length)}\n\nMeasured ${report}\n\n${page.slice(to)}`
}
