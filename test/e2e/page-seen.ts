import type { PageReport } from '../../lib/contracts/messages.ts'
import type { PageKind } from '../../lib/domain/page-kind.ts'
import { devices, type DeviceName } from './harness/devices.ts'
import { browserUnderTest, type Session, until } from './harness/index.ts'

/** What pages have told the worker of themselves so far, oldest first. */
export async function pagesSeen(session: Session): Promise<PageReport[]> {
  const messages = (await session.messages()).map(
    ({ message }) => message as { name?: string; payload: PageReport },
  )
  return messages.filter(({ name }) => name === 'page-report').map(({ payload }) => payload)
}

/** Longer than it takes a page to say once more what it is, as soon as it knows of whom. */
const quietMs = 800

/** Waits until pages have told all that they have to tell: how much that was. */
export async function toldAll(session: Session): Promise<number> {
  let [told, since] = [-1, Date.now()]
  await until('nothing more is told', async () => {
    const now = (await pagesSeen(session)).length
    if (now !== told) [told, since] = [now, Date.now()]
    return Date.now() - since > quietMs
  })
  return told
}

/**
 * Goes to a page of `kind` by `visit`, and returns what the watcher there told of it, once it has.
 */
export async function toldAfter(
  session: Session,
  kind: PageKind | 'any',
  visit: () => Promise<unknown>,
): Promise<PageReport> {
  const before = (await pagesSeen(session)).length
  await visit()
  // A page that is still being drawn is told of as unknown at first.
  return until(`the watcher told of a page of kind ${kind}`, async () =>
    (await pagesSeen(session)).slice(before).find((page) => kind === 'any' || page.kind === kind),
  )
}

/** The facts by which the product tells `device`, as a content script reads them there. */
export function factsOf(device: DeviceName) {
  const { userAgent, platform, touchPoints, viewport, apple } = devices[device]
  // Firefox has no preference for the vendor or the screen, and told of ten touch points it says
  // five.
  if (browserUnderTest === 'firefox')
    return { userAgent, platform, maxTouchPoints: Math.min(touchPoints, 5) }
  const screen = { screenWidth: viewport.width, screenHeight: viewport.height }
  return {
    userAgent,
    platform,
    maxTouchPoints: touchPoints,
    ...screen,
    ...(apple && { vendor: 'Apple Computer, Inc.', hasUserAgentData: false }),
  }
}
