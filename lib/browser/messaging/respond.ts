/**
 * Answers a message once the work is done. `true` tells the browser to wait for that: Chrome below
 * 148 drops a promise that a listener returns.
 */
export function respond(
  work: () => Promise<unknown>,
  sendResponse: (reply: unknown) => void,
): true {
  void work().then(sendResponse, (bug) => {
    sendResponse(undefined) // nobody must wait for an answer that will never come
    throw bug
  })
  return true
}
