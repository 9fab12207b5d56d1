import { afterEach, expect, test, vi } from 'vitest'
import { browserPath, hasDisplay, needBrowser } from './browsers.ts'

afterEach(() => vi.unstubAllEnvs())

test('a program named by hand is the one', () => {
  vi.stubEnv('FIREFOX_PATH', process.execPath)
  expect(needBrowser('firefox')).toEqual({ ok: true, path: process.execPath })
  expect(browserPath('firefox')).toBe(process.execPath)
})

test('a program named by hand that is not there: what is wrong, and no other in its stead', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  const why = 'CHROMIUM_PATH names /nowhere/chromium, and there is no such program.'
  expect(needBrowser('chromium')).toEqual({ ok: false, why })
  expect(() => browserPath('chromium')).toThrow(why)
})

test.each([
  { system: 'linux', display: '', wayland: '', expected: false },
  { system: 'linux', display: ':0', wayland: '', expected: true },
  { system: 'linux', display: '', wayland: 'wayland-0', expected: true },
  { system: 'darwin', display: '', wayland: '', expected: true },
])('a window can be shown: %o', ({ system, display, wayland, expected }) => {
  vi.stubEnv('DISPLAY', display)
  vi.stubEnv('WAYLAND_DISPLAY', wayland)
  expect(hasDisplay(system)).toBe(expected)
})
