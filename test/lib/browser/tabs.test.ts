import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { browser } from '../../../lib/browser/api.ts'
import { openPortal, portalTabs } from '../../../lib/browser/tabs.ts'

const open = (...tabs: object[]) => vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never)
const create = () => vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 9 } as never)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

test('a tab that the browser has discarded holds no page to serve', async () => {
  open({ id: 1 }, { id: 2, discarded: true }, { id: 3, discarded: false }, {})
  expect(await portalTabs()).toEqual([1, 3])
})

test('the portal tab that is open comes to the front; where it is closed meanwhile there is a new one', async () => {
  open({ id: 1, active: false, lastAccessed: 5 }, { id: 2, active: false, lastAccessed: 7 })
  const created = create()
  const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({ id: 2 } as never)
  expect(await openPortal('/MyLicenses')).toBe(2)
  expect(created).not.toHaveBeenCalled()
  update.mockRejectedValue(new Error('No tab with id: 2.'))
  expect(await openPortal('/MyLicenses')).toBe(9)
  expect(created).toHaveBeenCalledExactlyOnceWith({ url: 'https://my.kaspersky.com/MyLicenses' })
})
