import type { DeviceFacts } from '../../domain/device.ts'
import type { Platform } from '../../domain/platform.ts'
import type { MessageMap, NoAnswer, OwnPageMessage } from '../../contracts/messages.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import type { KeptPlace } from './navigation.ts'

/** What the popup reads from the browser's storage. */
export interface Kept {
  /** `storage.local`; null = nothing was ever kept. */
  stored: StoredState | null
  settings: Settings
  /** Masked e-mail by account key (`storage.session`). */
  maskedNames: Record<string, string>
  /** The user's own names for accounts, by account key: they go before masked ones. */
  nicknames: Record<string, string>
  /** The worker could not write what it read. */
  storageFull: boolean
  /** A part of what was kept could not be read, and whether that notice was put away. */
  partLost: boolean
  partLostSeen: boolean
  /** A portal tab that still runs the watcher of the version before. */
  outdatedTab: number | null
  /** `newsNumber` of the news that was put away; null = none was yet. */
  newsSeen: number | null
}

/** Never rejects, and always settles (`lib/browser/messaging/send.ts`). */
export type Send = <K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
) => Promise<MessageMap[K]['reply'] | NoAnswer>

/** What can be done with a code or its link. What a browser cannot do is absent. */
export interface LinkPorts {
  copy(text: string): Promise<void>
  copyImage?: (picture: Promise<Blob>) => Promise<void>
  share?: (link: { title: string; url: string }) => Promise<void>
  /** Opens the view on screen in a tab of its own, and prints it. */
  print(): Promise<void>
  saveFile(name: string, content: Blob): void
}

/**
 * Everything the popup's model needs of the world; entrypoints/popup wires the browser in, tests a
 * fake.
 */
export interface PopupPorts extends LinkPorts {
  send: Send
  /** Calls back whenever something kept has changed. Each of the three returns the way to stop. */
  watch(changed: (part: Partial<Kept>) => void): () => void
  watchAccess(changed: (granted: boolean) => void): () => void
  watchOnline(changed: (online: boolean) => void): () => void
  /** Must be called straight from the user's press; rejects where the browser will not even ask. */
  requestAccess(): Promise<boolean>
  reloadTab(tab: number): Promise<void>
  openTab(url: string): Promise<void>
  openOptions(): Promise<void>
  /** A page of its own: all accounts, and the list of devices to set up. */
  openOverview(): Promise<void>
  closePopup(): void
  remember(place: KeptPlace): Promise<void>
  saveThisDevice(platform: Platform): Promise<void>
  saveNewsSeen(number: number): Promise<void>
  savePartLostSeen(): Promise<void>
  deviceFacts(): DeviceFacts
  now(): Date
}
