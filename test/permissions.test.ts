import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfigEnv, UserManifest } from 'wxt'
import { expect, test } from 'vitest'
import { manifestFor as manifestOf } from '../build/manifest.ts'
import config from '../wxt.config.ts'
import { permissions, readmeRow } from './tools/store/permissions.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const table = readme.slice(readme.indexOf('## Permissions')).split('\n## ', 2)[0] ?? ''
const rows = [...table.matchAll(/^\| `([^`]+)`([^|]*)\|([^|]+)\|([^|]+)\|/gm)].map((row) => ({
  permission: row[1]!,
  optional: row[2]!.includes('only when'),
  why: row[4]!.trim(),
}))

const manifestFor = async (browser: string): Promise<UserManifest> => {
  const env: ConfigEnv = { browser, command: 'build', manifestVersion: 3, mode: 'production' }
  return typeof config.manifest === 'function'
    ? config.manifest(env)
    : ((await config.manifest) ?? {})
}
const askedAtInstall = (manifest: UserManifest) =>
  [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].map(String).toSorted()

test.each(['chrome', 'firefox', 'safari'])(
  '%s asks for exactly what the README explains',
  async (browser) => {
    const explained = rows.filter((row) => !row.optional).map((row) => row.permission)
    expect(askedAtInstall(await manifestFor(browser))).toEqual(explained.toSorted())
  },
)

test.each([
  { browser: 'chrome', optional: ['notifications'] },
  { browser: 'firefox', optional: ['notifications'] },
  { browser: 'safari', optional: [] },
])('$browser may ask later only for what the README explains', async ({ browser, optional }) => {
  const manifest = await manifestFor(browser)
  expect(manifest.optional_permissions ?? []).toEqual(optional)
  expect(manifest.optional_host_permissions ?? []).toEqual([])
  const explained = rows.filter((row) => row.optional).map((row) => row.permission)
  expect(explained).toEqual(expect.arrayContaining(optional))
})

test('the README and the stores are told the same reasons', () => {
  const written = [...table.matchAll(/^\| `.*$/gm)].map(([line]) => line)
  expect(written).toEqual(permissions.map(readmeRow))
})

test('every permission has a reason in words', () => {
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter((row) => row.why.length < 20)).toEqual([])
})

test.each(['chrome', 'firefox', 'safari'])(
  '%s gives pages nothing they could find the extension by',
  async (browser) => {
    const manifest = await manifestFor(browser)
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
  },
)

test.each(['chrome', 'firefox', 'safari'])(
  '%s: the policy of what is released is the strict one; only the dev server gets another',
  async (browser) => {
    const strict =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https://my.kaspersky.com; require-trusted-types-for 'script'; trusted-types later-script; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    const policyFor = (command: 'build' | 'serve') =>
      (manifestOf(browser, command).content_security_policy as { extension_pages: string })
        .extension_pages
    expect(policyFor('build')).toBe(strict)
    expect((await manifestFor(browser)).content_security_policy).toEqual({
      extension_pages: strict,
    })
    // The same directives, and nothing from anywhere but this computer.
    expect(
      policyFor('serve').replaceAll(/ (?:http|ws):\/\/127\.0\.0\.1:\*| 'unsafe-inline'/g, ''),
    ).toBe(strict.replace("require-trusted-types-for 'script'; trusted-types later-script; ", ''))
  },
)

test.each(['chrome', 'firefox', 'safari'])('%s: the popup opens by keyboard', async (browser) => {
  expect((await manifestFor(browser)).commands).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
  })
})
