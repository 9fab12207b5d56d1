import { expect, test, vi } from 'vitest'
import { browser } from '../../../../lib/browser/api.ts'
import {
  type Accept,
  answerMessages,
  callFor,
  type Stamp,
} from '../../../../lib/browser/messaging/receive.ts'
import {
  type MessageName,
  senders,
  type MessageHandlers,
} from '../../../../lib/contracts/messages.ts'

const ours = { id: 'our-id', pages: 'chrome-extension://our-id/' }
const names = Object.keys(senders) as MessageName[]
const table = <T>(entry: (name: MessageName) => T) =>
  Object.fromEntries(names.map((name) => [name, entry(name)]))
const desk = {
  ours,
  accept: table(
    () => (value: unknown) => (value === 'right' ? value : undefined),
  ) as unknown as Accept,
  handlers: table((name) => async (_payload: unknown, sender: unknown) => ({
    name,
    sender,
  })) as unknown as MessageHandlers,
}
const popup: Stamp = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' }
const portal: Stamp = {
  id: 'our-id',
  url: 'https://my.kaspersky.com/MyLicenses',
  frameId: 0,
  tab: { id: 7 },
}
const call = (name: string, stamp: Stamp, payload: unknown = 'right') =>
  callFor({ name, payload }, stamp, desk)

test.each(names)('%s is answered for the one who may send it and for nobody else', async (name) => {
  const [may, mayNot] = senders[name] === 'own-page' ? [popup, portal] : [portal, popup]
  expect(call(name, mayNot)).toBeUndefined()
  expect(await call(name, may)?.()).toEqual({
    name,
    sender: senders[name] === 'own-page' ? {} : { tab: 7 },
  })
})

test('a tab in a private window is called one', async () => {
  expect(await call('page-report', { ...portal, tab: { id: 7, incognito: true } })?.()).toEqual({
    name: 'page-report',
    sender: { tab: 7, inPrivate: true },
  })
  expect(await call('page-report', { ...portal, tab: { id: 7, incognito: false } })?.()).toEqual({
    name: 'page-report',
    sender: { tab: 7 },
  })
})

test.each<{ why: string; stamp: Stamp }>([
  { why: 'another extension', stamp: { ...portal, id: 'other-id' } },
  { why: 'no id', stamp: { ...portal, id: undefined } },
  { why: 'no address', stamp: { ...portal, url: undefined } },
  { why: 'an address that is null', stamp: { ...portal, url: null } },
  { why: 'a frame without an address', stamp: { ...portal, url: 'about:blank' } },
  { why: 'an empty frame inside the page', stamp: { ...portal, url: 'about:blank', frameId: 4 } },
  { why: 'a frame of its own text', stamp: { ...portal, url: 'about:srcdoc', frameId: 4 } },
  { why: 'a frame and a tab that are null', stamp: { ...portal, frameId: null, tab: null } },
  { why: 'no frame', stamp: { ...portal, frameId: undefined } },
  { why: 'a frame inside the page', stamp: { ...portal, frameId: 3 } },
  { why: 'no tab', stamp: { ...portal, tab: undefined } },
  { why: 'a tab without an id', stamp: { ...portal, tab: {} } },
  { why: 'another host', stamp: { ...portal, url: 'https://my.kaspersky.com.evil.example/' } },
  { why: 'a sign-in host', stamp: { ...portal, url: 'https://auth.uis.kaspersky.com/' } },
  { why: 'plain http', stamp: { ...portal, url: 'http://my.kaspersky.com/' } },
  { why: 'another port', stamp: { ...portal, url: 'https://my.kaspersky.com:8443/' } },
  { why: 'user info', stamp: { ...portal, url: 'https://my.kaspersky.com@evil.example/' } },
])('a portal message is left unanswered from $why', ({ stamp }) => {
  expect(call('page-report', stamp)).toBeUndefined()
})

test.each<{ why: string; stamp: Stamp }>([
  { why: 'another extension', stamp: { ...popup, id: 'other-id' } },
  { why: 'no address', stamp: { id: 'our-id' } },
  { why: 'an address that is null', stamp: { ...popup, url: null } },
  { why: 'no id', stamp: { ...popup, id: null } },
  {
    why: 'a page of another extension with a similar id',
    stamp: { ...popup, url: 'chrome-extension://our-id2/popup.html' },
  },
])('a message of our pages is left unanswered from $why', ({ stamp }) => {
  expect(call('forget-everything', stamp)).toBeUndefined()
})

test.each([
  null,
  undefined,
  'refresh',
  7,
  [],
  {},
  { name: 7 },
  { name: 'toString', payload: 'right' },
  { name: '__proto__', payload: 'right' },
])('what is no message of ours is left alone: %j', (message) => {
  expect(callFor(message, popup, desk)).toBeUndefined()
})

test('a payload that is not right is refused whoever sends it', () => {
  expect(call('refresh', popup, 'wrong')).toBeUndefined()
})

test('the browser is told at once to wait for an answer, and hears of a failed one too', async () => {
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener')
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('chrome-extension://our-id/')
  answerMessages(desk.handlers, desk.accept)
  const listener = listen.mock.calls[0]![0] as (...heard: unknown[]) => unknown
  const stamp = { ...popup, id: browser.runtime.id }
  const sendResponse = vi.fn()
  expect(listener({ name: 'refresh', payload: 'right' }, stamp, sendResponse)).toBe(true)
  expect(listener({ name: 'refresh', payload: 'wrong' }, stamp, sendResponse)).toBeUndefined()
  await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledOnce())
  expect(sendResponse).toHaveBeenCalledWith({ name: 'refresh', sender: {} })
})
