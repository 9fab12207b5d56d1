import { emptyState, isWhole, salvage } from '../validation/state-schema.ts'
import { createQueue } from '../queue.ts'
import { withoutAccounts } from '../rate-limit/attempts.ts'
import { takeBack } from './take-back.ts'
import { clampFutureTimes } from './clamp-future-times.ts'
import {
  type Area,
  getOrFail,
  orElse,
  setOrFail,
  StateRefused,
  type StorageFailed,
} from './storage-error.ts'
import { asideKey, stateKey, type StoredState } from '../../contracts/stored.ts'

type Change<R> = (state: StoredState) => { state: StoredState; result: R }

export interface StateStore {
  /**
   * Errors: none. What cannot be read or understood counts as nothing stored, so no write may be
   * based on it: use `update`.
   */
  read(): Promise<StoredState>
  /**
   * Reads, changes and writes as one step: changes queue, so none sees or overwrites half of
   * another; the write is one item, so a worker killed at any point leaves the state before or the
   * state after. Writes only what differs.
   * Errors: `StorageFailed`; the change is then as if it had never been asked for.
   */
  update<R>(change: Change<R>): Promise<R>
  /** How often everything was forgotten since this worker started. */
  era(): number
  /**
   * As `update`, for what was learnt in that era; null = everything was forgotten since, and
   * nothing is changed.
   */
  updateSince<R>(era: number, change: Change<R>): Promise<R | null>
  /**
   * After an update: what was set aside before, as far as this version understands it (`takeBack`).
   * Errors: `StorageFailed`.
   */
  takeBack(): Promise<void>
  /**
   * Empties the whole area. Only times without an account stay, so that the rate limit still holds.
   * A read under way no longer finds its lock, and is dropped.
   */
  forget(): Promise<void>
}

/**
 * What was found under `stateKey` and not understood is put aside: the newest two, for a version
 * that understands them.
 */
const maxAside = 2

/**
 * The result of a write: its error or null, and whether a part of what was stored before could not
 * be read.
 */
export interface Written {
  state: StoredState
  trouble: StorageFailed | null
  partLost: boolean
}

/** `wrote` is called after each write. */
export function createStore(
  area: Area,
  now: () => number,
  wrote: (written: Written) => void,
): StateStore {
  const queue = createQueue()
  let forgotten = 0
  const write = async (state: StoredState, lost: unknown = null) => {
    const partLost = lost !== null
    try {
      // In one write, so that nothing is lost if both do not fit.
      await setOrFail(area, { ...(partLost && (await aside(lost))), [stateKey]: state })
      wrote({ state, trouble: null, partLost })
    } catch (trouble) {
      wrote({ state, trouble: trouble as StorageFailed, partLost: false })
      throw trouble
    }
  }
  const load = async () => {
    const { [stateKey]: found } = await getOrFail(area, [stateKey])
    return found === undefined ? { state: emptyState(), lost: null } : salvage(found, now())
  }
  const aside = async (lost: unknown) => {
    const { [asideKey]: older } = await getOrFail(area, [asideKey])
    return {
      [asideKey]: [...(Array.isArray(older) ? older : []), { at: now(), lost }].slice(-maxAside),
    }
  }
  const settled = (kept = emptyState()) => clampFutureTimes(kept, now())
  const readOrEmpty = async () => settled(await orElse(undefined, async () => (await load()).state))
  const step = async <R>(change: Change<R>): Promise<R> => {
    const { state: kept, lost } = await load()
    const { state, result } = change(settled(kept))
    // A state that the next start could not read must never be written: it would be lost then.
    if (!isWhole(state)) throw new StateRefused()
    if (lost || JSON.stringify(state) !== JSON.stringify(kept)) await write(state, lost)
    return result
  }
  return {
    read: () => queue(readOrEmpty),
    update: (change) => queue(() => step(change)),
    era: () => forgotten,
    updateSince: (era, change) => queue(async () => (era === forgotten ? step(change) : null)),
    takeBack: () =>
      queue(async () => {
        const { [asideKey]: before } = await getOrFail(area, [asideKey])
        await step((state) => ({ state: takeBack(state, before, now()), result: undefined }))
      }),
    forget: () =>
      queue(async () => {
        forgotten++
        const { rateLimit } = await readOrEmpty()
        const keepTimes = () =>
          orElse(false, () =>
            write({ ...emptyState(), rateLimit: withoutAccounts(rateLimit) }).then(() => true),
          )
        // Forgetting must work in a full storage: if not even the times fit, they go as well, and
        // come back where there is room then.
        const fits = await keepTimes()
        await area.clearExcept(fits ? stateKey : null)
        if (!fits) await keepTimes()
      }),
  }
}
