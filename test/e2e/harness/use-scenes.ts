import { beforeAll } from 'vitest'
import { openStage, type Stage } from '../../tools/gallery/show.ts'
import { useBareStage } from './use-stage.ts'

/** A Chromium for the tests of one file, with a tab that the scenes of the gallery are shown in. */
export function useScenes(language = 'en'): Stage {
  const bare = useBareStage({ browser: 'chromium', language })
  const stage = {} as Stage
  beforeAll(async () => {
    Object.assign(stage, await openStage(bare.session))
  })
  return stage
}
