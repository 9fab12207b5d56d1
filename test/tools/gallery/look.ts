import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer'
import { layoutOf } from './layout.ts'

interface Axe {
  run(
    options: object,
  ): Promise<
    Record<
      'violations' | 'incomplete',
      { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
    >
  >
}
declare const axe: Axe

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/**
 * What is wrong with a page as it stands, in sentences; empty = nothing found. Forced colours are
 * the browser's own: axe takes them for ours.
 */
export async function look(
  page: Page,
  { forcedColors }: { forcedColors: boolean },
): Promise<string[]> {
  await page.evaluate(axeSource)
  return [...(await layoutOf(page)), ...(await page.evaluate(askAxe, !forcedColors))]
}

/**
 * What has scrolled under the head of the page has its colours hidden from axe, so it looks from
 * the top. A radio button laid invisibly over its own label hides the label's colours from axe:
 * without a size it still has its name.
 */
async function askAxe(contrast: boolean): Promise<string[]> {
  scrollTo(0, 0)
  const inputs = [...document.querySelectorAll<HTMLElement>('label > input')]
  for (const { style } of inputs) style.inlineSize = style.blockSize = '0'
  const { violations, incomplete } = await axe.run({
    // What passes is not asked for: with it each look takes a fifth longer.
    resultTypes: ['violations', 'incomplete'],
    rules: { 'color-contrast': { enabled: contrast } },
  })
  for (const { style } of inputs) style.inlineSize = style.blockSize = ''
  const words = (kind: string, found: typeof violations) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${kind} ${id}: ${String(target)} ${failureSummary ?? ''}`,
      ),
    )
  return [...words('axe', violations), ...words('axe cannot tell', incomplete)]
}
