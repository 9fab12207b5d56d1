import { browser } from '../api.ts'
import type { MessageMap, MessageName } from '../../contracts/messages.ts'

type OwnPageMessage = {
  [K in MessageName]: MessageMap[K]['from'] extends 'own-page' ? K : never
}[MessageName]

/** From the popup, options or welcome page to the worker. Rejects where no worker answers (the extension is being replaced). */
export const send = <K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
): Promise<MessageMap[K]['reply']> => browser.runtime.sendMessage({ name, payload })
