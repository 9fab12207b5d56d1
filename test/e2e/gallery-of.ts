import { afterAll, beforeAll, expect, test } from 'vitest'
import { isMeasured, popup } from '../tools/gallery/check.ts'
import { tallest } from '../tools/gallery/height.ts'
import { layoutOf } from '../tools/gallery/layout.ts'
import { look } from '../tools/gallery/look.ts'
import { type Scene, scenesAt } from '../tools/gallery/scenes.ts'
import { type Look, type Stage, openStage, show } from '../tools/gallery/show.ts'
import { moved, smallTargets } from '../tools/gallery/still.ts'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser } from './harness/index.ts'
import { allOr } from './harness/rounds.ts'

const all = scenesAt(new Date())
/** What mirrors, mirrors alike in all scenes: in the short form one of three is enough. */
export const isSeenInArabic = ({ name }: Scene) =>
  all.findIndex((scene) => scene.name === name) % 3 === 0

/**
 * The short form of `npm run gallery`: scenes in one language and look, no pictures. A file for
 * each language, so that two workers share them. `npm run test:every` plays all scenes, and asks
 * axe about all.
 */
export function galleryOf(
  language: string,
  view: Omit<Look, 'width'>,
  isPlayed: (scene: Scene) => boolean,
  isForAxe: (scene: Scene) => boolean,
): { stage(): Stage } {
  const scenes = allOr(all, all.filter(isPlayed))
  const forAxe = allOr(all, all.filter(isForAxe))
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
      const { page } = stage
      if (scene.page === 'popup.html') {
        expect(await moved(page)).toEqual([])
        expect(await smallTargets(page)).toEqual([])
      }
      expect(await (forAxe.includes(scene) ? look(page, view) : layoutOf(page))).toEqual([])
      if (!isMeasured(scene)) return
      await page.setViewport(popup)
      expect(await tallest(page)).toBeLessThanOrEqual(2 * popup.height)
    },
  )
  return { stage: () => stage }
}
