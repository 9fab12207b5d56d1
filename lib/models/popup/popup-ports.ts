import type { DeviceFacts } from '../../domain/device.ts'
import type { Platform } from '../../domain/platform.ts'
import type { Kept } from '../kept.ts'
import type { Send } from '../send.ts'
import type { KeptPlace } from './navigation.ts'

/**
 * What can be done with a code or its link. An action that this browser does not have is absent.
 */
export interface LinkPorts {
  copy(text: string): Promise<void>
  copyImage?: (picture: Promise<Blob>) => Promise<void>
  share?: (link: { title: string; url: string }) => Promise<void>
  /** Opens the current view in a tab of its own and prints it. */
  print(): Promise<void>
  saveFile(name: string, content: Blob): void
}

/**
 * Everything that the popup's model needs from outside. entrypoints/popup passes in the browser, a
 * test passes in a fake.
 */
export interface PopupPorts extends LinkPorts {
  send: Send
  /**
   * Calls back whenever something stored has changed. Each of the three returns a function that
   * stops it.
   */
  watch(changed: (part: Partial<Kept>) => void): () => void
  watchAccess(changed: (granted: boolean) => void): () => void
  watchOnline(changed: (online: boolean) => void): () => void
  /** Call it directly from the user's press. Rejects where the browser does not even ask. */
  requestAccess(): Promise<boolean>
  reloadTab(tab: number): Promise<void>
  openTab(url: string): Promise<void>
  openOptions(): Promise<void>
  /** Opens the overview: all accounts, and the list of devices to set up. */
  openOverview(): Promise<void>
  closePopup(): void
  remember(place: KeptPlace): Promise<void>
  saveThisDevice(platform: Platform): Promise<void>
  saveNewsSeen(number: number): Promise<void>
  savePartLostSeen(): Promise<void>
  deviceFacts(): DeviceFacts
  now(): Date
}
