import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoredState } from '../../lib/sync/stored.ts'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'

let portal: Portal
let session: Session
beforeAll(async () => {
  portal = await startPortal()
  session = await openBrowser({ portal })
})
afterAll(async () => {
  await session?.close()
  await portal?.close()
})

const usages = () => portal.ledger.requests.filter(({ path, by }) => path.startsWith('/MyLicenses/GetProductUsages') && by !== 'page')
const state = async () => (await session.storage('local')).state as StoredState | undefined
const reading = async () => {
  const now = await state()
  return now?.current ? now.accounts[now.current]?.reading : undefined
}

test('a signed-in portal page is seen, its subscriptions are read once and kept under a hashed account', async () => {
  await session.page.goto(`${portalUrl}/MyLicenses`)
  const kept = await until('the reading is kept', async () => ((await reading())?.source === 'page' ? null : reading()))
  expect(kept.subscriptions.length).toBeGreaterThan(0)
  expect(usages().map(({ by, status }) => ({ by, status }))).toEqual([{ by: 'content-script', status: 200 }])
  expect((await state())?.current).toMatch(/^[0-9a-f]{64}$/)
})
