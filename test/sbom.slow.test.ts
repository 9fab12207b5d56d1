import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBom } from './tools/sbom.ts'

test('the bill of materials names every dependency in its version with its licence, and no tool', () => {
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const bom = readBom()
  expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.5'])
  const named = new Map(bom.components.map((one) => [one.name, one]))
  for (const [name, version] of Object.entries(project.dependencies)) {
    expect(named.get(name)?.version, name).toBe(version)
    expect(named.get(name)?.licenses, name).toHaveLength(1)
  }
  // Two versions of one package may stand in the lockfile: each that is named is one of them.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  const pinned = Object.entries(packages)
  for (const { name, version } of bom.components)
    expect(
      pinned.some(([at, one]) => at.endsWith(`node_modules/${name}`) && one.version === version),
      name,
    ).toBe(true)
  expect(named.has('puppeteer')).toBe(false)
  expect(readBom()).toEqual(bom)
}, 60_000)
