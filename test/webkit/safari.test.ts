import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../e2e/harness/until.ts'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { build } from '../tools/wxt.ts'
import { openSafari } from './safari.ts'
import type { Safari } from './safari.ts'

let portal: Portal
beforeAll(async () => {
  build('safari')
  portal = await startPortal()
})
afterAll(() => portal?.close())

describe.each(['mac', 'ipad'] as const)('Safari on %s', (device) => {
  let safari: Safari
  beforeAll(async () => {
    safari = await openSafari({ portal, device })
  })
  afterAll(() => safari?.close())

  test('the watcher sees the portal, and the page does not see the extension', async () => {
    const page = await safari.openPortal('/MyLicenses')
    await until('the subscriptions are kept', () => JSON.stringify(safari.state.areas.local).includes('Kaspersky Premium'))
    expect(await page.call(() => 'browser' in globalThis)).toBe(false)
    await page.close()
  })

  test('nothing was called that Safari lacks', () => {
    expect(safari.state.refused).toEqual([])
  })
})
