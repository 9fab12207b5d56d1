/** A call during a run gets the answer of that run. */
export function singleFlight<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () =>
    (running ??= run().finally(() => {
      running = undefined
    }))
}

/**
 * One run at a time, so that none overtakes another. A call during a run returns true at once and
 * causes one more run afterwards.
 */
export function oneAtATime(run: () => Promise<boolean>): () => Promise<boolean> {
  let busy = false
  let onceMore = false
  const queue = async (): Promise<boolean> => {
    onceMore = busy
    if (busy) return true
    busy = true
    const answer = await run().finally(() => {
      busy = false
    })
    return onceMore ? queue() : answer
  }
  return queue
}
