import type { Settings, StoredState } from '../contracts/stored.ts'

/** The stored data that popup and overview show. */
export interface Kept {
  /** `storage.local`; null = nothing was ever kept. */
  stored: StoredState | null
  settings: Settings
  /** Masked e-mail by account key (`storage.session`). */
  maskedNames: Record<string, string>
  /**
   * The user's own names for accounts, by account key. They are shown in place of masked addresses.
   */
  nicknames: Record<string, string>
  /** The worker could not write what it read. */
  storageFull: boolean
  /** A part of what was kept could not be read; and whether the user closed that notice. */
  partLost: boolean
  partLostSeen: boolean
  /** A portal tab that still runs the watcher of an earlier version. */
  outdatedTab: number | null
  /** `newsNumber` of the news that the user closed; null = none yet. */
  newsSeen: number | null
}
