import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archives, readVersion, zipAll } from '../tools/archives.ts'
import { wxt } from '../tools/wxt.ts'

const version = readVersion()
const targets = ['chrome', 'firefox', 'safari'] as const
let elsewhere: string

/** Unpacks the sources that Mozilla gets, and nothing else, into a folder of another name. */
function unpackSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'from-sources-'))
  const sources = archives('firefox', version)[1]!.file
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(sources)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  // Instead of `npm ci`: the same packages, by the same lockfile.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

beforeAll(() => {
  zipAll()
  elsewhere = unpackSources()
}, 120_000)
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

test.each(targets)(
  'the %s archive comes out the same, byte for byte, when it is built again from the published sources',
  (target) => {
    wxt('zip', target, elsewhere)
    for (const { file } of archives(target, version))
      expect(readFileSync(join(elsewhere, file)).equals(readFileSync(file)), file).toBe(true)
  },
  60_000,
)

test('no archive holds a map, a test, a note or a hidden file', () => {
  const names = targets.flatMap((target) =>
    Object.keys(unzipSync(readFileSync(archives(target, version)[0]!.file))),
  )
  expect(names.filter((name) => /\.map$|(^|\/)\.|test|\.md$|\.ts$/.test(name))).toEqual([])
})
