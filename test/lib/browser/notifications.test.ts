import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { browser } from '../../../lib/browser/api.ts'
import { speakAsSet } from '../../../lib/browser/language.ts'
import { notifier, withdrawReminders } from '../../../lib/browser/notifications.ts'

const reminder = {
  key: 'Example Premium 2026-11-25',
  product: 'Example Premium',
  on: '2026-11-25',
  days: 3,
} as const

const dates: Record<string, (words: string[]) => string> = {
  language_tag: () => 'en',
  date_months: () => Array.from({ length: 12 }, (_, n) => `month ${n + 1}`).join('|'),
  date_long: (words) => words.join(' '),
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.stubGlobal('browser', {
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, words: string[] = []) =>
        dates[key]?.(words) ?? [key, ...words].join(' '),
    },
  })
})

test('a reminder names the product, the day in words and one place to go', async () => {
  const create = vi.spyOn(browser.notifications, 'create')
  await notifier.show(reminder.key, reminder)
  expect(create).toHaveBeenCalledExactlyOnceWith(
    reminder.key,
    expect.objectContaining({
      title: 'notify_title Example Premium',
      message: 'notify_days_other 3 25 month 11 2026',
      buttons: [{ title: 'state_open_portal' }],
    }),
  )
})

test('a name that says more than a name does is not said far from its page', async () => {
  const create = vi.spyOn(browser.notifications, 'create')
  const product = 'Kaspersky Plus is infected, call 0800 123 456'
  await notifier.show(reminder.key, { ...reminder, product })
  expect(create).toHaveBeenCalledExactlyOnceWith(
    reminder.key,
    expect.objectContaining({ title: 'notify_title Kaspersky' }),
  )
})

test('in a language that the user chose, it speaks that one', async () => {
  const words = readFileSync('public/_locales/fr/messages.json', 'utf8')
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(words))
  await browser.storage.sync.set({ 'setting-language': 'fr' })
  const create = vi.spyOn(browser.notifications, 'create')
  await notifier.show(reminder.key, reminder)
  expect(create).toHaveBeenCalledExactlyOnceWith(
    reminder.key,
    expect.objectContaining({
      title: 'Example Premium expire bientôt',
      message: 'Expire dans 3 jours, le 25 novembre 2026.',
      buttons: [{ title: 'Ouvrir My Kaspersky' }],
    }),
  )
  await browser.storage.sync.clear()
  await speakAsSet()
})

test('a browser that knows no buttons shows it without', async () => {
  const create = vi.spyOn(browser.notifications, 'create').mockImplementation((async (
    _id: string,
    note: object,
  ) => {
    if ('buttons' in note) throw new Error('Property "buttons" is unsupported by Firefox')
    return ''
  }) as never)
  await notifier.show(reminder.key, reminder)
  expect(create).toHaveBeenLastCalledWith(
    reminder.key,
    expect.not.objectContaining({ buttons: expect.anything() }),
  )
})

test('what is on the screen goes when everything is forgotten', async () => {
  await notifier.show(reminder.key, reminder)
  expect(await notifier.shown()).toEqual([reminder.key])
  await withdrawReminders()
  expect(await notifier.shown()).toEqual([])
})

test('a browser without notifications has nothing to show and nothing to withdraw', async () => {
  vi.spyOn(browser, 'notifications', 'get').mockReturnValue(undefined as never)
  expect([await notifier.ready(), await notifier.shown()]).toEqual([false, []])
  await withdrawReminders()
})
