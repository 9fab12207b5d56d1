import type { DeviceFacts } from '../../domain/device.ts'
import type { Platform } from '../../domain/platform.ts'
import type { MessageMap, MessageName } from '../../contracts/messages.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import type { KeptPlace } from './navigation.ts'

/** What the popup reads from the browser's storage. */
export interface Kept {
  stored: StoredState | null
  settings: Settings
  maskedNames: Record<string, string>
  storageFull: boolean
  outdatedTab: number | null
}

type OwnPageMessage = {
  [K in MessageName]: MessageMap[K]['from'] extends 'own-page' ? K : never
}[MessageName]
export type Send = <K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
) => Promise<MessageMap[K]['reply']>

/** Everything the popup's model needs of the world; entrypoints/popup wires the browser in, tests a fake. */
export interface PopupPorts {
  send: Send
  /** Calls back whenever something kept has changed. */
  watch(changed: (part: Partial<Kept>) => void): void
  watchAccess(changed: (granted: boolean) => void): void
  watchOnline(changed: (online: boolean) => void): void
  /** Must be called straight from the user's press; rejects where the browser will not even ask. */
  requestAccess(): Promise<boolean>
  reloadTab(tab: number): Promise<void>
  openTab(url: string): Promise<void>
  openOptions(): Promise<void>
  closePopup(): void
  remember(place: KeptPlace): Promise<void>
  saveThisDevice(platform: Platform): Promise<void>
  copy(text: string): Promise<void>
  /** Absent where the browser cannot share. */
  share?: (link: { title: string; url: string }) => Promise<void>
  saveFile(name: string, content: Blob): void
  deviceFacts(): DeviceFacts
  now(): Date
}
