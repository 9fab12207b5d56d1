import { browser } from '../api.ts'
import { portalOrigin } from '../../domain/portal-addresses.ts'
import {
  type MessageHandlers,
  type MessageMap,
  type MessageName,
  type Sender,
  senders,
} from '../../contracts/messages.ts'
import { respond } from './respond.ts'

export type Accept = {
  [K in MessageName]: (value: unknown) => MessageMap[K]['payload'] | undefined
}

export interface Stamp {
  id?: string | null | undefined
  url?: string | null | undefined
  frameId?: number | null | undefined
  tab?: { id?: number | null | undefined; incognito?: boolean | undefined } | null | undefined
}

/**
 * Answers messages. It decides in the same turn whether a message is ours, who may send it, and
 * whether its payload is right. Any other message gets no answer, as if nobody were here. Call it
 * in the worker's first turn.
 */
export function answerMessages(handlers: MessageHandlers, accept: Accept): void {
  const ours = { id: browser.runtime.id, pages: browser.runtime.getURL('/') }
  const listener = (message: unknown, stamp: Stamp, sendResponse: (reply: unknown) => void) => {
    const call = callFor(message, stamp, { ours, handlers, accept })
    return call && respond(call, sendResponse)
  }
  browser.runtime.onMessage.addListener(listener as never)
}

interface Receiver {
  ours: { id: string; pages: string }
  handlers: MessageHandlers
  accept: Accept
}

/**
 * The handler's call for a message; undefined = the message is not ours, its sender may not send
 * it, or its payload is wrong.
 */
export function callFor(
  message: unknown,
  stamp: Stamp,
  { ours, handlers, accept }: Receiver,
): (() => Promise<unknown>) | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { name, payload } = message as { name?: unknown; payload?: unknown }
  if (typeof name !== 'string' || !Object.hasOwn(senders, name)) return undefined
  const kind = name as MessageName
  const sender = stamp.id === ours.id ? verifiedSender(senders[kind], stamp, ours.pages) : null
  const checked = sender && accept[kind](payload)
  return sender && checked !== null && checked !== undefined
    ? () => handlers[kind](checked as never, sender)
    : undefined
}

/**
 * The sender, if what the browser stamped on the message proves who it is; null = refused. What the
 * message itself says does not count, and an absent field proves nothing.
 */
function verifiedSender(
  claimed: 'own-page' | 'portal-tab',
  { url, frameId, tab }: Stamp,
  pages: string,
): Sender | null {
  // Chromium gives `null` or nothing for a document without an address of its own.
  if (typeof url !== 'string') return null
  if (claimed === 'own-page')
    return url.startsWith(pages) ? { ...(typeof tab?.id === 'number' && { tab: tab.id }) } : null
  if (frameId !== 0 || typeof tab?.id !== 'number') return null
  return url === portalOrigin || url.startsWith(`${portalOrigin}/`)
    ? { tab: tab.id, ...(tab.incognito && { inPrivate: true }) }
    : null
}
