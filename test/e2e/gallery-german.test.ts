import { test } from 'vitest'
import { look } from '../tools/gallery/look.ts'
import { checkScene } from '../tools/gallery/check.ts'
import { scenesAt } from '../tools/gallery/scenes.ts'
import { galleryOf, isSeenInArabic } from './gallery-of.ts'

const onStage = galleryOf(
  'de',
  { dark: false, text: 1, forcedColors: false },
  () => true,
  (scene) => !isSeenInArabic(scene),
  true,
)

// The highest views of the languages with the longest words, as `npm run gallery -- --check
// --locale all` measures them.
test.concurrent.for([
  ['el', 'no-access-with-data'],
  ['el', 'throttled'],
  ['uk', 'downloads-vpn'],
  ['bg', 'downloads-vpn'],
] as const)(
  'in %s nothing of %s overflows or is higher than two popups',
  async ([language, name], { expect }) => {
    const scene = scenesAt(new Date()).find((one) => one.name === name)!
    const { faults } = await onStage((stage) => checkScene(stage, { ...scene, language }))
    expect(faults).toEqual([])
  },
)

test('the look finds what is wrong: overflow, cut-off and squeezed text, no name, faint colours', async ({
  expect,
}) => {
  await onStage(async ({ session }) => {
    const page = await session.newPage()
    await page.setContent(
      '<html lang="en"><title>x</title><main><h1>x</h1><button></button><p style="width: 3000px">wide</p>' +
        '<p style="width: 1em; overflow-wrap: anywhere">squeezed</p><p style="width: 2em; overflow: hidden; white-space: nowrap">much too long</p><p style="color: #eee; background: #fff">faint</p>' +
        '<p style="width: 5em; white-space: nowrap">beyond the edge</p><p>below</p><p style="margin-top: -2em">above</p></main>',
    )
    const found = (await look(page, { forcedColors: false })).join('\n')
    await page.close()
    for (const word of [
      'wider than its window',
      'cut off: P. "much too long"',
      'squeezed: P. "squeezed"',
      'over its edge: P. "beyond the edge"',
      'on one another: P. "below" and P. "above"',
      'button-name',
      'color-contrast',
    ])
      expect(found).toContain(word)
  })
})
