/**
 * One area of the browser's storage, as `lib/browser/storage.ts` wraps it. `set` writes all items
 * or none.
 */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
  /** Removes everything in the area except this item. */
  clearExcept(key: string | null): Promise<void>
}

/** The browser did not read or write. What was kept before is still there. */
export class StorageFailed extends Error {
  readonly full: boolean
  constructor(cause: unknown) {
    super('The browser did not serve its storage', { cause })
    this.name = 'StorageFailed'
    // The same words in Chrome ("Resource::kQuotaBytes quota exceeded") and Firefox
    // ("QuotaExceededError").
    this.full = /quota|full/i.test(String(cause))
  }
}

/** What was to be kept is more than may be kept, or something else. None of it was. */
export class StateRefused extends StorageFailed {
  constructor() {
    super('The state does not pass its own check')
    this.name = 'StateRefused'
  }
}

async function orFail<R>(work: Promise<R>): Promise<R> {
  try {
    return await work
  } catch (cause) {
    throw new StorageFailed(cause)
  }
}

/** Errors: `StorageFailed`, whatever error the browser gave. */
export const getOrFail = (area: Area, keys: string[]): Promise<Record<string, unknown>> =>
  orFail(area.get(keys))

/** Writes all items or none. Errors: `StorageFailed`, whatever error the browser gave. */
export const setOrFail = (area: Area, items: Record<string, unknown>): Promise<void> =>
  orFail(area.set(items))

/**
 * Runs work that may fail: returns `otherwise` if the browser's storage failed. Any other error is
 * a bug and is thrown on.
 */
export async function orElse<R>(otherwise: R, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (reason) {
    if (reason instanceof StorageFailed) return otherwise
    throw reason
  }
}
