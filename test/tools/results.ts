import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

export interface Counts {
  passed: number
  failed: number
  skipped: number
  /**
   * Which tests failed, and which passed only when they were tried again; each with what it said
   * first.
   */
  failures: string[]
  again: string[]
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    status: string
    name: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], again: [] }
export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
  again: [...one.again, ...other.again],
})

/** A file that broke before its first test has no failed test of its own: it counts as one. */
const brokenFiles = ({ testResults }: Report) =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )

const firstLine = (text = '') => text.split('\n')[0]
const said = ({ testResults }: Report, wanted: string) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === wanted && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages }) =>
          `${relative('.', name)}: ${fullName}. ${firstLine(failureMessages[0])}`,
      ),
  )

/**
 * What a vitest run counted. `exitCode` is vitest's own: a run that failed without one failed test
 * (no report, an error outside of tests) counts as one failure, so that nothing broken ever passes
 * as green.
 */
export function countReport(path: string, exitCode: number): Counts {
  let report: Report
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return { ...nothing, failed: 1 } // vitest ended before it could write a report
  }
  const broken = brokenFiles(report).map(
    ({ name, message }) => `${relative('.', name)}: ${firstLine(message)}`,
  )
  const failures = [...said(report, 'failed'), ...broken]
  const failed = report.numFailedTests + broken.length
  const skipped = report.numPendingTests + report.numTodoTests
  const outside = exitCode !== 0 && failed === 0 ? 1 : 0
  // vitest keeps the message of a first try that failed, also where the second passed.
  return {
    passed: report.numPassedTests,
    failed: failed + outside,
    skipped,
    failures,
    again: said(report, 'passed'),
  }
}
