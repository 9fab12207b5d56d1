import { expect, test } from 'vitest'
import { type Accept, callFor, type Stamp } from '../../lib/browser/messaging/receive.ts'
import { type MessageName, senders, type MessageHandlers } from '../../lib/contracts/messages.ts'
import { browsers, manifestOf } from './manifests.ts'
import { filesWith } from './source.ts'

const names = Object.keys(senders) as MessageName[]
const table = <T>(entry: T) => Object.fromEntries(names.map((name) => [name, entry]))
const desk = {
  ours: { id: 'own', pages: 'chrome-extension://own/' },
  accept: table((value: unknown) => value ?? {}) as unknown as Accept,
  handlers: table(async () => null) as unknown as MessageHandlers,
}
const portal = 'https://my.kaspersky.com/MyLicenses'
const strangers: Record<string, Stamp> = {
  nobody: {},
  'another extension': { id: 'other', url: portal, frameId: 0, tab: { id: 1 } },
  'a frame of the portal': { id: 'own', url: portal, frameId: 3, tab: { id: 1 } },
  'an empty frame': { id: 'own', url: 'about:blank', frameId: 3, tab: { id: 1 } },
  'a frame that has no address': { id: 'own', url: null, frameId: 0, tab: { id: 1 } },
  'a host that begins alike': {
    id: 'own',
    url: 'https://my.kaspersky.com.evil.example/',
    frameId: 0,
    tab: { id: 1 },
  },
  'a user that is called as the host': {
    id: 'own',
    url: 'https://my.kaspersky.com@evil.example/',
    frameId: 0,
    tab: { id: 1 },
  },
  'the portal without encryption': {
    id: 'own',
    url: 'http://my.kaspersky.com/',
    frameId: 0,
    tab: { id: 1 },
  },
  'an extension whose id begins alike': { id: 'own', url: 'chrome-extension://owned/popup.html' },
}

test.each(Object.entries(strangers))('%s is not answered, whatever it says', (_who, stamp) => {
  for (const name of [...names, 'toString', '__proto__'])
    expect(callFor({ name, payload: {} }, stamp, desk)).toBeUndefined()
})

test('a page of the portal says only what is its own to say, and so does a page of ours', () => {
  const page = { id: 'own', url: portal, frameId: 0, tab: { id: 1 } }
  const popup = { id: 'own', url: 'chrome-extension://own/popup.html' }
  const heard = (stamp: Stamp) =>
    names.filter((name) => callFor({ name, payload: {} }, stamp, desk))
  expect(heard(page)).toEqual(names.filter((name) => senders[name] === 'portal-tab'))
  expect(heard(popup)).toEqual(names.filter((name) => senders[name] === 'own-page'))
  expect(heard({ ...popup, frameId: 0, tab: { id: 1 } })).toEqual(heard(popup))
})

test('no page and no other extension has a way in', () => {
  expect(
    filesWith(
      /postMessage|onMessageExternal|onConnect|BroadcastChannel|CustomEvent\(|dispatchEvent\(/,
    ),
  ).toEqual([])
  for (const browser of browsers) expect(manifestOf(browser).externally_connectable).toBeUndefined()
})

test('no address without encryption is written anywhere', () => {
  expect(filesWith(/http:\/\/(?!www\.w3\.org)/)).toEqual([])
})
