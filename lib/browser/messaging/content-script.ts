import type { MessageMap, MessageName } from '../../contracts/messages.ts'
import type { TabMessageMap, TabMessageName } from '../../contracts/tab-messages.ts'
import { browser } from '../api.ts'
import { settledWithin } from '../settled-within.ts'
import { respond } from './respond.ts'

type PortalMessage = {
  [K in MessageName]: MessageMap[K]['from'] extends 'portal-tab' ? K : never
}[MessageName]

/** Within this time, ms, any worker that runs answers a page, even on a busy machine. */
const answersWithin = 10_000

/**
 * Sends a message from a script in a portal tab to the worker. `undefined` = no answer: the worker
 * refused the message or was stopped while it worked, or the extension was updated or removed under
 * the page. Never rejects, and always ends.
 */
export const sendFromPage = <K extends PortalMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
): Promise<MessageMap[K]['reply'] | undefined> =>
  settledWithin<MessageMap[K]['reply'] | undefined>(answersWithin, undefined, () =>
    browser.runtime.sendMessage({ name, payload }),
  )

type TabHandlers = {
  [K in TabMessageName]?: (
    payload: TabMessageMap[K]['payload'],
  ) => TabMessageMap[K]['reply'] | Promise<TabMessageMap[K]['reply']>
}

/**
 * Answers the worker's messages to this tab. Messages without a handler here are left to other
 * scripts. Returns a function that stops it.
 */
export function listenInPage(handlers: TabHandlers): () => void {
  const listener = (
    { name, payload }: { name: TabMessageName; payload: never },
    sender: { id?: string; tab?: unknown },
    sendResponse: (reply: unknown) => void,
  ) => {
    const isOurs = sender.id === browser.runtime.id && !sender.tab
    const handler = isOurs && (handlers[name] as ((payload: never) => unknown) | undefined)
    return handler && respond(async () => handler(payload), sendResponse)
  }
  browser.runtime.onMessage.addListener(listener as never)
  return () => browser.runtime?.onMessage.removeListener(listener as never)
}
