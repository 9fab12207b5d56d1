import { StorageFailed } from './storage/storage-error.ts'

/**
 * The store itself reports that storage failed, and the next event tries again. Any other error is
 * a bug and is thrown.
 */
export function inBackground(work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    if (!(reason instanceof StorageFailed)) throw reason
  })
}
