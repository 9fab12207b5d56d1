import type {
  MessageMap,
  MessageName,
  TabMessageMap,
  TabMessageName,
} from '../../contracts/messages.ts'
import { browser } from '../api.ts'
import { settledWithin } from '../settled-within.ts'
import { respond } from './respond.ts'

type PortalMessage = {
  [K in MessageName]: MessageMap[K]['from'] extends 'portal-tab' ? K : never
}[MessageName]

/** Whoever is there answers a page in this, ms, even on a busy machine. */
const answersWithin = 10_000

/**
 * From a script in a portal tab to the worker. `undefined` = no answer: the worker refused the
 * message, was stopped in the middle of it, or the extension was updated or removed under the page.
 * Never rejects, and always settles.
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
 * Answers the worker's messages to this tab. Returns the way to stop. Messages without a handler
 * here are left to other scripts.
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
