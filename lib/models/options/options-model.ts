import { computed, signal } from '@preact/signals'
import type { SettingsNow } from '../../browser/settings.ts'
import { word } from '../../browser/i18n.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import { type NamesPort, createAccountNames } from './account-names.ts'
import {
  calendarFile,
  dataFile,
  exportDoubts,
  exportable,
  leftOutWords,
  tableFile,
} from './export-files.ts'
import type { ExportFile } from './export-files.ts'

export type { ExportFile } from './export-files.ts'

/** What the options page needs of the browser. */
export interface OptionsPort {
  version: string
  /** The form for faults and wishes; null = this build has none. */
  feedback: string | null
  now(): Date
  settings: {
    read(): Promise<SettingsNow>
    save(part: Partial<Settings>): Promise<void>
    watch(changed: () => void): () => void
  }
  state: { read(): Promise<StoredState | null>; watch(changed: () => void): () => void }
  names: NamesPort
  /** null = this browser has no notifications. `ask` must be called in the turn of a click. */
  notifications: { granted(): Promise<boolean>; ask(): Promise<boolean> } | null
  /** Asks the worker to forget, then looks whether anything is left. */
  forget(): Promise<{ left: boolean }>
  saveFile(file: ExportFile): void
}

export type Forgetting = 'idle' | 'asking' | 'busy' | 'done' | 'failed'
export type OptionsModel = ReturnType<typeof createOptionsModel>

/** `undefined` = not read yet. Every sentence here is ready to be shown. */
export function createOptionsModel(port: OptionsPort) {
  const inForce = signal<SettingsNow | null | undefined>(undefined)
  const state = signal<StoredState | null | undefined>(undefined)
  const notificationsGranted = signal<boolean | undefined>(undefined)
  const notice = signal('')
  const reminderNotice = signal('')
  const exported = signal('')
  const forgetting = signal<Forgetting>('idle')

  const readSettings = async () => {
    try {
      inForce.value = await port.settings.read()
    } catch {
      inForce.value = null // shown as "could not be read"
    }
  }
  const readState = async () => {
    state.value = await port.state.read().catch(() => null)
  }
  const readGrant = async () => {
    notificationsGranted.value = await port.notifications?.granted()
  }

  const change = async (part: Partial<Settings>) => {
    const before = inForce.value
    notice.value = '' // so that the same sentence is said again
    if (before) inForce.value = { ...before, settings: { ...before.settings, ...part } }
    try {
      await port.settings.save(part)
      notice.value = word('options_saved')
    } catch {
      if (before) inForce.value = before
      notice.value = word('options_not_saved')
    }
  }

  /** In the turn of the click: the browser asks only then. */
  const remind = async (on: boolean) => {
    reminderNotice.value = ''
    const allowed = on ? await (port.notifications?.ask().catch(() => false) ?? false) : true
    notificationsGranted.value = on ? allowed : notificationsGranted.value
    // Already on, maybe by an administrator: only the browser's permission was missing.
    if (allowed && inForce.value?.settings.reminders !== on) await change({ reminders: on })
    else if (!allowed) reminderNotice.value = word('options_remind_refused')
  }

  const save = (file: ExportFile, more = '') => {
    try {
      port.saveFile(file)
      exported.value = [word('options_export_done', file.name), more].filter(Boolean).join(' ')
    } catch {
      exported.value = word('options_export_failed')
    }
  }
  const withState = (then: (known: StoredState) => void) => {
    if (state.value && exportable(state.value).any) then(state.value)
    else exported.value = word('options_export_nothing')
  }
  const exportCalendar = () =>
    withState((known) => {
      const settings = inForce.value?.settings
      const remindDaysBefore = settings?.reminders ? settings.reminderDays : null
      const { file, leftOut } = calendarFile(known, { now: port.now(), remindDaysBefore })
      if (file) save(file, leftOutWords(leftOut))
      else exported.value = word('options_export_no_dates')
    })

  const forget = async () => {
    forgetting.value = 'busy'
    const { left } = await port.forget().catch(() => ({ left: true }))
    await Promise.all([readSettings(), readState(), names.read()])
    forgetting.value = left ? 'failed' : 'done'
  }

  const names = createAccountNames(port.names, state)
  void Promise.all([readSettings(), readState(), readGrant(), names.read()])
  const stops = [
    port.settings.watch(() => void readSettings()),
    port.state.watch(() => void readState()),
  ]

  return {
    version: port.version,
    feedback: port.feedback,
    inForce,
    state,
    notice,
    reminderNotice,
    exported,
    forgetting,
    hasNotifications: port.notifications !== null,
    remindersSilent: computed(
      () => inForce.value?.settings.reminders === true && notificationsGranted.value === false,
    ),
    exportDoubts: computed(() => (state.value ? exportDoubts(state.value, port.now()) : '')),
    accounts: names.accounts,
    nameAccount: names.nameAccount,
    change,
    remind,
    exportTable: () => withState((known) => save(tableFile(known, port.now()))),
    exportData: () =>
      withState((known) => save(dataFile(known, { now: port.now(), version: port.version }))),
    exportCalendar,
    askForget: () => void (forgetting.value = 'asking'),
    keep: () => void (forgetting.value = 'idle'),
    forget,
    dispose: () => stops.forEach((stop) => stop()),
  }
}
