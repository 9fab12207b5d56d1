import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  version?: string
  integrity?: string
  link?: boolean
  hasInstallScript?: boolean
}
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const { packages } = json('package-lock.json') as { packages: Record<string, Package> }
const project = json('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>
const installed = Object.entries(packages).filter(([place]) => place !== '')

test('every package is pinned by a SHA-512 sum', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(
    installed.filter(([, { integrity }]) => !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? '')),
  ).toEqual([])
})

test('every version that we name is exact', () => {
  const named = {
    ...project.dependencies,
    ...project.devDependencies,
    ...project.optionalDependencies,
  }
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  )
})

test('one package runs a script when it is installed: puppeteer, which fetches nothing here', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(running.map(([place]) => place)).toEqual(['node_modules/puppeteer'])
  expect(readFileSync('.puppeteerrc.cjs', 'utf8')).toMatch(/skipDownload: true/)
})

test('the bill of materials of what is shipped can be drawn up, and names what the lockfile pins', () => {
  const { stdout } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--omit=dev', '--omit=optional', '--sbom-format=cyclonedx'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  )
  const { components } = JSON.parse(stdout) as {
    components: { name: string; version: string; purl: string; licenses?: unknown[] }[]
  }
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(project.dependencies)),
  )
  for (const { name, version, licenses } of components) {
    expect(
      installed.some(
        ([place, one]) => place.endsWith(`node_modules/${name}`) && one.version === version,
      ),
    ).toBe(true)
    expect(licenses?.length).toBeGreaterThan(0)
  }
})
