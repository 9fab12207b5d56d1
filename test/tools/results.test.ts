import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countReport } from './results.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [{ status: 'passed', name: 'a', assertionResults: [] }] }
const broken = { status: 'failed', name: 'b', assertionResults: [] }

test.each([
  { name: 'a green run', report: green, exit: 0, expected: { passed: 3, failed: 0, skipped: 1 } },
  { name: 'a red run', report: { ...green, numFailedTests: 2 }, exit: 1, expected: { passed: 3, failed: 2, skipped: 1 } },
  { name: 'a file that broke before its first test', report: { ...green, testResults: [broken] }, exit: 1, expected: { passed: 3, failed: 1, skipped: 1 } },
  { name: 'green tests and an error outside of them', report: green, exit: 1, expected: { passed: 3, failed: 1, skipped: 1 } },
])('$name', ({ report, exit, expected }) => {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(report))
  expect(countReport(path, exit)).toEqual(expected)
})

test('no report at all is one failure', () => {
  expect(countReport(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
