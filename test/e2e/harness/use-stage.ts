import { afterAll, beforeAll } from 'vitest'
import { type Portal, startPortal } from '../../stand-in/index.ts'
import { bareSite } from './bare-site.ts'
import { openBrowser } from './index.ts'
import { keptBy } from './kept.ts'
import type { Options, Session } from './session.ts'

export interface Stage {
  portal: Portal
  session: Session
  /** What the extension keeps, waited for. */
  kept: ReturnType<typeof keptBy>
}

type BrowserOptions = Omit<Options, 'portal'>

/**
 * The stand-in and a browser with the extension, for the tests of one file: there before the first
 * of them, closed after the last. `scenario`: what the stand-in begins with; the rest is for the
 * browser.
 */
export function useStage({
  scenario,
  ...browser
}: BrowserOptions & { scenario?: Parameters<typeof startPortal>[0] } = {}): Stage {
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

/** The same with one empty page in the stand-in's place: for what needs no portal. */
export function useBareStage(browser: BrowserOptions = {}): Pick<Stage, 'session'> {
  const stage = {} as Pick<Stage, 'session'>
  let site: Awaited<ReturnType<typeof bareSite>> | undefined
  beforeAll(async () => {
    site = await bareSite()
    stage.session = await openBrowser({ ...browser, portal: site })
  })
  afterAll(async () => {
    await stage.session?.close()
    site?.close()
  })
  return stage
}
