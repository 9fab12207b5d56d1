import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archives, readVersion } from '../tools/archives.ts'
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
  elsewhere = unpackSources()
})
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

test('the archive of sources holds what git tracks but the tests, and not what else lies in the folder', () => {
  const held = Object.keys(unzipSync(readFileSync(archives('firefox', version)[1]!.file)))
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  const wanted = tracked.filter((name) => name && !/^test\/|^vitest\.config/.test(name))
  expect(wanted).toEqual(expect.arrayContaining(['package-lock.json', 'lib/portal/read-usages.ts']))
  expect(held.toSorted()).toEqual(wanted.toSorted())
})
