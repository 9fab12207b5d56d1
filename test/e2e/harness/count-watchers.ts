import type { Session } from './session.ts'
import { until } from './until.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
let marks = 0

/**
 * How many watchers live in the tab: the page changes its language, and each of them reports what
 * it sees now once and no more. What counts is how often the very same was said: one watcher may
 * say several things.
 */
export async function countWatchers(session: Session): Promise<number> {
  const mark = `x-${++marks}${'abcdefgh'[marks % 8]}`
  await session.page.bringToFront()
  await session.page.evaluate((language) => {
    document.documentElement.lang = language
    document.body.append(document.createElement('p'))
  }, mark)
  const said = async () =>
    (await session.messages()).flatMap(({ message }) => {
      const { name, payload } = message as {
        name?: string
        payload?: { language?: string; loadedAt?: number }
      }
      if (name !== 'page-report' || payload?.language !== mark) return []
      return [JSON.stringify({ ...payload, loadedAt: 0 })]
    })
  await until('the change is reported', async () => (await said()).length > 0)
  await pause(1_000) // time for a second one
  const all = await said()
  return Math.max(...all.map((one) => all.filter((other) => other === one).length))
}
