import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../tools/browsers.ts'
import { build } from '../../tools/wxt.ts'
import { startFirefoxOnce } from './firefox-profile.ts'

/**
 * vitest's global setup of the e2e projects: the extension is built once per run, and tested as it
 * is released.
 */
export default async function setup(project: TestProject) {
  const firefox = project.config.env.E2E_BROWSER === 'firefox'
  build(firefox ? 'firefox' : 'chrome')
  const program = firefox ? findBrowser('firefox') : null
  if (program) await startFirefoxOnce(program)
}
