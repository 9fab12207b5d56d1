import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

interface Finding {
  code: string
  file?: string
}
interface Report {
  errors: Finding[]
  warnings: Finding[]
  notices: Finding[]
}

/** What Mozilla's linter says of every add-on with Preact: the assignment behind a property that we never use. */
const unavoidable = ({ code, file }: Finding) => code === 'UNSAFE_VAR_ASSIGNMENT' && (file ?? '').startsWith('chunks/jsxRuntime')

test("Mozilla's linter has no error, and no warning that we could avoid", () => {
  const report = JSON.parse(execFileSync('npx', ['addons-linter', '.output/firefox-mv3', '--output', 'json'], { encoding: 'utf8' })) as Report
  expect(report.errors).toEqual([])
  expect([...report.warnings, ...report.notices].filter((finding) => !unavoidable(finding))).toEqual([])
}, 60_000)
