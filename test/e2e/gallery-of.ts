import { test } from 'vitest'
import { isMeasured, popup } from '../tools/gallery/check.ts'
import { tallest } from '../tools/gallery/height.ts'
import { layoutOf } from '../tools/gallery/layout.ts'
import { look } from '../tools/gallery/look.ts'
import { type Scene, scenesAt } from '../tools/gallery/scenes.ts'
import { type Look, type Stage, show } from '../tools/gallery/show.ts'
import { moved, smallTargets } from '../tools/gallery/still.ts'
import { allOr } from './harness/rounds.ts'
import { useScenes } from './harness/use-scenes.ts'

const all = scenesAt(new Date())
/** What mirrors, mirrors alike in all scenes: in the short form one of three is enough. */
export const isSeenInArabic = ({ name }: Scene) =>
  all.findIndex((scene) => scene.name === name) % 3 === 0

/** Runs `work` on a stage that nobody else is on. */
type OnStage = <T>(work: (stage: Stage) => Promise<T>) => Promise<T>

/** A scene waits for its browser most of the time, so two are played at once. */
const browsers = 2

function useStages(language: string): OnStage {
  const free = Array.from({ length: browsers }, () => useScenes(language))
  const waiting: ((stage: Stage) => void)[] = []
  return async (work) => {
    const stage = free.pop() ?? (await new Promise<Stage>((got) => waiting.push(got)))
    try {
      return await work(stage)
    } finally {
      const next = waiting.shift()
      if (next) next(stage)
      else free.push(stage)
    }
  }
}

/**
 * The short form of `npm run gallery`: scenes in one language and look, no pictures. A file for
 * each language, so that two workers share them. `npm run test:every` plays all scenes, and asks
 * axe about all. `isTall`: heights are measured, too; where the words are short none is high.
 */
export function galleryOf(
  language: string,
  view: Omit<Look, 'width'>,
  isPlayed: (scene: Scene) => boolean,
  isForAxe: (scene: Scene) => boolean,
  isTall: boolean,
): OnStage {
  const scenes = allOr(all, all.filter(isPlayed))
  const forAxe = allOr(all, all.filter(isForAxe))
  const onStage = useStages(language)

  /** Shows the scene, and says what is wrong with it. */
  const faultsOf = async (stage: Stage, scene: Scene) => {
    await show(stage, scene, { ...view, width: scene.widths[0]! })
    const { page } = stage
    const still = scene.page === 'popup.html'
    const shifts = still ? (await moved(page)).map((one) => `moved: ${one}`) : []
    const small = still ? (await smallTargets(page)).map((one) => `small: ${one}`) : []
    const seen = await (forAxe.includes(scene) ? look(page, view) : layoutOf(page))
    if (!isTall || !isMeasured(scene)) return [...shifts, ...small, ...seen]
    await page.setViewport(popup)
    const height = await tallest(page)
    const high = height > 2 * popup.height ? [`${height} px high: more than two popups`] : []
    return [...shifts, ...small, ...seen, ...high]
  }

  test.concurrent.for(scenes)(
    '$page $name: nothing moves, overflows, is cut off, lacks a name, or is higher than two popups',
    async (scene, { expect }) => {
      expect(await onStage((stage) => faultsOf(stage, scene))).toEqual([])
    },
  )
  return onStage
}
