import { checkState, emptyState } from './check-state.ts'
import { nameless } from './manners.ts'
import { settleClock } from './settle-clock.ts'
import { asideKey, stateKey, type StoredState } from './stored.ts'

/** One area of the browser's storage, as `lib/browser/areas.ts` wraps it. `set` writes all items or none. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
  /** Everything in the area, but this. */
  clearExcept(key: string | null): Promise<void>
}

/** The browser would not write. What was kept before is still there. */
export class StorageFailed extends Error {
  readonly full: boolean
  constructor(cause: unknown) {
    super('The browser did not store the state', { cause })
    this.name = 'StorageFailed'
    // The same words in Chrome ("Resource::kQuotaBytes quota exceeded") and Firefox ("QuotaExceededError").
    this.full = /quota|full/i.test(String(cause))
  }
}

/** All items or none. Errors: `StorageFailed`, whatever the browser said. */
export async function setOrFail(area: Area, items: Record<string, unknown>): Promise<void> {
  try {
    await area.set(items)
  } catch (cause) {
    throw new StorageFailed(cause)
  }
}

export interface StateStore {
  read(): Promise<StoredState>
  /**
   * Reads, changes and writes as one step: changes queue, so none sees or overwrites half of another; the write is one item,
   * so a worker killed at any point leaves the state before or the state after. Writes only what differs.
   * Errors: `StorageFailed`; the change is then as if it had never been asked for.
   */
  update<R>(change: (state: StoredState) => { state: StoredState; result: R }): Promise<R>
  /**
   * Empties the whole area. What stays are bare times, so that manners towards the portal hold; nobody's name is on them.
   * A read under way finds its lock in other hands and is dropped.
   */
  forget(): Promise<void>
}

/** Forgetting needs no room: where not even the bare times fit, they go as well. */
const fitsIn = (write: () => Promise<void>): Promise<boolean> =>
  write().then(
    () => true,
    () => false,
  )

/** Put aside: what was found under `stateKey` and not understood. The newest two are kept, for a version that does understand. */
const mostAside = 2

/** `wrote`: told after each write, with the trouble or null. */
export function createStore(area: Area, now: () => number, wrote: (trouble: StorageFailed | null) => void): StateStore {
  const write = async (items: Record<string, unknown>) => {
    try {
      await setOrFail(area, items)
      wrote(null)
    } catch (trouble) {
      wrote(trouble as StorageFailed)
      throw trouble
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  const queue = <R>(step: () => Promise<R>): Promise<R> => {
    const turn = last.then(step, step)
    last = turn
    return turn
  }
  const load = async (): Promise<StoredState> => {
    const { [stateKey]: found, [asideKey]: aside } = await area.get([stateKey, asideKey])
    const state = found === undefined ? emptyState() : checkState(found)
    if (state) return state
    const older = Array.isArray(aside) ? aside : []
    const fresh = emptyState()
    await write({ [asideKey]: [...older, { at: now(), found }].slice(-mostAside), [stateKey]: fresh })
    return fresh
  }
  return {
    read: () => queue(async () => settleClock(await load(), now())),
    update: (change) =>
      queue(async () => {
        const kept = await load()
        const { state, result } = change(settleClock(kept, now()))
        if (JSON.stringify(state) !== JSON.stringify(kept)) await write({ [stateKey]: state })
        return result
      }),
    forget: () =>
      queue(async () => {
        const kept = checkState((await area.get([stateKey]))[stateKey]) ?? emptyState()
        const { manners } = settleClock(kept, now())
        const fits = await fitsIn(() => write({ [stateKey]: { ...emptyState(), manners: nameless(manners) } }))
        await area.clearExcept(fits ? stateKey : null)
      }),
  }
}
