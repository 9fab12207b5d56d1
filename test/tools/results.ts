import { readFileSync } from 'node:fs'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; name: string; assertionResults: { status: string }[] }[]
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 }
export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/** A file that broke before its first test has no failed test of its own: it counts as one. */
const brokenFiles = ({ testResults }: Report) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length

/**
 * What a vitest run counted. `exitCode` is vitest's own: a run that failed without one failed test (no report, an error
 * outside of tests) counts as one failure, so that nothing broken ever passes as green.
 */
export function countReport(path: string, exitCode: number): Counts {
  let report: Report
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return { ...nothing, failed: 1 } // vitest ended before it could write a report
  }
  const failed = report.numFailedTests + brokenFiles(report)
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped }
}
