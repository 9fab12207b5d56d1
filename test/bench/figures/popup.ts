import { setTimeout as pause } from 'node:timers/promises'
import {
  closeOwnPages,
  contestantWith,
  floorWith,
  inTurns,
  showFresh,
  inKeptTab,
} from '../contest.ts'
import type { Contestant } from '../contest.ts'
import { row, type Row } from '../report.ts'
import { median } from '../statistics.ts'

const rounds = { warm: 25, fresh: 20, slow: 8, window: 10 }

/**
 * The popup from storage alone: the worker is stopped before every opening, the stand-in and the
 * network are off.
 */
export async function popup(floorExtension: string): Promise<Row[]> {
  const contestants = [
    await floorWith(floorExtension, 'popup.html'),
    ...(await Promise.all([7, 100, 1, 500].map(contestantWith))),
  ] as [Contestant, Contestant, Contestant, Contestant, Contestant]
  try {
    const warm = await inWarmRenderer(contestants)
    for (const { session } of contestants) await closeOwnPages(session)
    return [
      ...warm,
      ...(await inNewRenderer(contestants)),
      ...(await throttled(contestants)),
      ...(await fromToolbar(contestants)),
    ]
  } finally {
    for (const { session } of contestants) await session.close()
  }
}

type Contestants = readonly [
  floor: Contestant,
  seven: Contestant,
  hundred: Contestant,
  one: Contestant,
  fiveHundred: Contestant,
]
const against = (times: number[], floor: number[]) => times.map((time) => time / median(floor))
const eachOpening = { note: 'each opening against the median of the floor' }

async function inWarmRenderer([floor, seven, hundred]: Contestants): Promise<Row[]> {
  const all = await Promise.all([floor, seven, hundred].map(inKeptTab))
  const [least, times, times100] = await inTurns(all, rounds.warm, (showAgain) => showAgain())
  return [
    row('popup7', times!, { floor: least! }),
    row('popup7Ratio', against(times!, least!), eachOpening),
    row('popup100', times100!),
  ]
}

const emptyPage = (floor: Contestant): Contestant => ({
  ...floor,
  path: 'empty.html',
  selector: 'p',
})

async function inNewRenderer([floor, seven, hundred, one, fiveHundred]: Contestants) {
  const all = [emptyPage(floor), seven, one, hundred, fiveHundred]
  const [least, times, times1, times100, times500] = await inTurns(all, rounds.fresh, (each) =>
    showFresh(each),
  )
  const grown = `medians: ${[times1, times, times100, times500].map((list) => median(list!).toFixed(0)).join(', ')} ms with 1, 7, 100, 500`
  return [
    row('popupNew', times!, { floor: least! }),
    row('popupNewRatio', against(times!, least!), eachOpening),
    row('popupGrowth', against(times500!, times!), { note: grown }),
  ]
}

async function throttled([floor, seven]: Contestants): Promise<Row[]> {
  const [least, times] = await inTurns([emptyPage(floor), seven], rounds.slow, (each) =>
    showFresh(each, 4),
  )
  return [row('popupSlow', against(times!, least!), eachOpening)]
}

async function fromToolbar([floor, seven]: Contestants): Promise<Row[]> {
  const [least, times] = await inTurns([floor, seven], rounds.window, pressAction)
  return [row('popupWindow', times!, { floor: least! })]
}

/**
 * From the press on the toolbar icon to the first contentful paint of the real popup, its window
 * included.
 */
async function pressAction({ session, path, selector, count }: Contestant): Promise<number> {
  const { page, extensionUrl } = session
  await page.bringToFront()
  await session.killWorker()
  await pause(120)
  const id = new URL(extensionUrl('')).host
  const extension = (await page.browser().extensions()).get(id)
  if (!extension) throw new Error('The extension is not there.')
  const from = performance.timeOrigin + performance.now()
  await extension.triggerAction(page)
  const isPopup = (target: { url(): string }) => target.url() === extensionUrl(path)
  const popupPage = await (await page.browser().waitForTarget(isPopup)).asPage()
  await popupPage.waitForFunction(
    (what, many) =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      document.querySelectorAll(what).length >= many,
    { polling: 15 },
    selector,
    count,
  )
  const painted = await popupPage.evaluate(
    () =>
      performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
  )
  await popupPage.close()
  return painted - from
}
