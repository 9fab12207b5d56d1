/** Makes a queue: what is given to it runs one after the other, in the order it came. A failure is its own asker's alone. */
export function createQueue(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}
