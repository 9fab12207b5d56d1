import { browser } from '../api.ts'
import { answerTimeout } from '../../contracts/messages.ts'
import type { MessageMap, NoAnswer, OwnPageMessage } from '../../contracts/messages.ts'
import { lockTimeout } from '../../contracts/stored.ts'

/** A reading may take as long as its lock holds; everything else is done at once or not at all. */
const limitOf = (name: OwnPageMessage) => (name === 'refresh' ? lockTimeout : 0) + answerTimeout

/**
 * From the popup, options or overview to the worker. Never rejects: a worker that is being
 * replaced, or was killed in between, is `no-answer`. Safari resolves with nothing, or never, where
 * the event page is dead.
 */
export async function send<K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
): Promise<MessageMap[K]['reply'] | NoAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<NoAnswer>((resolve) => {
    timer = setTimeout(() => resolve('no-answer'), limitOf(name))
  })
  const reply = await Promise.race([ask(name, payload), late])
  clearTimeout(timer)
  return reply
}

async function ask<K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
): Promise<MessageMap[K]['reply'] | NoAnswer> {
  try {
    const reply: MessageMap[K]['reply'] | undefined = await browser.runtime.sendMessage({
      name,
      payload,
    })
    return reply === undefined ? 'no-answer' : reply
  } catch {
    return 'no-answer'
  }
}
