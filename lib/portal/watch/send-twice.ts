export const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1000))

/**
 * The browser may stop the worker in the middle of a message. So a message that failed is sent once
 * more a second later, with `again` set. A watcher that was stopped sends nothing more, not even
 * what it was about to send. Errors: rejects where the second attempt fails too.
 */
export function sendTwice(alive: () => boolean) {
  return async <R>(say: (again: boolean) => Promise<R>): Promise<R> => {
    const send = async (again: boolean) => {
      if (!alive()) throw new Error('Stopped')
      return say(again)
    }
    try {
      return await send(false)
    } catch {
      await aSecond()
      return send(true)
    }
  }
}
