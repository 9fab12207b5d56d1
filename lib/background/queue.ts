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

/** A queue for each key: what is of one key keeps its order, and waits for no other's. */
export function createQueues(): <R>(key: number, work: () => Promise<R>) => Promise<R> {
  const last = new Map<number, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, turn)
    const end = () => {
      if (last.get(key) === turn) last.delete(key)
    }
    void turn.then(end, end)
    return turn
  }
}
