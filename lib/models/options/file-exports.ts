import { computed, signal, type Signal } from '@preact/signals'
import { word } from '../../browser/i18n.ts'
import type { SettingsNow } from '../../browser/settings.ts'
import type { StoredState } from '../../contracts/stored.ts'
import { calendarFile, leftOutWords } from './calendar-file.ts'
import { dataFile } from './data-file.ts'
import { exportDoubts, exportable, type ExportFile } from './exported-accounts.ts'
import { tableFile } from './table-file.ts'

/** What saving a file needs from the browser. */
interface ExportsPort {
  version: string
  now(): Date
  saveFile(file: ExportFile): void
}

interface Known {
  inForce: Signal<SettingsNow | null | undefined>
  state: Signal<StoredState | null | undefined>
}

/** The files that the user can save; `exported` is the sentence about how the last one went. */
export function createFileExports(port: ExportsPort, { inForce, state }: Known) {
  const exported = signal('')

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

  return {
    exported,
    exportDoubts: computed(() => (state.value ? exportDoubts(state.value, port.now()) : '')),
    exportTable: () => withState((known) => save(tableFile(known, port.now()))),
    exportData: () =>
      withState((known) => save(dataFile(known, { now: port.now(), version: port.version }))),
    exportCalendar: () =>
      withState((known) => {
        const settings = inForce.value?.settings
        const remindDaysBefore = settings?.reminders ? settings.reminderDays : null
        const { file, leftOut } = calendarFile(known, { now: port.now(), remindDaysBefore })
        if (file) save(file, leftOutWords(leftOut))
        else exported.value = word('options_export_no_dates')
      }),
  }
}
