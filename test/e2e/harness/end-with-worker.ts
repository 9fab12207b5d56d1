import { test } from 'vitest'
import { endFirefoxes } from './firefox-process.ts'

// A set-up file: what the last file of a worker leaves running ends with the worker.
// oxlint-disable-next-line no-empty-pattern -- Vitest reads from it what a fixture needs
const untilWorkerEnds = test.extend('running', { scope: 'worker' }, ({}, { onCleanup }) => {
  onCleanup(endFirefoxes)
  return true
})
untilWorkerEnds.beforeAll(({ running }) => void running)
