// The least a worker can do: answer.
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listen: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean,
      ): void
    }
  }
}

chrome.runtime.onMessage.addListener((_message, _sender, reply) => {
  reply({ ok: true })
  return true
})
