// npm run gallery: every state × light and dark × left-to-right and right-to-left × width, with
// made-up data, in real Chromium, as pictures and one page to look at them. Ends with 1 where
// something overflows, is cut off or has no name. npm run gallery -- --scene downloads-iphone,read
// --locale ar: two scenes in one language; --locale pseudo: English made longer and strange. npm
// run gallery -- --check --locale all: no pictures, but every scene, banner and guide in every
// language. npm run gallery -- --readme: the two pictures of README.md.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer'
import { bareSite } from '../../e2e/harness/bare-site.ts'
import { build } from '../wxt.ts'
import { openBrowser } from '../../e2e/harness/index.ts'
import { album } from './album.ts'
import type { Picture } from './album.ts'
import { check, popup } from './check.ts'
import { look } from './look.ts'
import { pseudoBuild } from './pseudo-build.ts'
import { scenesAt } from './scenes.ts'
import type { Scene } from './scenes.ts'
import { takeReadmePictures } from './readme-pictures.ts'
import { openStage, show } from './show.ts'
import type { Look } from './show.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.cache/gallery' },
    locale: { type: 'string', default: 'en,ar' },
    scene: { type: 'string', default: '' },
    readme: { type: 'boolean' },
    check: { type: 'boolean' },
  },
})
const { folder } = values
const wanted = values.scene.split(',')
const scenes = scenesAt(new Date()).filter(
  ({ name }) => values.scene === '' || wanted.includes(name),
)
if (scenes.length === 0) throw new Error(`No scene is called "${values.scene}".`)

/** As the browser's own popup: what does not fit is scrolled to. */
const popupWindow: Look = { ...popup, dark: false, text: 1, forcedColors: false }
const widthOf = (page: Scene['page']) => (page === 'popup.html' ? popup.width : 820)

const looksAt = ({ widths, page }: Scene): Look[] => [
  ...widths.flatMap((width) =>
    [false, true].map((dark) => ({ width, dark, text: 1, forcedColors: false })),
  ),
  ...[320, widthOf(page)].map((width) => ({
    width,
    dark: false,
    text: 2,
    forcedColors: false,
  })),
  { width: widthOf(page), dark: true, text: 1, forcedColors: true },
  ...(page === 'popup.html' ? [popupWindow] : []),
]
const nameOf = (view: Look) =>
  [
    view.width,
    view.dark ? 'dark' : 'light',
    view.text === 1 ? '' : 'large-text',
    view.forcedColors ? 'forced-colors' : '',
    view.height ? 'window' : '',
  ]
    .filter(Boolean)
    .join('-')

const pictures: Picture[] = []

/**
 * The whole page from its top. Not by `fullPage`: Chromium shifts a short right-to-left page in
 * that picture.
 */
async function takePicture(page: Page, path: string, { height: own }: Look) {
  const height = await page.evaluate(() => (scrollTo(0, 0), document.documentElement.scrollHeight))
  const viewport = page.viewport()
  if (viewport && own === undefined && height > viewport.height)
    await page.setViewport({ ...viewport, height })
  await page.screenshot({ path })
}

async function takeAll(language: string, site: Awaited<ReturnType<typeof bareSite>>) {
  const strange = language === 'pseudo'
  const session = await openBrowser({
    browser: 'chromium',
    portal: site,
    language: strange ? 'en' : language,
    ...(strange && { extension: pseudoBuild('.output/chrome-mv3', '.cache/pseudo') }),
  })
  try {
    const stage = await openStage(session)
    for (const scene of scenes) {
      for (const view of looksAt(scene)) {
        await show(stage, scene, view)
        const file = `${scene.name}-${language}-${nameOf(view)}.png`
        await takePicture(stage.page, `${folder}/${file}`, view)
        pictures.push({
          scene: scene.name,
          file,
          look: `${language} ${nameOf(view)}`,
          popup: scene.page === 'popup.html',
          problems: await look(stage.page, view),
        })
      }
    }
  } finally {
    await session.close()
  }
}

/** Without pictures. Returns 1 where something is wrong. */
async function report(speaking: string[]): Promise<0 | 1> {
  const began = Date.now()
  const all = await check(speaking, scenes, values.scene === '', ({ language, scene, faults }) => {
    if (faults.length > 0) console.log(`${language} ${scene}\n  ${faults.join('\n  ')}`)
    if (scene === scenes.at(-1)?.name) console.log(`${language}: played`)
  })
  const [highest] = all.toSorted((one, other) => other.height - one.height)
  console.log(`highest: ${highest?.language} ${highest?.scene}, ${highest?.height} px`)
  const wrong = all.filter(({ faults }) => faults.length > 0).length
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  console.log(`${all.length} scenes in ${minutes} min, ${wrong} with something wrong`)
  return wrong > 0 ? 1 : 0
}

if (values.readme) {
  build('chrome')
  await takeReadmePictures()
  process.exit()
}
const languages =
  values.locale === 'all' ? [...readdirSync('public/_locales'), 'pseudo'] : values.locale.split(',')
build('chrome')
if (values.check) process.exit(await report(languages))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const site = await bareSite()
for (const language of languages) await takeAll(language, site)
site.close()
writeFileSync(`${folder}/index.html`, album(pictures))
const wrong = pictures.filter(({ problems }) => problems.length > 0)
for (const { file, problems } of wrong) console.log(`${file}\n  ${problems.join('\n  ')}`)
console.log(
  `${pictures.length} pictures in ${folder}/index.html, ${wrong.length} with something wrong`,
)
process.exitCode = wrong.length > 0 ? 1 : 0
