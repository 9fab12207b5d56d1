// `npm test`: everything this machine can run; `npm test -- --browser firefox` runs one browser's
// suite.
import { parseArgs } from 'node:util'
import { add, nothing } from './results.ts'
import type { Counts } from './results.ts'
import { suites } from './suites.ts'
import type { Suite } from './suites.ts'

const { values } = parseArgs({ options: { browser: { type: 'string' } } })
const chosen = values.browser ? suites.filter(({ browser }) => browser === values.browser) : suites
if (chosen.length === 0) {
  console.error(
    `Unknown browser "${values.browser}". Known: ${suites.flatMap(({ browser }) => browser ?? []).join(', ')}.`,
  )
  process.exit(2)
}

const inCi = process.env.CI === 'true'
const skipped: string[] = []

function runSuite(suite: Suite): Counts {
  console.log(`\n=== ${suite.name}`)
  const why = suite.prepare()
  if (!why) {
    for (const { file, why: reason } of suite.leavesOut ?? [])
      console.log(`Left out here: ${file}. ${reason}`)
    return suite.run()
  }
  skipped.push(`${suite.name}: ${why}`)
  console.log(why)
  // On a CI machine nobody reads the words above, so what did not run must not look green.
  return inCi ? { ...nothing, failed: 1 } : { ...nothing, skipped: 1 }
}

const started = Date.now()
let total = nothing
const lines: string[] = []
for (const suite of chosen) {
  const at = Date.now()
  const counts = runSuite(suite)
  total = add(total, counts)
  lines.push(
    `${suite.name.padEnd(24)} ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${((Date.now() - at) / 1000).toFixed(1)} s)`,
  )
}

console.log(`\n${lines.join('\n')}`)
for (const line of skipped)
  console.log(`\n!!! SKIPPED${inCi ? ', and in CI that is a failure' : ''}: ${line}`)
for (const line of total.again) console.log(`\n!!! TRIED AGAIN, and passed then: ${line}`)
for (const line of total.failures) console.log(`\n!!! FAILED: ${line}`)
console.log(`\nAll in ${Math.round((Date.now() - started) / 1000)} s.`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
