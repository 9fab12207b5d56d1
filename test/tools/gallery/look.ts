import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer'

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
  await page.evaluate(() => scrollTo(0, 0)) // nothing lies under a head that stays
  return [
    ...(await page.evaluate(findOverflow)),
    ...(await page.evaluate(findClipped)),
    ...(await page.evaluate(findSqueezed)),
    ...(await page.evaluate(askAxe, !forcedColors)),
  ]
}

function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter((one) => {
    const { left, right } = one.getBoundingClientRect()
    return right > clientWidth + 1 || left < -1
  })
  return [
    `wider than its window by ${scrollWidth - clientWidth} px: ${wide
      .slice(-3)
      .map((one) => `${one.tagName} "${one.textContent.slice(0, 40)}"`)
      .join(', ')}`,
  ]
}

/**
 * Text that its own box cuts off. What is hidden on purpose for the eye only, and lists to choose
 * from, are meant so.
 */
function findClipped(): string[] {
  const cuts = (one: Element) => {
    const style = getComputedStyle(one)
    const across =
      style.overflowX !== 'visible' &&
      style.overflowX !== 'auto' &&
      style.overflowX !== 'scroll' &&
      one.scrollWidth > one.clientWidth + 1
    const down =
      (style.overflowY === 'hidden' || style.overflowY === 'clip') &&
      one.scrollHeight > one.clientHeight + 1
    return (across || down) && style.visibility !== 'hidden' && one.clientWidth > 0
  }
  return [...document.querySelectorAll('body *')]
    .filter(
      (one) => one.textContent.trim() && !one.closest('.visually-hidden, select, svg') && cuts(one),
    )
    .map((one) => `cut off: ${one.tagName}.${one.className} "${one.textContent.slice(0, 60)}"`)
}

/** Text with so little room that it stands on end: three lines and more of less than four letters each. */
function findSqueezed(): string[] {
  const letters = (text: string) => text.replace(/\s+/g, '').length
  const squeezed = ({ firstChild: text }: Element) => {
    if (text?.nodeType !== Node.TEXT_NODE || !text.textContent?.trim()) return false
    const range = document.createRange()
    range.selectNodeContents(text)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    return lines > 2 && letters(text.textContent) / lines < 4
  }
  return [...document.querySelectorAll('body *')]
    .filter((one) => !one.closest('.visually-hidden, svg') && squeezed(one))
    .map((one) => `squeezed: ${one.tagName} "${one.textContent.slice(0, 60)}"`)
}

/**
 * What has scrolled under the head of the page has its colours hidden from axe, so it looks from
 * the top. A radio button laid invisibly over its own label hides the label's colours from axe: for
 * the colours alone it is taken away.
 */
async function askAxe(contrast: boolean): Promise<string[]> {
  const rule = 'color-contrast'
  scrollTo(0, 0)
  // Cards far below are laid out only when they come near; until then axe takes them to lie on one another.
  for (const card of document.querySelectorAll<HTMLElement>('.card'))
    card.style.contentVisibility = 'visible'
  // What a list of its own scroll bar hides would have no colours, either.
  const lists = [...document.querySelectorAll<HTMLElement>('.reasons')]
  for (const list of lists) list.style.maxBlockSize = 'none'
  // What passes is not asked for: with it each look takes a fifth longer.
  const resultTypes = ['violations', 'incomplete']
  const names = await axe.run({ resultTypes, rules: { [rule]: { enabled: false } } })
  const inputs = [...document.querySelectorAll<HTMLElement>('label > input')]
  for (const input of inputs) input.style.visibility = 'hidden'
  const colours = contrast
    ? await axe.run({ resultTypes, runOnly: [rule] })
    : { violations: [], incomplete: [] }
  for (const input of inputs) input.style.visibility = ''
  for (const list of lists) list.style.maxBlockSize = ''
  const words = (kind: string, found: typeof names.violations) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${kind} ${id}: ${String(target)} ${failureSummary ?? ''}`,
      ),
    )
  return [names, colours].flatMap(({ violations, incomplete }) => [
    ...words('axe', violations),
    ...words('axe cannot tell', incomplete),
  ])
}
