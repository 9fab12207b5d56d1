import type { Badge } from '../contracts/badge.ts'
import type { MessageMap } from '../contracts/messages.ts'
import type { Alarms } from './alarms.ts'
import type { Notifier } from './reminders.ts'
import type { Area } from './storage/storage-error.ts'

/** What the worker needs of the browser beside its dependencies. */
export interface WorkerPorts {
  alarms: Alarms
  /** Where the salt lives. */
  local: Area
  /** Settings, and what is on the screen. */
  forgetRest(): Promise<void>
  notifier: Notifier
  badge(badge: Badge, tab?: number): Promise<void>
  randomBytes(count: number): Uint8Array
  companionWords(): Promise<MessageMap['companion-words']['reply']>
  /** What `scrub.js` makes of the portal tab in front; null = no tab, or the browser would not. */
  scrubbedCopy(): Promise<unknown>
}
