import type { Badge } from '../contracts/badge.ts'
import type { MessageMap } from '../contracts/messages.ts'
import type { Alarms } from './alarms.ts'
import type { Notifier } from './reminders.ts'
import type { Area } from './storage/storage-error.ts'

/** What the worker needs of the browser beside its dependencies. */
export interface WorkerPorts {
  alarms: Alarms
  /** The area where the salt is kept. */
  local: Area
  /** Removes the settings, and reminders from the screen. */
  forgetRest(): Promise<void>
  notifier: Notifier
  badge(badge: Badge, tab?: number): Promise<void>
  randomBytes(count: number): Uint8Array
  companionWords(): Promise<MessageMap['companion-words']['reply']>
  /**
   * What `scrub.js` returns for the portal tab in front; null = there is no such tab, or the
   * browser refused.
   */
  scrubbedCopy(): Promise<unknown>
}
