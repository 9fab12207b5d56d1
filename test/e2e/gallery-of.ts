import { afterAll, beforeAll, expect, test } from 'vitest'
import { tallest } from '../tools/gallery/height.ts'
import { look } from '../tools/gallery/look.ts'
import { type Scene, scenesAt } from '../tools/gallery/scenes.ts'
import { type Look, type Stage, openStage, show } from '../tools/gallery/show.ts'
import { moved, smallTargets } from '../tools/gallery/still.ts'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser } from './harness/index.ts'
import { allOr } from './harness/rounds.ts'

/** Chromium's popup is at most so high; ours asks for 380. */
const popup = { width: 380, height: 600 }
// A hundred subscriptions are a long list, and names at their longest are no measure.
const isMeasured = ({ name, page }: Scene) =>
  page === 'popup.html' && !/hundred|long-names/.test(name)

/**
 * The short form of `npm run gallery`: scenes in one language and look, no pictures. A file for each language, so that
 * two workers share them. `step`: every so many scenes one, unless `npm run test:every` plays all.
 */
export function galleryOf(
  language: string,
  view: Omit<Look, 'width'>,
  step: number,
): { stage(): Stage } {
  const all = scenesAt(new Date())
  const scenes = allOr(
    all,
    all.filter((_, at) => at % step === 0),
  )
  let site: Awaited<ReturnType<typeof bareSite>>
  let stage: Stage
  beforeAll(async () => {
    site = await bareSite()
    stage = await openStage(await openBrowser({ browser: 'chromium', portal: site, language }))
  })
  afterAll(async () => {
    await stage?.session.close()
    site?.close()
  })

  test.each(scenes)(
    '$page $name: nothing moves, overflows, is cut off, lacks a name, or is higher than two popups',
    async (scene) => {
      await show(stage, scene, { ...view, width: scene.widths[0]! })
      if (scene.page === 'popup.html') {
        expect(await moved(stage.page)).toEqual([])
        expect(await smallTargets(stage.page)).toEqual([])
      }
      expect(await look(stage.page, view)).toEqual([])
      if (!isMeasured(scene)) return
      await stage.page.setViewport(popup)
      expect(await tallest(stage.page)).toBeLessThanOrEqual(2 * popup.height)
    },
  )
  return { stage: () => stage }
}
