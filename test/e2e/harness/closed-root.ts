import type { CDPSession, Page } from 'puppeteer'
import type { Bidi } from './firefox-inside.ts'

interface DomNode {
  nodeName: string
  backendNodeId: number
  children?: DomNode[]
  shadowRoots?: (DomNode & { shadowRootType: string })[]
}

/** Runs `work`, given as text, on a closed shadow root of the page; undefined = there is none. */
export type InClosedRoot = (work: string, argument: string) => Promise<unknown>

const closedRoots = (node: DomNode): DomNode[] => [
  ...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed'),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots),
]

/** Chromium: the debugger's document tree shows closed roots too. */
function inChromium(page: Page): InClosedRoot {
  let opened: Promise<CDPSession> | undefined
  return async (work, argument) => {
    const client = await (opened ??= page.createCDPSession())
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode
    }
    const [node] = closedRoots(root)
    if (!node) return undefined
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (argument) { return (${work})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value ?? null
  }
}

interface Shown {
  sharedId?: string
  value?: {
    shadowRoot?: { sharedId: string; value?: { mode?: string } } | null
    children?: Shown[]
  }
}
type Called =
  | { type: 'success'; result: Shown & { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }

/**
 * Firefox: WebDriver BiDi hands closed roots out with their hosts. Ours stands right under
 * `<html>`.
 */
function inFirefox(page: Page): InClosedRoot {
  const { connection } = page.browser() as unknown as { connection: Bidi }
  const call = async (functionDeclaration: string, more: object) => {
    const target = { context: Reflect.get(page.mainFrame(), '_id') as string }
    const called = (
      await connection.send('script.callFunction', {
        functionDeclaration,
        target,
        awaitPromise: true,
        ...more,
      })
    ).result as Called
    if (called.type === 'exception') throw new Error(called.exceptionDetails.text)
    return called.result
  }
  return async (work, argument) => {
    const html = await call('() => document.documentElement', {
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })
    const room = html.value as Shown['value']
    const root = room?.children?.map((child) => child.value?.shadowRoot).find((found) => found)
    if (!root) return undefined
    const given = await call(
      `async (room, argument) => JSON.stringify((await (${work})(room, argument)) ?? null)`,
      { arguments: [{ sharedId: root.sharedId }, { type: 'string', value: argument }] },
    )
    return JSON.parse(String(given.value)) as unknown
  }
}

/** The way into a closed shadow root, which the page itself does not have. */
export const inClosedRoot = (page: Page, browser: 'chromium' | 'firefox'): InClosedRoot =>
  browser === 'firefox' ? inFirefox(page) : inChromium(page)
