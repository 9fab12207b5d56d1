import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

/**
 * Runs `wxt build` or `wxt zip` for `target` in the project that `folder` holds. Throws with the
 * tool's own words.
 */
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

/**
 * The release build of `target`; says in which folder. What was built from the same files is still
 * good: six suites ask for it in one `npm test`.
 */
export function build(target: BuildTarget): string {
  const folder = `.output/${target}-mv3`
  if (readOr(note(target)) !== madeFrom(`${folder}/manifest.json`)) {
    wxt('build', target)
    noteBuild(target)
  }
  return folder
}

const note = (target: BuildTarget) => `.cache/builds/${target}`

/** The build that lies there was just made from the files of now: `wxt zip` makes one as well. */
export function noteBuild(target: BuildTarget) {
  mkdirSync('.cache/builds', { recursive: true })
  writeFileSync(note(target), madeFrom(`.output/${target}-mv3/manifest.json`))
}

const readOr = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Everything that the build reads. */
const sources = ['build', 'components', 'entrypoints', 'lib', 'public']
const settings = ['package-lock.json', 'publisher.json', 'tsconfig.json', 'wxt.config.ts']

/**
 * What is built, by its files' contents, and this very build: another one may have written over it.
 */
function madeFrom(manifest: string): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const file of [...files.toSorted(), ...settings])
    hash.update(file).update(readFileSync(file))
  const built = statSync(manifest, { throwIfNoEntry: false })
  return `${hash.digest('hex')} ${built?.ino} ${built?.mtimeMs}`
}
