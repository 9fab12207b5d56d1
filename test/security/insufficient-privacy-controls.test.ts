import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { facts, page, workerOf } from '../fixtures/worker.ts'
import { manifestOf } from './manifests.ts'

test('Firefox is told that nothing is collected', () => {
  expect(manifestOf('firefox').browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  })
})

test('whoever forgets everything leaves neither account nor device', async () => {
  const { worker, kept } = workerOf()
  await worker.handlers['page-report'](page, { tab: 7 })
  expect(Object.keys(kept().accounts)).toHaveLength(1)
  await worker.handlers['forget-everything']({}, {})
  expect(kept()).toMatchObject({ current: null, accounts: {} })
  expect(kept().device).toBeUndefined()
})

test('of a private window nothing is kept', async () => {
  const { worker, kept } = workerOf()
  const before = JSON.stringify(kept() ?? null)
  await worker.handlers['page-report']({ ...page, facts }, { tab: 7, inPrivate: true })
  expect(JSON.stringify(kept() ?? null)).toBe(before)
})

test('what is read and kept is said where people look before they install', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toContain('## What it reads, and what leaves your computer')
  expect(readFileSync('docs/privacy.md', 'utf8').length).toBeGreaterThan(500)
})
