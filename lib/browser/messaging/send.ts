import { browser } from '../api.ts'
import { answerTimeout } from '../../contracts/messages.ts'
import type { MessageMap, NoAnswer, OwnPageMessage } from '../../contracts/messages.ts'
import { lockTimeout } from '../../contracts/stored.ts'
import { settledWithin } from '../settled-within.ts'

/**
 * Sends a message from the popup, options or overview to the worker. Never rejects: if the worker
 * is being replaced or was killed meanwhile, the result is `no-answer`. Safari resolves with
 * nothing, or never, where the event page is dead. Null is a reply. A reading may take as long as
 * its lock holds; everything else is done at once or not at all.
 */
export const send = <K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
): Promise<MessageMap[K]['reply'] | NoAnswer> =>
  settledWithin<MessageMap[K]['reply'] | NoAnswer>(
    answerTimeout + (name === 'refresh' ? lockTimeout : 0),
    'no-answer',
    async () => {
      const reply: MessageMap[K]['reply'] | undefined = await browser.runtime.sendMessage({
        name,
        payload,
      })
      return reply === undefined ? 'no-answer' : reply
    },
  )
