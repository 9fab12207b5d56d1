import { beforeEach, expect, test, vi } from 'vitest'
import type { Settings } from '../../../../lib/contracts/stored.ts'
import { longestNickname } from '../../../../lib/models/options/account-names.ts'
import { createOptionsModel } from '../../../../lib/models/options/options-model.ts'
import type { ExportFile, OptionsPort } from '../../../../lib/models/options/options-model.ts'
import { statesAt } from '../../../fixtures/states.ts'
import { speak } from '../../../fixtures/speak.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'

const now = new Date(2026, 10, 22, 12)
const settings: Settings = {
  automaticReading: true,
  intervalHours: 12,
  reminders: false,
  reminderDays: 14,
  thisDevice: null,
  region: null,
  theme: 'system',
  language: null,
  banner: true,
  placesBadge: false,
  deviceCounts: false,
}
const read = statesAt(now).find(({ name }) => name === 'read')!.local.state as StoredState

function port(part: Partial<OptionsPort> = {}) {
  const kept = { ...settings }
  const files: ExportFile[] = []
  let names: Record<string, string> = {}
  const made: OptionsPort = {
    version: '0.1.0',
    feedback: null,
    names: {
      masked: () => Promise.resolve({ 'made-up-account': 'a…@e….com' }),
      given: () => Promise.resolve({ ...names }),
      save: async (next) => {
        names = next
      },
    },
    now: () => now,
    settings: {
      read: () => Promise.resolve({ settings: { ...kept }, locked: [] }),
      save: (change) => Promise.resolve(void Object.assign(kept, change)),
      watch: () => undefined,
    },
    state: { read: () => Promise.resolve(read), watch: () => undefined },
    notifications: { granted: () => Promise.resolve(false), ask: () => Promise.resolve(true) },
    forget: () => Promise.resolve({ left: false }),
    saveFile: (file) => void files.push(file),
    ...part,
  }
  return { port: made, kept, files, names: () => names }
}
const ready = async (made: OptionsPort) => {
  const model = createOptionsModel(made)
  await vi.waitFor(() => expect(model.state.value).not.toBe(undefined))
  return model
}
const refusing = { granted: () => Promise.resolve(false), ask: () => Promise.resolve(false) }

beforeEach(() => speak())

test('a change is kept, shown at once and said', async () => {
  const { port: made, kept } = port()
  const model = await ready(made)
  const change = model.change({ theme: 'dark' })
  expect(model.inForce.value?.settings.theme).toBe('dark')
  await change
  expect([kept.theme, model.notice.value]).toEqual(['dark', 'Saved'])
})

test('a change that cannot be stored is taken back and said', async () => {
  const { port: made } = port()
  const model = await ready({
    ...made,
    settings: { ...made.settings, save: () => Promise.reject(new Error('full')) },
  })
  await model.change({ theme: 'dark' })
  expect([model.inForce.value?.settings.theme, model.notice.value]).toEqual([
    'system',
    'This could not be saved. Please try again.',
  ])
})

test('reminders go on once the browser allows them', async () => {
  const { port: made, kept } = port()
  await (await ready(made)).remind(true)
  expect(kept.reminders).toBe(true)
})

test('reminders stay off where the browser says no, and that is said', async () => {
  const { port: made, kept } = port({ notifications: refusing })
  const model = await ready(made)
  await model.remind(true)
  expect([kept.reminders, model.reminderNotice.value]).toEqual([
    false,
    'Your browser does not allow notifications for this extension.',
  ])
})

test('the browser is asked in the turn of the click', async () => {
  let asked = false
  const { port: made } = port({
    notifications: {
      granted: () => Promise.resolve(false),
      ask: () => Promise.resolve((asked = true)),
    },
  })
  void (await ready(made)).remind(true)
  expect(asked).toBe(true)
})

test('reminders that are on without the permission are called silent', async () => {
  const { port: made, kept } = port({ notifications: refusing })
  kept.reminders = true
  const model = await ready(made)
  await vi.waitFor(() => expect(model.remindersSilent.value).toBe(true))
})

test('each export hands over one file and names it', async () => {
  const { port: made, files } = port()
  const model = await ready(made)
  model.exportTable()
  model.exportData()
  expect(model.exported.value).toBe('my-kaspersky-subscriptions-2026-11-22.json was saved.')
  model.exportCalendar()
  expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['csv', 'json', 'ics'])
})

test('before anything was read there is no file', async () => {
  const { port: made, files } = port({
    state: { read: () => Promise.resolve(null), watch: () => undefined },
  })
  const model = await ready(made)
  model.exportTable()
  expect([files, model.exported.value]).toEqual([[], 'There is nothing to save yet.'])
})

test.each([
  { name: 'nothing left', forget: () => Promise.resolve({ left: false }), expected: 'done' },
  { name: 'something left', forget: () => Promise.resolve({ left: true }), expected: 'failed' },
  {
    name: 'no worker to ask',
    forget: () => Promise.reject(new Error('no worker')),
    expected: 'failed',
  },
])('forgetting ends honestly: $name', async ({ forget, expected }) => {
  const model = await ready(port({ forget }).port)
  model.askForget()
  await model.forget()
  expect(model.forgetting.value).toBe(expected)
})

test('settings that cannot be read are said to be so', async () => {
  const { port: made } = port()
  const model = createOptionsModel({
    ...made,
    settings: { ...made.settings, read: () => Promise.reject(new Error('storage')) },
  })
  await vi.waitFor(() => expect(model.inForce.value).toBe(null))
})

test('an account can have a name of its own, cleaned, cut and kept; an empty one is none', async () => {
  const { port: made, names } = port()
  const model = await ready(made)
  await vi.waitFor(() => expect(model.accounts.value[0]?.known).toBe('a…@e….com'))
  await model.nameAccount('made-up-account', ' Grand\u202ema ')
  expect([model.accounts.value[0]?.name, names()]).toEqual([
    'Grandma',
    { 'made-up-account': 'Grandma' },
  ])
  await model.nameAccount('made-up-account', 'x'.repeat(longestNickname + 1))
  expect(names()).toEqual({ 'made-up-account': 'x'.repeat(longestNickname) })
  await model.nameAccount('made-up-account', '  ')
  expect(names()).toEqual({})
})
