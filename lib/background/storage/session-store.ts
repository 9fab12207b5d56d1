import { isRecord } from '../../domain/is-record.ts'
import { type Check, orNull } from '../../contracts/validators.ts'
import { number, record, shape, text, yes } from '../validation/validators.ts'
import { nullablePlatform, pageKind, pageText, session } from '../validation/value-schemas.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import { createQueue } from '../queue.ts'
import { type Area, getOrFail, setOrFail } from './storage-error.ts'
import {
  maskedNamesKey,
  noticesKey,
  tabsKey,
  type Notices,
  type TabState,
} from '../../contracts/stored.ts'

/**
 * `storage.session` ends with the browser; every start of the worker sees the same. Anything in it
 * that is not understood is dropped. Errors: `StorageFailed`.
 */
export interface SessionStore {
  tabs(): Promise<Record<string, TabState>>
  /** A `change` that returns `undefined` removes the tab. */
  setTab(id: number, change: (tab: TabState | undefined) => TabState | undefined): Promise<void>
  /** Removes every tab that is not among these. */
  keepTabs(ids: number[]): Promise<void>
  nameAccount(key: string, masked: string): Promise<void>
  changeNotices(step: (before: Notices) => Notices): Promise<void>
  /** Removes everything, after the changes that were asked for before. */
  forget(): Promise<void>
}

/** Our own, made by `choose-banner.ts` and `choose-guide.ts` in this very version. */
const brief: Check<CompanionBrief> = (value) =>
  isRecord(value) && 'show' in value ? (value as unknown as CompanionBrief) : undefined
const tabState = shape<TabState>(
  {
    kind: pageKind,
    session,
    offered: nullablePlatform,
    application: orNull(pageText(120)),
    account: orNull(text(200)),
    loadedAt: number,
    seenAt: number,
  },
  { banner: brief, guide: brief, notNow: yes, reload: yes },
)
const tabs = record(tabState, 1000)
const maxNames = 100
const names = record(pageText(100), maxNames)
const notices = shape<Notices>({}, { storageFull: number, partLost: yes })

export function createSessionStore(area: Area): SessionStore {
  const queue = createQueue()
  const load = async <T>(
    key: string,
    check: (value: unknown) => T | undefined,
    none: T,
  ): Promise<T> => check((await getOrFail(area, [key]))[key]) ?? none
  const change = <T>(
    key: string,
    check: (value: unknown) => T | undefined,
    none: T,
    step: (before: T) => T,
  ) =>
    queue(async () => {
      const before = await load(key, check, none)
      const after = step(before)
      if (JSON.stringify(after) !== JSON.stringify(before)) await setOrFail(area, { [key]: after })
    })
  return {
    tabs: () => queue(() => load(tabsKey, tabs, {})),
    setTab: (id, step) =>
      change(tabsKey, tabs, {}, (all) => withEntry(all, String(id), step(all[id]))),
    keepTabs: (ids) =>
      change(tabsKey, tabs, {}, (all) =>
        Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(Number(id)))),
      ),
    nameAccount: (key, masked) =>
      change(maskedNamesKey, names, {}, ({ [key]: _before, ...others }) => ({
        ...Object.fromEntries(Object.entries(others).slice(1 - maxNames)),
        [key]: masked,
      })),
    changeNotices: (step) => change(noticesKey, notices, {}, step),
    forget: () => queue(() => area.clearExcept(null)),
  }
}

function withEntry(
  all: Record<string, TabState>,
  key: string,
  entry: TabState | undefined,
): Record<string, TabState> {
  const { [key]: _before, ...rest } = all
  return entry ? { ...rest, [key]: entry } : rest
}
