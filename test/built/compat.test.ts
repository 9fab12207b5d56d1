import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundlesOf, missingInCode, missingInManifest } from './compat/missing.ts'
import { claims } from './compat/support.ts'
import { apiNames } from './compat/uses.ts'

interface Manifest {
  minimum_chrome_version?: string
  browser_specific_settings?: Record<string, { strict_min_version?: string }>
}
const folder = (build: string) => `.output/${build}-mv3`
const manifestOf = (build: string) =>
  JSON.parse(readFileSync(`${folder(build)}/manifest.json`, 'utf8')) as Manifest
const claimed = (build: string, runner: string) => {
  const manifest = manifestOf(build)
  const settings = manifest.browser_specific_settings ?? {}
  const key = {
    firefox: 'gecko',
    firefox_android: 'gecko_android',
    safari: 'safari',
    safari_ios: 'safari',
  }[runner]
  return key ? settings[key]?.strict_min_version : manifest.minimum_chrome_version
}

/** Keys that one browser ignores because they speak to another. */
const forOthers = [
  'manifest.browser_specific_settings.gecko_android',
  // Firefox for Android has no keyboard commands, and the same build goes to both.
  'manifest.commands',
  'manifest.commands._execute_action',
]

describe.each(claims)('$runner $oldest', ({ build, runner, oldest }) => {
  test('is the oldest version that the manifest claims', () => {
    expect(Number(claimed(build, runner))).toBe(Number(oldest))
  })

  test('has every manifest key and permission of its build', () => {
    const missing = missingInManifest(manifestOf(build), runner, oldest)
    expect(missing.filter(({ name }) => !forOthers.includes(name))).toEqual([])
  })

  test('has every API that its build uses, or the use is guarded', () => {
    const missing = bundlesOf(folder(build)).flatMap(({ file, code }) =>
      missingInCode(file, code, runner, oldest),
    )
    for (const { file, name, guard } of missing)
      console.log(`${runner} ${oldest} lacks ${name} (${file}): ${guard ?? 'NOT GUARDED'}`)
    expect(missing.filter(({ guard }) => guard === null)).toEqual([])
  })

  test('notices one unguarded browser.notifications.create', () => {
    const background = bundlesOf(folder(build)).find(({ file }) => file === 'background.js')!
    const spoiled = `${background.code};${apiNames(background.code)[0]}.notifications.create({})`
    const found = missingInCode('background.js', spoiled, runner, oldest).filter(
      ({ guard }) => guard === null,
    )
    const expected = runner.startsWith('safari')
      ? [{ file: 'background.js', name: 'notifications.create', guard: null }]
      : []
    expect(found).toEqual(expected)
  })
})
