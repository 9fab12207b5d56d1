import { execFileSync } from 'node:child_process'

export type BuildTarget = 'chrome' | 'firefox' | 'safari'

const flags: Record<BuildTarget, string[]> = {
  chrome: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
  safari: ['-b', 'safari', '--mv3'],
}

/** vitest's own settings would reach the build and make another one than the release. */
const releaseEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name),
    ),
  )

/** Runs `wxt build` or `wxt zip` for `target` in the project that `folder` holds. Throws with the tool's own words. */
export function wxt(what: 'build' | 'zip', target: BuildTarget, folder = '.') {
  try {
    execFileSync('npx', ['wxt', what, ...flags[target]], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: releaseEnvironment(),
      shell: process.platform === 'win32',
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(
      `wxt ${what} for ${target} failed:\n${stdout ?? ''}${stderr ?? String(error)}`,
      { cause: error },
    )
  }
}

/** Makes the release build of `target`, and says in which folder. */
export function build(target: BuildTarget): string {
  wxt('build', target)
  return `.output/${target}-mv3`
}
