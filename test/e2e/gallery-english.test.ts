import { expect, test } from 'vitest'
import { look } from '../tools/gallery/look.ts'
import { galleryOf } from './gallery-of.ts'

const { stage } = galleryOf('en', { dark: false, text: 1, forcedColors: false }, 1)

test('the look finds what is wrong: overflow, cut-off and squeezed text, no name, faint colours', async () => {
  const page = await stage().session.newPage()
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><button></button><p style="width: 3000px">wide</p>' +
      '<p style="width: 1em; overflow-wrap: anywhere">squeezed</p><p style="width: 2em; overflow: hidden; white-space: nowrap">much too long</p><p style="color: #eee; background: #fff">faint</p></main>',
  )
  const found = (await look(page, { forcedColors: false })).join('\n')
  await page.close()
  for (const word of [
    'wider than its window',
    'cut off: P. "much too long"',
    'squeezed: P "squeezed"',
    'button-name',
    'color-contrast',
  ])
    expect(found).toContain(word)
})
