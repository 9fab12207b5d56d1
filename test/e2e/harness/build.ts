import type { TestProject } from 'vitest/node'
import { build } from '../../tools/wxt.ts'

/**
 * vitest's global setup of the e2e projects: the extension is built once per run, and tested as it
 * is released.
 */
export default function setup(project: TestProject) {
  build(project.config.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chrome')
}
