import { budgets, type Budget, type FigureId } from './budgets.ts'
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
  const note = [measured.note, inside ? undefined : missed].filter(Boolean).join('; ')
  return {
    ...measured,
    budget: `${of === 'value' ? '' : `${of} `}≤ ${limit}${here > limit ? `, here ${number(here)}` : ''}`,
    inside,
    ...(note && { note }),
  }
}

const number = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)

/** The table that a person reads and docs/cost.md quotes, as Markdown. */
export function table(rows: HeldRow[]): string {
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
