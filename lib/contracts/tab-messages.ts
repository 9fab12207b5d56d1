import type { CompanionBrief } from './companion-brief.ts'
import type { UsagesRead } from './messages.ts'

/** Messages from the worker to a portal tab. */
export interface TabMessageMap {
  /** Fetch the JSON now. */
  'read-usages': { payload: Record<string, never>; reply: UsagesRead | null }
  /** Are you there, and current? Answers the extension's version. */
  'watcher-ping': { payload: Record<string, never>; reply: { version: string } }
  /** Everything was forgotten, the salt included: ask for the new one. */
  'salt-changed': { payload: Record<string, never>; reply: null }
  /**
   * What the companion has to show may have changed, so it asks. `brief`: the answer it will get,
   * so that it need not wait; null = not known yet. True = a companion is there.
   */
  'companion-look': { payload: { brief: CompanionBrief | null }; reply: true }
  /** There is nothing to show any more. */
  'companion-leave': { payload: Record<string, never>; reply: null }
}

export type TabMessageName = keyof TabMessageMap
