import { signal } from '@preact/signals'
import type { StoredState } from '../../contracts/stored.ts'
import { type NamesPort, createAccountNames } from './account-names.ts'
import type { ExportFile } from './exported-accounts.ts'
import { createFileExports } from './file-exports.ts'
import { type SettingsPort, createSettingsForm } from './settings-form.ts'

export type { ExportFile } from './exported-accounts.ts'

/** What the options page needs from the browser. */
export interface OptionsPort extends SettingsPort {
  version: string
  /** The form for faults and wishes; null = this build has none. */
  feedback: string | null
  now(): Date
  state: { read(): Promise<StoredState | null>; watch(changed: () => void): void }
  names: NamesPort
  /** Asks the worker to forget everything, then checks whether anything is left. */
  forget(): Promise<{ left: boolean }>
  saveFile(file: ExportFile): void
}

export type Forgetting = 'idle' | 'asking' | 'busy' | 'done' | 'failed'
export type OptionsModel = ReturnType<typeof createOptionsModel>

/** Signals are `undefined` until they are read. Every sentence here is ready to be shown. */
export function createOptionsModel(port: OptionsPort) {
  const state = signal<StoredState | null | undefined>(undefined)
  const forgetting = signal<Forgetting>('idle')
  const settings = createSettingsForm(port)
  const names = createAccountNames(port.names, state)

  const readState = async () => {
    state.value = await port.state.read().catch(() => null)
  }
  const forget = async () => {
    forgetting.value = 'busy'
    const { left } = await port.forget().catch(() => ({ left: true }))
    await Promise.all([settings.read(), readState(), names.read()])
    forgetting.value = left ? 'failed' : 'done'
  }

  void Promise.all([settings.read(), readState(), settings.readGrant(), names.read()])
  port.settings.watch(() => void settings.read())
  port.state.watch(() => void readState())

  return {
    version: port.version,
    feedback: port.feedback,
    state,
    forgetting,
    accounts: names.accounts,
    nameAccount: names.nameAccount,
    ...settings.shown,
    ...createFileExports(port, { inForce: settings.shown.inForce, state }),
    askForget: () => void (forgetting.value = 'asking'),
    keep: () => void (forgetting.value = 'idle'),
    forget,
  }
}
