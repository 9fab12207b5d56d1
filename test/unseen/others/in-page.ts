import { mergeReadings } from '../../../lib/domain/subscription/merge-readings.ts'
import { type PageReading, readPage } from '../../../lib/portal/read-page.ts'
import { readUsages } from '../../../lib/portal/read-usages.ts'
import type { Judgement } from '../judge.ts'
import { unfold } from '../run.ts'
import { judgeAnswerScene, judgeScene } from './judge-scene.ts'
import type { Scene } from './scene.ts'

// Runs inside Chromium, as ../in-page.ts does.
const frame = document.createElement('iframe')
frame.width = '1280'
frame.height = '800'
document.body.append(frame)

declare global {
  var playScene: (scene: Scene) => Judgement & { reading: string }
}
globalThis.playScene = (scene) => {
  const answer = scene.truth.kind === 'json' ? readUsages(scene.text) : null
  if (answer) return { ...judgeAnswerScene(answer, scene), reading: written(answer) }
  const drawn = frame.contentDocument!
  drawn.open()
  drawn.write(scene.text)
  drawn.close()
  unfold(drawn)
  const noon = new Date(`${scene.truth.now}T12:00:00Z`)
  // Loaded on the day on which it is looked at: that is what "tomorrow" on it counts from.
  Object.defineProperty(frame.contentWindow!.performance, 'timeOrigin', {
    value: noon.getTime(),
    configurable: true,
  })
  const read = withAnswer(readPage(drawn, new URL(scene.truth.url), noon), scene, noon)
  return { ...judgeScene(read, scene), reading: written(read) }
}

/** What the product makes of a page and the portal's own answer beside it. */
function withAnswer(page: PageReading, { answer }: Scene, noon: Date): PageReading {
  if (answer === null) return page
  const at = noon.getTime()
  const shown = page.subscriptions && { reading: page.subscriptions, at }
  const merged = mergeReadings({ reading: readUsages(answer), at }, shown)
  return { ...page, subscriptions: merged?.reading ?? null }
}

const written = (reading: unknown) => JSON.stringify(reading, null, 1)
