/**
 * Makes a queue that runs work one after the other, in order. A failure reaches only the caller
 * whose work failed.
 */
export function createQueue(): <R>(work: () => Promise<R>) => Promise<R> {
  const queues = createQueues()
  return (work) => queues(0, work)
}

/**
 * One such queue for each key: work for the same key keeps its order and does not wait for other
 * keys. `isLast`: no newer work waits behind it.
 */
export function createQueues(): <R>(
  key: number,
  work: (isLast: () => boolean) => Promise<R>,
) => Promise<R> {
  const last = new Map<number, Promise<unknown>>()
  return (key, work) => {
    const isLast = () => last.get(key) === turn
    const begin = () => work(isLast)
    const turn = (last.get(key) ?? Promise.resolve()).then(begin, begin)
    last.set(key, turn)
    const end = () => {
      if (isLast()) last.delete(key)
    }
    void turn.then(end, end)
    return turn
  }
}
