import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countReport } from './results.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const green = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', name: 'a', assertionResults: [] }],
}
const broken = { status: 'failed', name: 'b', assertionResults: [] }

const counts = ({ passed, failed, skipped }: ReturnType<typeof countReport>) => ({
  passed,
  failed,
  skipped,
})

test.each([
  { name: 'a green run', report: green, exit: 0, expected: { passed: 3, failed: 0, skipped: 1 } },
  {
    name: 'a red run',
    report: { ...green, numFailedTests: 2 },
    exit: 1,
    expected: { passed: 3, failed: 2, skipped: 1 },
  },
  {
    name: 'a file that broke before its first test',
    report: { ...green, testResults: [broken] },
    exit: 1,
    expected: { passed: 3, failed: 1, skipped: 1 },
  },
  {
    name: 'green tests and an error outside of them',
    report: green,
    exit: 1,
    expected: { passed: 3, failed: 1, skipped: 1 },
  },
])('$name', ({ report, exit, expected }) => {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(report))
  expect(counts(countReport(path, exit))).toEqual(expected)
})

test('what failed, and what passed only at the second try, is named with what it said first', () => {
  const path = join(folder, 'flaky.json')
  const told = (name: string, status: string, failureMessages: string[]) => ({
    status,
    fullName: name,
    failureMessages,
  })
  const assertionResults = [
    told('steady', 'passed', []),
    told('shaky', 'passed', ['Error: not yet\n    at x']),
    told('broken', 'failed', ['Error: never', 'Error: never']),
  ]
  const testResults = [
    { status: 'failed', name: resolve('test/e2e/a.test.ts'), message: '', assertionResults },
    { ...broken, name: resolve('test/e2e/b.test.ts'), message: 'Error: no browser' },
  ]
  writeFileSync(path, JSON.stringify({ ...green, numFailedTests: 1, testResults }))
  expect(countReport(path, 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
    failures: ['test/e2e/a.test.ts: broken. Error: never', 'test/e2e/b.test.ts: Error: no browser'],
    again: ['test/e2e/a.test.ts: shaky. Error: not yet'],
  })
})

test('no report at all is one failure', () => {
  expect(counts(countReport(join(folder, 'absent.json'), 0))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  })
})
