import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
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
