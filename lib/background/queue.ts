/**
 * Makes a queue that runs work one after the other, in order. A failure reaches only the caller
 * whose work failed.
 */
export function createQueue(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}
