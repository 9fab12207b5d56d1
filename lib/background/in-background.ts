import { StorageFailed } from './storage/storage-error.ts'

/**
 * Does not wait for the work. A failure of the storage is reported by the store itself, and the
 * next event tries again. Any other error is a bug and is thrown.
 */
export function inBackground(work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    if (!(reason instanceof StorageFailed)) throw reason
  })
}
