import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

const targets = {
  chrome: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
  safari: ['-b', 'safari', '--mv3'],
}
export type BuildTarget = keyof typeof targets

/** Makes the release build of `target` in `.output/<target>-mv3`. Throws with the build's own words. */
export function build(target: BuildTarget): string {
  try {
    execFileSync('npx', ['wxt', 'build', ...targets[target]], { encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`The ${target} build failed:\n${stdout ?? ''}${stderr ?? String(error)}`, { cause: error })
  }
  return `.output/${target}-mv3`
}

/** vitest's global setup of the e2e projects: the extension is built once per run, and tested as it is released. */
export default function setup(project: TestProject) {
  build(project.config.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chrome')
}
