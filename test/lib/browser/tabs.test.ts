import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { browser } from '../../../lib/browser/api.ts'
import { inject, openPortal, portalTabs, runInTab } from '../../../lib/browser/tabs.ts'

const open = (...tabs: object[]) => vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never)
const create = () => vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 9 } as never)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})
afterEach(() => vi.useRealTimers())

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

// Safari asks the user first, who may be looking elsewhere.
test('a permission dialog that nobody answers holds nothing up', async () => {
  vi.useFakeTimers()
  const never = () => new Promise<never>(() => {})
  vi.spyOn(browser.tabs, 'query').mockImplementation(never)
  browser.scripting.executeScript = vi.fn(never)
  const created = create()
  const all = Promise.all([
    portalTabs(),
    openPortal('/MyLicenses'),
    inject(1, '/watcher.js'),
    runInTab(1, '/scrub.js'),
  ])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await all).toEqual([null, 9, true, null])
  expect(created).toHaveBeenCalledOnce()
})

test('a script that the browser refuses is not there, and one that it took is', async () => {
  browser.scripting.executeScript = vi
    .fn()
    .mockRejectedValueOnce(new Error('Cannot access contents of the page'))
    .mockResolvedValueOnce([{}])
  expect([await inject(1, '/watcher.js'), await inject(1, '/watcher.js')]).toEqual([false, true])
})
