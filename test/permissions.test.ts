import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UserManifest } from 'wxt'
import { expect, test } from 'vitest'
import { wxtManifest } from './security/manifests.ts'
import { permissions, readmeRow } from './tools/store/permissions.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const table = readme.slice(readme.indexOf('## Permissions')).split('\n## ', 2)[0] ?? ''
const rows = [...table.matchAll(/^\| `([^`]+)`([^|]*)\|([^|]+)\|([^|]+)\|/gm)].map((row) => ({
  permission: row[1]!,
  optional: row[2]!.includes('only when'),
  why: row[4]!.trim(),
}))

const askedAtInstall = (manifest: UserManifest) =>
  [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].map(String).toSorted()

test.each(['chrome', 'firefox', 'safari'])(
  '%s asks for exactly what the README explains',
  async (browser) => {
    const explained = rows.filter((row) => !row.optional).map((row) => row.permission)
    expect(askedAtInstall(await wxtManifest(browser))).toEqual(explained.toSorted())
  },
)

test.each([
  { browser: 'chrome', optional: ['notifications'] },
  { browser: 'firefox', optional: ['notifications'] },
  { browser: 'safari', optional: [] },
])('$browser may ask later only for what the README explains', async ({ browser, optional }) => {
  const manifest = await wxtManifest(browser)
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
    const manifest = await wxtManifest(browser)
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
  },
)

test.each(['chrome', 'firefox', 'safari'])('%s: the popup opens by keyboard', async (browser) => {
  expect((await wxtManifest(browser)).commands).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
  })
})
