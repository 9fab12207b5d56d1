import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page, SerializedAXNode } from 'puppeteer'
import { closedRoom } from './closed-room.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const schemes = ['light', 'dark'] as const

/**
 * What axe finds in the card that is shown, light and dark. It cannot enter a closed room: it looks
 * at the same nodes laid out in the open, with the same styles, in the same place. Chromium only.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  const room = closedRoom(page)
  await room.call((inside) => {
    const opened = document.createElement('div')
    opened.id = 'opened'
    const copy = opened.attachShadow({ mode: 'open' })
    copy.adoptedStyleSheets = inside.adoptedStyleSheets
    const frame = inside.firstElementChild as HTMLElement
    copy.append(frame.cloneNode(true))
    frame.style.visibility = 'hidden'
    document.body.append(opened)
  })
  await page.evaluate(axe)
  const found: string[] = []
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    found.push(...(await page.evaluate(askAxe)).map((one) => `${scheme}: ${one}`))
  }
  await page.emulateMediaFeatures([])
  await page.evaluate(() => document.querySelector('#opened')?.remove())
  await room.call((inside) => {
    ;(inside.firstElementChild as HTMLElement).style.visibility = ''
  })
  return found
}

async function askAxe(): Promise<string[]> {
  const { run } = (
    globalThis as unknown as {
      axe: {
        run(where: string, how: object): Promise<{ violations: { id: string }[]; passes: object[] }>
      }
    }
  ).axe
  const { violations, passes } = await run('#opened', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  })
  return passes.length > 0 ? violations.map(({ id }) => id) : ['nothing was looked at']
}

/**
 * Our card as a screen reader gets it: role and name of each part, the card itself first. Chromium
 * only.
 */
export async function heard(page: Page): Promise<string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false })
  const card = root && find(root)
  return card ? parts(card) : []
}

const isCard = ({ role, name }: SerializedAXNode) =>
  ['status', 'region'].includes(role) && name === 'Download Companion'

const find = (node: SerializedAXNode): SerializedAXNode | undefined =>
  isCard(node) ? node : (node.children ?? []).map(find).find((found) => found)

const parts = ({ role, name, children = [] }: SerializedAXNode): string[] => [
  ...(name && !/^(?:InlineTextBox|ListMarker)$/.test(role) ? [`${role}: ${name}`] : []),
  ...children.flatMap(parts),
]
