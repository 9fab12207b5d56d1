import type { CDPSession, Page } from 'puppeteer'

interface DomNode {
  nodeName: string
  backendNodeId: number
  children?: DomNode[]
  shadowRoots?: (DomNode & { shadowRootType: string })[]
}

export interface Seen {
  /** What can be read on it, line by line. */
  text: string
  links: { text: string; href: string; target: string }[]
  buttons: string[]
  dir: string
  /** Of the card, in the viewport. */
  box: { left: number; top: number; width: number; height: number }
  floating: boolean
  /** Of the frame around the element that the guide points at; null = none. */
  mark: { left: number; top: number; width: number; height: number } | null
  smallestTarget: number
}

function closedRooms(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed')
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRooms)]
}

/** The companion's closed shadow root, by the debugger: the page has no way to it. */
export function closedRoom(page: Page) {
  // Not before the page is there: a session that lives through a navigation makes Chromium forget the device's platform.
  let opened: Promise<CDPSession> | undefined
  const session = () => (opened ??= page.createCDPSession())
  const room = async () => {
    const client = await session()
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }
    return closedRooms(root)[0]
  }
  const call = async <R>(work: (room: ShadowRoot, argument: string) => R, argument = ''): Promise<R | null> => {
    const node = await room()
    if (!node) return null
    const client = await session()
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (argument) { return (${work.toString()})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as R
  }
  return {
    call,
    exists: async () => (await room()) !== undefined,
    see: () => call(look),
    /** A real press at the place where it stands, as a finger's. */
    press: async (text: string) => {
      const spot = await call((inside, wanted) => {
        const all = [...inside.querySelectorAll<HTMLElement>('a, button, summary')]
        const box = all.find((element) => element.textContent === wanted)?.getBoundingClientRect()
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null
      }, text)
      if (!spot) throw new Error(`Nothing to press is called "${text}".`)
      await page.mouse.click(spot.x, spot.y)
    },
  }
}

/** Runs in the page. */
function look(room: ShadowRoot): Seen {
  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top, width, height }
  }
  const card = room.querySelector('section')!
  const mark = room.querySelector<HTMLElement>('.mark')
  const targets = [...room.querySelectorAll<HTMLElement>('a, button, summary')]
  return {
    text: card.innerText,
    links: [...room.querySelectorAll('a')].map(({ textContent, href, target }) => ({ text: textContent ?? '', href, target })),
    buttons: [...room.querySelectorAll('button')].map(({ textContent }) => textContent ?? ''),
    dir: room.querySelector<HTMLElement>('.frame')!.dir,
    box: boxOf(card),
    floating: card.classList.contains('floating'),
    mark: mark && !mark.hidden ? boxOf(mark) : null,
    smallestTarget: Math.min(...targets.map(boxOf).filter(({ width }) => width > 0).map(({ width, height }) => Math.min(width, height))),
  }
}
