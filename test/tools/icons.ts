// Draws public/icon/*.png from the drawings in test/tools/icons in real Chromium. Run it after
// changing a drawing: npm run icons
import { readFileSync, writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { launch } from 'puppeteer'
import { browserPath } from './browsers.ts'
import { palettePng } from './palette-png.ts'

/** The small drawing has fewer and thicker strokes, which is what survives at toolbar size. */
const drawings = [
  { from: 'test/tools/icons/icon-small.svg', sizes: [16, 32] },
  { from: 'test/tools/icons/icon.svg', sizes: [48, 96, 128, 144] },
]

const browser = await launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
})
const page = await browser.newPage()
for (const { from, sizes } of drawings) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${readFileSync(from, 'utf8')}`,
    )
    const picture = PNG.sync.read(Buffer.from(await page.screenshot({ omitBackground: true })))
    writeFileSync(`public/icon/${size}.png`, palettePng(picture))
  }
}
await browser.close()
