import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tallest } from '../tools/gallery/height.ts'
import { look } from '../tools/gallery/look.ts'
import { type Scene, scenesAt } from '../tools/gallery/scenes.ts'
import { openStage, show } from '../tools/gallery/show.ts'
import type { Look, Stage } from '../tools/gallery/show.ts'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser } from './harness/index.ts'

// The short form of `npm run gallery`: every scene in the two looks that differ most, no pictures.
const looks: { language: string; view: Omit<Look, 'width'> }[] = [
  { language: 'en', view: { dark: false, text: 1, forcedColors: false } },
  { language: 'ar', view: { dark: true, text: 1, forcedColors: false } },
]

/** Chromium's popup is at most so high; ours asks for 380. */
const popup = { width: 380, height: 600 }
// A hundred subscriptions are a long list, and names at their longest are no measure.
const isMeasured = ({ name, page }: Scene) =>
  page === 'popup.html' && !/hundred|long-names/.test(name)

describe.each(looks)('in $language', ({ language, view }) => {
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

  test.each(scenesAt(new Date()))(
    '$page $name: nothing overflows, is cut off or lacks a name, or is higher than two popups',
    async (scene) => {
      await show(stage, scene, { ...view, width: scene.widths[0]! })
      expect(await look(stage.page, view)).toEqual([])
      if (language === 'en' && isMeasured(scene)) {
        await stage.page.setViewport(popup)
        expect(await tallest(stage.page)).toBeLessThanOrEqual(2 * popup.height)
      }
    },
  )
})

test('the look finds what is wrong: overflow, cut-off and squeezed text, no name, faint colours', async () => {
  const site = await bareSite()
  const session = await openBrowser({ browser: 'chromium', portal: site })
  await session.page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><button></button><p style="width: 3000px">wide</p>' +
      '<p style="width: 1em; overflow-wrap: anywhere">squeezed</p><p style="width: 2em; overflow: hidden; white-space: nowrap">much too long</p><p style="color: #eee; background: #fff">faint</p></main>',
  )
  const found = (await look(session.page, { forcedColors: false })).join('\n')
  await session.close()
  site.close()
  for (const word of [
    'wider than its window',
    'cut off: P. "much too long"',
    'squeezed: P "squeezed"',
    'button-name',
    'color-contrast',
  ])
    expect(found).toContain(word)
})
