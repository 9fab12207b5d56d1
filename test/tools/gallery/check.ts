import { bareSite } from '../../e2e/harness/bare-site.ts'
import { openBrowser } from '../../e2e/harness/index.ts'
import { checkCompanion } from './check-companion.ts'
import { eachUnfolding, heightOf } from './height.ts'
import { layoutOf } from './layout.ts'
import { pseudoBuild, quietBuild } from './pseudo-build.ts'
import type { Scene } from './scenes.ts'
import { openStage, show } from './show.ts'
import type { Stage } from './show.ts'

/**
 * What Chromium's popup shows at once: it is at most so high, and of our 395 px a scroll bar takes
 * 15.
 */
export const popup = { width: 380, height: 600 }
// A hundred subscriptions are a long list, and names at their longest are no measure.
export const isMeasured = ({ name, page }: Scene) =>
  page === 'popup.html' && !/hundred|long-names/.test(name)

export interface Checked {
  language: string
  scene: string
  faults: string[]
  /** Of the popup with everything unfolded, one after the other, in px; 0 = not measured. */
  height: number
}

/** One scene in each of its widths, and with each line that unfolds; no picture. */
export async function checkScene(stage: Stage, scene: Scene): Promise<Omit<Checked, 'language'>> {
  const { page } = stage
  const isPopup = scene.page === 'popup.html'
  const widths = isPopup ? [320, popup.width] : [320, 820]
  const height = isPopup ? popup.height : 900
  await show(stage, scene, { width: widths[0]!, dark: false, text: 1, forcedColors: false })
  const faults = new Set<string>()
  const heights = [0]
  for (const width of widths) {
    await page.setViewport({ width, height })
    await eachUnfolding(page, async () => {
      for (const fault of await layoutOf(page)) faults.add(`${width} px: ${fault}`)
      if (isMeasured(scene) && width === popup.width) heights.push(await heightOf(page))
    })
  }
  const tallest = Math.max(...heights)
  // Longer by 40 % than English is no language's height.
  if (scene.language && tallest > 2 * popup.height)
    faults.add(`${tallest} px high: more than two popups`)
  return { scene: scene.name, faults: [...faults], height: tallest }
}

/** One browser speaks all languages, each as the user chooses it in the settings. */
async function checkOnce(
  languages: string[],
  scenes: Scene[],
  extension: string,
  done: (one: Checked) => void,
) {
  const site = await bareSite()
  const session = await openBrowser({
    browser: 'chromium',
    portal: site,
    language: 'en',
    extension,
  })
  try {
    const stage = await openStage(session)
    // Half an hour in the background, behind everything else.
    stage.page.setDefaultTimeout(300_000)
    for (let language = languages.shift(); language !== undefined; language = languages.shift())
      for (const scene of scenes) {
        const speaking = language === 'pseudo' ? scene : { ...scene, language }
        done({ language, ...(await checkScene(stage, speaking)) })
      }
  } finally {
    await session.close()
    site.close()
  }
}

/**
 * Every scene in every language in every width, by two browsers that stay open: nothing overflows,
 * is cut off, squeezed or lies on something else, and no popup is higher than two windows.
 * `companion`: banner and guide, too.
 */
export async function check(
  languages: string[],
  scenes: Scene[],
  companion: boolean,
  tell: (one: Checked) => void,
): Promise<Checked[]> {
  const all: Checked[] = []
  const done = (one: Checked) => (all.push(one), tell(one))
  const queue = languages.filter((one) => one !== 'pseudo')
  const quiet = quietBuild('.output/chrome-mv3', '.cache/quiet')
  const own = () => checkOnce(queue, scenes, quiet, done)
  const withoutStrange = [...queue]
  const strange = languages.includes('pseudo')
    ? checkOnce(['pseudo'], scenes, pseudoBuild(quiet, '.cache/pseudo'), done)
    : Promise.resolve()
  await Promise.all([own(), strange.then(own)])
  if (companion) await checkCompanion(withoutStrange, done)
  return all
}
