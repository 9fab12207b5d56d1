import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from '../../../lib/browser/api.ts'
import { deviceSettingsKey } from '../../../lib/contracts/stored.ts'
import {
  defaultSettings,
  forgetSettings,
  manageable,
  readSettings,
  watchSettings,
  writeSettings,
} from '../../../lib/browser/settings.ts'

const manage = (values: Record<string, unknown> | Error) =>
  vi
    .spyOn(browser.storage.managed, 'get')
    .mockImplementation(() =>
      values instanceof Error ? Promise.reject(values) : Promise.resolve(values),
    )

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  manage({})
})

test('without anything stored the defaults hold and nothing is locked', async () => {
  expect(await readSettings()).toEqual({ settings: defaultSettings, locked: [] })
})

test('what the user chose is read back; which device this is stays on it', async () => {
  await writeSettings({ intervalHours: 48, thisDevice: 'ipados', theme: 'dark' })
  expect((await readSettings()).settings).toEqual({
    ...defaultSettings,
    intervalHours: 48,
    thisDevice: 'ipados',
    theme: 'dark',
  })
  expect(await browser.storage.sync.get()).toEqual({
    'setting-intervalHours': 48,
    'setting-theme': 'dark',
  })
})

test.each([
  ['intervalHours', 5],
  ['intervalHours', 49],
  ['intervalHours', '12'],
  ['automaticReading', 'yes'],
  ['region', 'ca'],
  ['theme', 'pink'],
  ['reminderDays', 0],
  ['thisDevice', 'amiga'],
])('%s = %j is no setting and is neither written nor believed', async (name, value) => {
  await writeSettings({ [name]: value })
  expect(await browser.storage.sync.get()).toEqual({})
  expect(await browser.storage.local.get()).toEqual({})
  await browser.storage.sync.set({ [`setting-${name}`]: value })
  await browser.storage.local.set({ [deviceSettingsKey]: { [name]: value } })
  expect((await readSettings()).settings).toEqual(defaultSettings)
})

test("the administrator's values stand above the user's and are locked; those that do not fit are not", async () => {
  manage({ intervalHours: 24, theme: 'pink', thisDevice: 'macos', stranger: 1 })
  await writeSettings({ intervalHours: 6, theme: 'dark' })
  expect(await readSettings()).toEqual({
    settings: { ...defaultSettings, intervalHours: 24, theme: 'dark' },
    locked: ['intervalHours'],
  })
})

test('an administrator can keep settings on this device', async () => {
  manage({ syncSettings: false })
  await writeSettings({ banner: false })
  expect(await browser.storage.sync.get()).toEqual({})
  expect((await readSettings()).settings.banner).toBe(false)
})

test('a browser that nobody manages rejects, and that is no failure', async () => {
  manage(new Error('Managed storage manifest not found'))
  expect((await readSettings()).settings).toEqual(defaultSettings)
})

test('a write that the browser refuses is not passed over', async () => {
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  await expect(writeSettings({ banner: false })).rejects.toThrow('quota')
})

test('forgetting leaves the defaults', async () => {
  await writeSettings({ banner: false, thisDevice: 'macos' })
  await forgetSettings()
  expect(await readSettings()).toEqual({ settings: defaultSettings, locked: [] })
})

test('a change of any setting is told, other changes are not', async () => {
  const told = vi.fn<() => void>()
  const stop = watchSettings(told)
  await browser.storage.local.set({ state: 1 })
  expect(told).not.toHaveBeenCalled()
  await writeSettings({ thisDevice: 'macos' })
  await writeSettings({ banner: false })
  expect(told).toHaveBeenCalledTimes(2)
  stop()
  await writeSettings({ banner: true })
  expect(told).toHaveBeenCalledTimes(2)
})

test('the schema for administrators names exactly what they can set', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'),
  ) as { properties: object }
  expect(Object.keys(schema.properties).toSorted()).toEqual(
    [...manageable, 'syncSettings'].toSorted(),
  )
})
