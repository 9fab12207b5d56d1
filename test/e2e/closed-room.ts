import type { Page } from 'puppeteer'
import { browserUnderTest } from './harness/index.ts'
import { inClosedRoot } from './harness/closed-root.ts'
import { standsStill } from './harness/stands-still.ts'

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

/** The companion's closed shadow root, by the debugger: the page has no way to it. */
export function closedRoom(page: Page) {
  const inRoot = inClosedRoot(page, browserUnderTest)
  const call = async <R>(
    work: (room: ShadowRoot, argument: string) => R | Promise<R>,
    argument = '',
  ): Promise<R | null> => {
    const result = await inRoot(work.toString(), argument)
    return result === undefined ? null : (result as R)
  }
  return {
    call,
    exists: async () => (await inRoot('() => true', '')) === true,
    see: () => call(look),
    /**
     * A real press at the place where it stands, as a finger's: once it has stood there long enough
     * to be meant.
     */
    press: async (text: string) => {
      if (!(await call(standsStill))) throw new Error('The card never stood still.')
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
    links: [...room.querySelectorAll('a')].map(({ textContent, href, target }) => ({
      text: textContent ?? '',
      href,
      target,
    })),
    buttons: [...room.querySelectorAll('button')].map(({ textContent }) => textContent ?? ''),
    dir: room.querySelector<HTMLElement>('.frame')!.dir,
    box: boxOf(card),
    floating: card.classList.contains('floating'),
    mark: mark && !mark.hidden ? boxOf(mark) : null,
    smallestTarget: Math.min(
      ...targets
        .map(boxOf)
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => Math.min(width, height)),
    ),
  }
}
