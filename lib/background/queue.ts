/**
 * Makes a queue that runs work one after the other, in order. A failure reaches only the caller
 * whose work failed.
 */
export function createQueue(): <R>(work: () => Promise<R>) => Promise<R> {
  const queues = createQueues()
  return (work) => queues(0, work)
}

/**
 * Such a queue for each key: what is of one key keeps its order, and waits for no other's.
 * `isLast`: nothing newer waits behind.
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
