import { afterAll, beforeAll } from 'vitest'
import { type Portal, startPortal } from '../../stand-in/index.ts'
import { openBrowser } from './index.ts'
import { keptBy } from './kept.ts'
import type { Options, Session } from './session.ts'

export interface Stage {
  portal: Portal
  session: Session
  /** What the extension keeps, waited for. */
  kept: ReturnType<typeof keptBy>
}

/**
 * The stand-in and a browser with the extension, for the tests of one file: there before the first
 * of them, closed after the last. `scenario`: what the stand-in begins with; the rest is for the
 * browser.
 */
export function useStage(
  options: Omit<Options, 'portal'> & { scenario?: Parameters<typeof startPortal>[0] } = {},
): Stage {
  const { scenario, ...browser } = options
  const stage = {} as Stage
  beforeAll(async () => {
    stage.portal = await startPortal(scenario)
    stage.session = await openBrowser({ ...browser, portal: stage.portal })
    stage.kept = keptBy(stage.session, stage.portal)
  })
  afterAll(async () => {
    await stage.session?.close()
    await stage.portal?.close()
  })
  return stage
}
