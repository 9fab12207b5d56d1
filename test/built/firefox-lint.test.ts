import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { messagesOf } from '../tools/messages.ts'

interface Report {
  errors: object[]
  warnings: object[]
  notices: object[]
}

const built = '.output/firefox-mv3'
const literal = mkdtempSync(join(tmpdir(), 'literal-names-'))
afterAll(() => rmSync(literal, { recursive: true }))

function said(folder: string): object[] {
  const report = JSON.parse(
    execFileSync('npx', ['addons-linter', folder, '--output', 'json'], { encoding: 'utf8' }),
  ) as Report
  return [...report.errors, ...report.warnings, ...report.notices]
}

test("Mozilla's linter has nothing to say: no error, no warning, no notice", () => {
  expect(said(built)).toEqual([])
}, 60_000)

/** The language in which a message has most characters: what that one may, they all may. */
function longest(key: string): string {
  const all = readdirSync('public/_locales').map((folder) => messagesOf(folder)[key]?.message ?? '')
  return all.toSorted((a, b) => b.length - a.length)[0]!
}

// The linter looks no `__MSG_…__` up, and addons.mozilla.org does.
test('and nothing to the words themselves, the longest of any language in their places', () => {
  cpSync(built, literal, { recursive: true })
  const manifest = readFileSync(join(built, 'manifest.json'), 'utf8')
  writeFileSync(
    join(literal, 'manifest.json'),
    manifest.replaceAll(/__MSG_(\w+)__/g, (_, key: string) =>
      JSON.stringify(longest(key)).slice(1, -1),
    ),
  )
  expect(said(literal)).toEqual([])
}, 60_000)
