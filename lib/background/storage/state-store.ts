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
   * Errors: none. What cannot be read or understood counts as nothing stored. So no write may be
   * based on it: use `update`.
   */
  read(): Promise<StoredState>
  /**
   * Reads, changes and writes as one step. Changes wait for each other, so none overwrites another.
   * The state is one item, so a worker that is killed leaves either the state before or the state
   * after. Writes only where something differs. Errors: `StorageFailed`; then nothing has changed.
   */
  update<R>(change: Change<R>): Promise<R>
  /** How many times everything was forgotten since the worker started. */
  era(): number
  /**
   * Like `update`, for something learnt in that era; null = everything was forgotten since, and
   * nothing is changed.
   */
  updateSince<R>(era: number, change: Change<R>): Promise<R | null>
  /**
   * After an update of the extension: restores what was put aside before, as far as this version
   * understands it (`takeBack`). Errors: `StorageFailed`.
   */
  takeBack(): Promise<void>
  /**
   * Empties the whole area. Only times without an account stay, so that the rate limit still holds.
   * A read under way no longer finds its lock and is dropped.
   */
  forget(): Promise<void>
}

/**
 * What is found under `stateKey` and not understood is put aside for a version that understands it.
 * So many are kept, the newest.
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
      // One write for both, so that nothing is lost if they do not fit.
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
    // A state that the next start could not read is never written, because it would be lost then.
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
        // Forgetting has to work in a full storage. If not even the times fit, they are removed
        // first and written again once there is room.
        const fits = await keepTimes()
        await area.clearExcept(fits ? stateKey : null)
        if (!fits) await keepTimes()
      }),
  }
}
