import { join } from 'node:path'
import { launch, type Page } from 'puppeteer'
import { build } from 'vite'
import { browserPath } from '../tools/browsers.ts'

/** The reader, what it plays and the judge, as one script. */
async function script(file: string): Promise<string> {
  const entry = join(import.meta.dirname, file)
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
  })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error(`Vite made nothing of ${file}.`)
  return output.output[0].code
}

/** A Chromium with the script of a file in this folder in it. Throws where there is no Chromium. */
export async function openPage(
  file = 'in-page.ts',
): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  page.on('pageerror', (error) => console.error(error))
  await page.addScriptTag({ content: await script(file) })
  return { page, close: () => browser.close() }
}
