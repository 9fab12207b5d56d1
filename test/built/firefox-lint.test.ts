import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

interface Report {
  errors: object[]
  warnings: object[]
  notices: object[]
}

test("Mozilla's linter has nothing to say: no error, no warning, no notice", () => {
  const report = JSON.parse(
    execFileSync('npx', ['addons-linter', '.output/firefox-mv3', '--output', 'json'], {
      encoding: 'utf8',
    }),
  ) as Report
  expect([...report.errors, ...report.warnings, ...report.notices]).toEqual([])
}, 60_000)
